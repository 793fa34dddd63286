package org.sitrep.analyze.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Countries;
import org.sitrep.knowledge.Gazetteer;
import org.sitrep.knowledge.Gazetteer.Sense;
import org.sitrep.knowledge.Site;
import org.sitrep.language.Document;
import org.sitrep.language.Sentence;
import org.sitrep.model.Analysis;
import org.sitrep.model.Place;
import org.sitrep.model.Span;

/**
 * Finds the names of places: the longest name that the gazetteer or the table of countries knows at
 * each word, and what the name tagger or a designator (“Laurel County”) calls a place. A name
 * inside a person's name is none; inside an organisation's only at its start before a word of
 * office (“Alexandria Police”).
 */
final class ToponymFinder {
  private static final int LONGEST = 6;

  private final Words words;
  private final Gazetteer gazetteer;
  private final NameFilter filter;
  private final Designations designations;

  ToponymFinder(Words words, Gazetteer gazetteer, Document document, Analysis soFar) {
    this.words = words;
    this.gazetteer = gazetteer;
    this.filter = new NameFilter(words, document, soFar);
    this.designations = new Designations(words, gazetteer, filter);
  }

  List<Toponym> find(Sentence sentence) {
    List<Toponym> found = new ArrayList<>();
    List<String> tokens = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      tokens.add(sentence.word(i));
    }
    Countries.Find[] countries = new Countries.Find[sentence.size()];
    for (Countries.Find find : Countries.all().in(tokens)) {
      countries[find.from()] = find;
    }
    boolean[] counties = designations.countyLists(sentence);
    int at = 0;
    while (at < sentence.size()) {
      Toponym county = counties[at] ? designations.county(sentence, at) : null;
      Toponym toponym =
          county != null
              ? county
              : at(
                  sentence,
                  at,
                  countries[at],
                  found.isEmpty() ? null : found.get(found.size() - 1));
      if ((toponym == null || toponym.senses().isEmpty()) && sentence.word(at).indexOf('-') > 0) {
        List<Toponym> parts = parts(sentence, at);
        found.addAll(parts);
        toponym = parts.isEmpty() ? toponym : null;
      }
      if (toponym != null) {
        found.add(toponym);
      }
      at = toponym == null ? at + 1 : toponym.last() + 1;
    }
    return found;
  }

  /**
   * “Egyptian-US relations”, “Fargo-Moorhead”, “DFL-Minneapolis”: the parts of a token that are
   * known.
   */
  private List<Toponym> parts(Sentence sentence, int at) {
    List<Toponym> found = new ArrayList<>();
    String word = sentence.word(at);
    if (sentence.span(at).length() != word.length() || sentence.name(at).equals("PERSON")) {
      return found;
    }
    int from = 0;
    while (from < word.length()) {
      int to = word.indexOf('-', from) < 0 ? word.length() : word.indexOf('-', from);
      String part = word.substring(from, to);
      int start = sentence.span(at).start() + from;
      Optional<Countries.Match> country = Countries.all().of(part);
      boolean seat = from > 0 && word.substring(0, from - 1).matches("R|D|DFL|I");
      List<Sense> senses =
          part.length() > 3 && Tokens.isCapital(part) ? seat ? main(part) : large(part) : List.of();
      Site land = country.flatMap(one -> gazetteer.country(one.country().iso3())).orElse(null);
      if (land != null && country.get().way().compareTo(Countries.Way.CAPITAL) < 0) {
        senses = List.of(new Sense(land, true));
      }
      if (!senses.isEmpty()) {
        boolean joined = word.length() > part.length() + 3 && land != null;
        boolean there = words.use("joined", Words.lower(word.substring(to))) != null;
        Toponym.Form form =
            there ? Toponym.Form.GROUND : joined ? Toponym.Form.PEOPLE : Toponym.Form.NAME;
        found.add(
            new Toponym(
                sentence,
                at,
                at,
                new Span(start, start + part.length()),
                part,
                form,
                null,
                senses));
      }
      from = to + 1;
    }
    return found;
  }

  /** “D-Springfield”: where a legislator was elected. */
  private List<Sense> main(String name) {
    return gazetteer.named(name).stream().filter(Sense::main).toList();
  }

  private List<Sense> large(String name) {
    return gazetteer.named(name).stream()
        .filter(one -> one.main() && NameFilter.isLarge(one.site()))
        .toList();
  }

  private @Nullable Toponym at(
      Sentence sentence, int at, Countries.@Nullable Find country, @Nullable Toponym before) {
    if (!Tokens.isCapital(sentence.word(at))) {
      return null;
    }
    Toponym street = designations.street(sentence, at);
    if (street != null) {
      return street;
    }
    Toponym abbreviated = abbreviated(sentence, at, before);
    if (abbreviated != null) {
      return abbreviated;
    }
    Toponym known = known(sentence, at, country);
    Toponym told = designations.told(sentence, at, known);
    return told != null ? told : known;
  }

  /** The longest name known to either table, with every sense of those words. */
  private @Nullable Toponym known(Sentence sentence, int at, Countries.@Nullable Find country) {
    int reach = Math.min(sentence.size(), at + LONGEST);
    Countries.Find land =
        country == null || country.way() == Countries.Way.CAPITAL ? null : country;
    for (int last = reach - 1; last >= at; last--) {
      if (land != null && last == land.to() - 1) {
        return land(sentence, at, last, land);
      }
      if (last > at && !Tokens.isCapital(sentence.word(last))) {
        continue;
      }
      Optional<Site> people = gazetteer.ofPeople(Tokens.joined(sentence, at, last));
      if (people.isPresent()) {
        return accepted(sentence, at, last, true, List.of(new Sense(people.get(), true)));
      }
      List<Sense> senses = senses(gazetteer, sentence, at, last);
      Toponym accepted = senses.isEmpty() ? null : accepted(sentence, at, last, false, senses);
      if (accepted != null || !senses.stream().allMatch(one -> NameFilter.isObscure(one.site()))) {
        return accepted;
      }
    }
    return null;
  }

  /** A country's name with all that it can stand for (“Georgia”), or its people. */
  private @Nullable Toponym land(Sentence sentence, int at, int last, Countries.Find land) {
    Optional<Site> site = gazetteer.country(land.country().iso3());
    boolean people = land.way() == Countries.Way.DEMONYM;
    List<Sense> senses = new ArrayList<>();
    if (land.way() == Countries.Way.NAME) {
      senses.addAll(senses(gazetteer, sentence, at, last));
    }
    senses.removeIf(one -> !one.main() && one.site().kind() == Site.Kind.CITY);
    boolean own =
        Gazetteer.key(land.country().name())
            .equals(Gazetteer.key(Tokens.joined(sentence, at, last)));
    boolean nation =
        !own
            && senses.stream()
                .anyMatch(one -> one.main() && isPartOf(one.site(), land.country().iso3()));
    if (site.isPresent()
        && !nation
        && senses.stream().noneMatch(one -> one.site().equals(site.get()))) {
      senses.add(new Sense(site.get(), true));
    }
    boolean seat = land.way() == Countries.Way.METONYM;
    return seat || senses.isEmpty() ? null : accepted(sentence, at, last, people, senses);
  }

  /** England and Zanzibar are spoken of as countries, but are places of their own within one. */
  private static boolean isPartOf(Site site, String iso3) {
    return site.kind() != Site.Kind.COUNTRY && iso3.equals(site.country());
  }

  static List<Sense> senses(Gazetteer gazetteer, Sentence sentence, int from, int to) {
    String joined = Tokens.joined(sentence, from, to);
    boolean code = joined.length() < 4 && !joined.equals(joined.toUpperCase(Locale.ROOT));
    return joined.length() < 3 || (code && joined.endsWith("."))
        ? List.of()
        : gazetteer.named(joined);
  }

  private @Nullable Toponym accepted(
      Sentence sentence, int first, int last, boolean people, List<Sense> known) {
    List<Sense> senses = people ? known : withArticle(sentence, first, last, known);
    Toponym.Form form =
        people && !filter.isPersonal(sentence, first, last)
            ? Toponym.Form.PEOPLE
            : people ? null : filter.form(sentence, first, last, senses);
    if (form == null || words.isIllness(sentence, last)) {
      return null;
    }
    Place.Kind wanted = people ? null : designations.wanted(sentence, first, last);
    String name = Tokens.joined(sentence, first, last);
    Toponym water = wanted == Place.Kind.WATER ? water(sentence, first, last, form) : null;
    if (water != null) {
      return water;
    }
    boolean obscure = !people && senses.stream().allMatch(one -> NameFilter.isObscure(one.site()));
    if (obscure && wanted == null && !filter.isToldAsPlace(sentence, first, last)) {
      return null;
    }
    return new Toponym(
        sentence, first, last, sentence.span(first, last), name, form, wanted, senses);
  }

  /** “Gulf of Mexico”, where the words before it have been read as a part of another name. */
  private @Nullable Toponym water(Sentence sentence, int first, int last, Toponym.Form form) {
    if (first < 2 || !sentence.word(first - 1).equals("of")) {
      return null;
    }
    List<Sense> senses =
        senses(gazetteer, sentence, first - 2, last).stream()
            .filter(one -> one.site().kind() == Site.Kind.WATER)
            .toList();
    String name = Tokens.joined(sentence, first - 2, last);
    Span span = sentence.span(first - 2, last);
    return senses.isEmpty()
        ? null
        : new Toponym(sentence, first - 2, last, span, name, form, Place.Kind.WATER, senses);
  }

  /** “the Dnipro” is a river or a region where it can be one: towns have no article. */
  private static List<Sense> withArticle(
      Sentence sentence, int first, int last, List<Sense> senses) {
    boolean article = first > 0 && sentence.word(first - 1).equalsIgnoreCase("the");
    boolean modifies = sentence.is(last, "compound", "amod") && sentence.head(last) > last;
    if (!article || modifies) {
      return senses;
    }
    List<Sense> wide = senses.stream().filter(one -> one.site().kind() != Site.Kind.CITY).toList();
    return wide.isEmpty() ? senses : wide;
  }

  /** “, TX”, “, W.Va.”, “NSW”. */
  private @Nullable Toponym abbreviated(Sentence sentence, int at, @Nullable Toponym before) {
    String word = sentence.word(at);
    boolean year = at > 0 && sentence.tag(at - 1).equals("CD");
    if (word.length() > 8 || year || sentence.name(at).equals("PERSON")) {
      return null;
    }
    boolean afterComma =
        at >= 2 && sentence.word(at - 1).equals(",") && Tokens.isCapital(sentence.word(at - 2));
    boolean afterPlace = before != null && before.last() == at - 2 && afterComma;
    Optional<Site> site = gazetteer.abbreviated(word);
    boolean tagged = sentence.name(at).equals("LOCATION");
    if (site.isPresent()
        && (afterComma
            || tagged
            || Tokens.isLed(sentence, at)
            || word.indexOf('.') < word.length() - 1)) {
      return named(sentence, at, site.get());
    }
    if (word.length() == 2
        && word.equals(word.toUpperCase(Locale.ROOT))
        && (afterPlace || (afterComma && tagged))) {
      return gazetteer.admin("US." + word).map(state -> named(sentence, at, state)).orElse(null);
    }
    return null;
  }

  private static Toponym named(Sentence sentence, int at, Site site) {
    return new Toponym(
        sentence,
        at,
        at,
        sentence.span(at),
        sentence.word(at),
        Toponym.Form.NAME,
        null,
        List.of(new Sense(site, true)));
  }
}
