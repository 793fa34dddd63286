package org.sitrep.analyze.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Countries;
import org.sitrep.knowledge.Gazetteer;
import org.sitrep.knowledge.Gazetteer.Sense;
import org.sitrep.knowledge.Site;
import org.sitrep.language.Document;
import org.sitrep.language.Sentence;
import org.sitrep.model.Analysis;
import org.sitrep.model.Entity;
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
  private static final int WELL_KNOWN = 100_000;
  private static final Set<String> IN =
      Set.of(
          "in",
          "at",
          "near",
          "from",
          "to",
          "into",
          "outside",
          "inside",
          "around",
          "throughout",
          "across",
          "of");

  private final Words words;
  private final Gazetteer gazetteer;
  private final Set<String> surnames = new HashSet<>();
  private final List<Span> persons = new ArrayList<>();
  private final List<Span> organizations = new ArrayList<>();
  private final Set<String> seenAsPlace = new HashSet<>();

  ToponymFinder(Words words, Gazetteer gazetteer, Document document, Analysis soFar) {
    this.words = words;
    this.gazetteer = gazetteer;
    for (Entity entity : soFar.entities()) {
      for (Entity.Mention mention : entity.mentions()) {
        if (mention.form() != Entity.Form.NAME) {
          continue;
        }
        if (entity.kind() == Entity.Kind.PERSON) {
          persons.add(mention.span());
          surname(mention.span().of(document.text()));
        } else if (entity.kind() == Entity.Kind.ORGANIZATION
            || entity.kind() == Entity.Kind.GROUP) {
          organizations.add(mention.span());
        }
      }
    }
    for (Sentence sentence : document.sentences()) {
      note(sentence);
    }
    persons.sort(Comparator.naturalOrder());
    organizations.sort(Comparator.naturalOrder());
  }

  /**
   * Notes runs of the name tagger: surnames of persons of two names, and what it calls a place
   * anywhere.
   */
  private void note(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      int to = runEnd(sentence, i);
      String name = sentence.name(i);
      if (name.equals("PERSON") && to > i) {
        surnames.add(Words.lower(sentence.word(to)));
      } else if (name.equals("LOCATION")) {
        seenAsPlace.add(Words.lower(joined(sentence, i, to)));
      }
      i = to;
    }
  }

  private void surname(String name) {
    int blank = name.lastIndexOf(' ');
    if (blank > 0) {
      surnames.add(Words.lower(name.substring(blank + 1)));
    }
  }

  private static int runEnd(Sentence sentence, int from) {
    int to = from;
    while (to + 1 < sentence.size()
        && !sentence.name(from).equals("O")
        && sentence.name(to + 1).equals(sentence.name(from))) {
      to++;
    }
    return to;
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
    int at = 0;
    while (at < sentence.size()) {
      Toponym toponym =
          at(sentence, at, countries[at], found.isEmpty() ? null : found.get(found.size() - 1));
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
      List<Sense> senses = part.length() > 3 && isCapital(part) ? large(part) : List.of();
      Site land = country.flatMap(one -> gazetteer.country(one.country().iso3())).orElse(null);
      if (land != null && country.get().way().compareTo(Countries.Way.CAPITAL) < 0) {
        senses = List.of(new Sense(land, true));
      }
      if (!senses.isEmpty()) {
        Toponym.Form form =
            word.length() > part.length() + 3 && land != null
                ? Toponym.Form.PEOPLE
                : Toponym.Form.NAME;
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

  private List<Sense> large(String name) {
    return gazetteer.named(name).stream().filter(one -> one.main() && isLarge(one.site())).toList();
  }

  private @Nullable Toponym at(
      Sentence sentence, int at, Countries.@Nullable Find country, @Nullable Toponym before) {
    if (!isCapital(sentence.word(at))) {
      return null;
    }
    Toponym street = street(sentence, at);
    if (street != null) {
      return street;
    }
    Toponym abbreviated = abbreviated(sentence, at, before);
    if (abbreviated != null) {
      return abbreviated;
    }
    Toponym known = known(sentence, at, country);
    Toponym told = told(sentence, at, known);
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
      if (last > at && !isCapital(sentence.word(last))) {
        continue;
      }
      List<Sense> senses = senses(sentence, at, last);
      if (!senses.isEmpty()) {
        return accepted(sentence, at, last, false, senses);
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
      senses.addAll(senses(sentence, at, last));
    }
    if (site.isPresent() && senses.stream().noneMatch(one -> one.site() == site.get())) {
      senses.add(new Sense(site.get(), true));
    }
    boolean seat = land.way() == Countries.Way.METONYM;
    return seat || senses.isEmpty() ? null : accepted(sentence, at, last, people, senses);
  }

  private List<Sense> senses(Sentence sentence, int from, int to) {
    String joined = joined(sentence, from, to);
    boolean code = joined.length() < 4 && !joined.equals(joined.toUpperCase(java.util.Locale.ROOT));
    return joined.length() < 3 || (code && joined.endsWith("."))
        ? List.of()
        : gazetteer.named(joined);
  }

  private @Nullable Toponym accepted(
      Sentence sentence, int first, int last, boolean people, List<Sense> senses) {
    Span span = sentence.span(first, last);
    String name = joined(sentence, first, last);
    if (people) {
      return isInside(persons, span) || isPartOfName(sentence, first, last, "PERSON")
          ? null
          : new Toponym(sentence, first, last, span, name, Toponym.Form.PEOPLE, null, senses);
    }
    if (isPerson(sentence, first, last, span, senses)) {
      return null;
    }
    if (isRare(sentence, first, last, name)) {
      return null;
    }
    Toponym.Form form = Toponym.Form.NAME;
    if (isInside(organizations, span) || isPartOfName(sentence, first, last, "ORGANIZATION")) {
      if (!isOfficeOf(sentence, first, last)) {
        return null;
      }
      form = Toponym.Form.EMBEDDED;
    } else if (!isLikely(sentence, first, last, name, senses)) {
      return null;
    }
    return new Toponym(
        sentence, first, last, span, name, form, wanted(sentence, first, last), senses);
  }

  private boolean isRare(Sentence sentence, int first, int last, String name) {
    String when = first == last ? words.rare.get(Words.lower(name)) : null;
    return when != null && (when.equals("never") || !sentence.name(first).equals("LOCATION"));
  }

  /** Whether it is, or is part of, a person's name. */
  private boolean isPerson(Sentence sentence, int first, int last, Span span, List<Sense> senses) {
    boolean tagged = sentence.name(first).equals("LOCATION");
    boolean located =
        isAfter(sentence, first, IN) && senses.stream().anyMatch(one -> isLarge(one.site()));
    if (isInside(persons, span) && !(tagged && located)) {
      return true;
    }
    if (sentence.name(first).equals("PERSON") || sentence.name(last).equals("PERSON")) {
      return isPartOfName(sentence, first, last, "PERSON")
          || !located
          || isSurname(sentence, first, last);
    }
    return !tagged && isSurname(sentence, first, last) && !located;
  }

  private boolean isSurname(Sentence sentence, int first, int last) {
    return first == last && surnames.contains(Words.lower(sentence.word(first)));
  }

  private static boolean isLarge(Site site) {
    return site.kind() != Site.Kind.CITY
        || site.population() >= WELL_KNOWN
        || site.rank() != Site.Rank.NONE;
  }

  private static boolean isInside(List<Span> sorted, Span span) {
    for (Span one : sorted) {
      if (one.start() > span.start()) {
        return false;
      }
      if (one.contains(span)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the name tagger's run of this class goes beyond the words. */
  private static boolean isPartOfName(Sentence sentence, int first, int last, String name) {
    if (!sentence.name(first).equals(name) && !sentence.name(last).equals(name)) {
      return false;
    }
    boolean before =
        first > 0 && sentence.name(first - 1).equals(name) && sentence.name(first).equals(name);
    boolean after =
        last + 1 < sentence.size()
            && sentence.name(last + 1).equals(name)
            && sentence.name(last).equals(name);
    return before || after;
  }

  /**
   * “Alexandria Police”: the place stands first, and what follows is an office or service of the
   * place.
   */
  private boolean isOfficeOf(Sentence sentence, int first, int last) {
    boolean begins =
        first == 0 || !isProper(sentence, first - 1) || sentence.name(first - 1).equals("O");
    return begins
        && last + 1 < sentence.size()
        && words.followers.contains(Words.lower(sentence.word(last + 1)));
  }

  private boolean isLikely(
      Sentence sentence, int first, int last, String name, List<Sense> senses) {
    if (sentence.name(first).equals("LOCATION") || sentence.name(last).equals("LOCATION")) {
      return true;
    }
    boolean proper = isProper(sentence, first) && isProper(sentence, last);
    boolean country =
        senses.stream().anyMatch(one -> one.site().kind() == Site.Kind.COUNTRY && one.main());
    boolean large = senses.stream().anyMatch(one -> one.main() && isLarge(one.site()));
    if (!proper && !(country && large)) {
      return false;
    }
    if (isInName(sentence, first, last)) {
      return words.followers.contains(Words.lower(word(sentence, last + 1)))
          && large
          && !isProper(sentence, first - 1);
    }
    boolean led = isAfter(sentence, first, IN);
    boolean main = senses.stream().anyMatch(Sense::main);
    return country
        || (large && (last > first || led))
        || (led && main)
        || seenAsPlace.contains(Words.lower(name))
        || (large && isDateline(sentence))
        || (large && sentence.word(first).length() > 4 && first > 0);
  }

  private static String word(Sentence sentence, int token) {
    return token >= 0 && token < sentence.size() ? sentence.word(token) : "";
  }

  /** Whether proper nouns stand right beside it, so that it may be part of a longer name. */
  private static boolean isInName(Sentence sentence, int first, int last) {
    boolean before = isProper(sentence, first - 1) && isCapital(word(sentence, first - 1));
    boolean after = isProper(sentence, last + 1) && isCapital(word(sentence, last + 1));
    return before || after;
  }

  private static boolean isDateline(Sentence sentence) {
    return sentence.index() <= 3
        && sentence.size() <= 14
        && sentence.word(0).length() > 2
        && sentence.word(0).equals(sentence.word(0).toUpperCase(java.util.Locale.ROOT));
  }

  private static boolean isAfter(Sentence sentence, int token, Set<String> wanted) {
    int at = token - 1;
    if (at >= 0 && (sentence.tag(at).equals("DT") || sentence.tag(at).equals("JJ"))) {
      at--;
    }
    return at >= 0 && wanted.contains(Words.lower(sentence.word(at)));
  }

  private static boolean isProper(Sentence sentence, int token) {
    return token >= 0 && token < sentence.size() && sentence.tag(token).startsWith("NNP");
  }

  static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  /** “, TX”, “, W.Va.”, “NSW”. */
  private @Nullable Toponym abbreviated(Sentence sentence, int at, @Nullable Toponym before) {
    String word = sentence.word(at);
    if (word.length() > 8 || sentence.name(at).equals("PERSON")) {
      return null;
    }
    boolean afterComma =
        at >= 2 && sentence.word(at - 1).equals(",") && isCapital(sentence.word(at - 2));
    boolean afterPlace = before != null && before.last() == at - 2 && afterComma;
    Optional<Site> site = gazetteer.abbreviated(word);
    boolean tagged = sentence.name(at).equals("LOCATION");
    if (site.isPresent()
        && (afterComma
            || tagged
            || isAfter(sentence, at, IN)
            || word.indexOf('.') < word.length() - 1)) {
      return named(sentence, at, site.get());
    }
    if (word.length() == 2
        && word.equals(word.toUpperCase(java.util.Locale.ROOT))
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

  /** “Shettleston Road”, “N. Main St.”, “Highway 10”. */
  private @Nullable Toponym street(Sentence sentence, int at) {
    int last = at;
    while (last + 1 < sentence.size() && last - at < LONGEST && isStreetPart(sentence, last + 1)) {
      last++;
      String word = Words.lower(sentence.word(last)).replace(".", "");
      if (words.streets.contains(word) && !isSaint(sentence, last)) {
        boolean whole =
            sentence.name(at).equals("PERSON")
                && !sentence.name(last).equals("PERSON")
                && last - at > 2;
        return whole ? null : made(sentence, at, last, Toponym.Form.STREET, null, List.of());
      }
    }
    boolean numbered =
        Words.lower(sentence.word(at)).matches("highway|route|interstate")
            && at + 1 < sentence.size();
    return numbered && sentence.tag(at + 1).equals("CD")
        ? made(sentence, at, at + 1, Toponym.Form.STREET, null, List.of())
        : null;
  }

  private static boolean isSaint(Sentence sentence, int token) {
    return Words.lower(sentence.word(token)).startsWith("st")
        && !sentence.word(token).equals("Street")
        && token + 1 < sentence.size()
        && isCapital(sentence.word(token + 1))
        && isProper(sentence, token + 1);
  }

  private static boolean isStreetPart(Sentence sentence, int token) {
    return isCapital(sentence.word(token))
        && (isProper(sentence, token) || sentence.tag(token).startsWith("N"));
  }

  private static Toponym made(
      Sentence sentence,
      int first,
      int last,
      Toponym.Form form,
      Place.@Nullable Kind wanted,
      List<Sense> senses) {
    return new Toponym(
        sentence,
        first,
        last,
        sentence.span(first, last),
        joined(sentence, first, last),
        form,
        wanted,
        senses);
  }

  /**
   * What only a designator or the name tagger tells: “Laurel County”, “Lake Mary”, an unknown
   * village.
   */
  private @Nullable Toponym told(Sentence sentence, int at, @Nullable Toponym known) {
    if (isInside(persons, sentence.span(at)) || isInside(organizations, sentence.span(at))) {
      return null;
    }
    Toponym designated = designated(sentence, at);
    if (designated != null && (known == null || known.last() < designated.last())) {
      return designated;
    }
    if (known != null
        || !sentence.name(at).equals("LOCATION")
        || (at > 0 && sentence.name(at - 1).equals("LOCATION"))) {
      return null;
    }
    int last = runEnd(sentence, at);
    if (isCommon(sentence, at, last)) {
      return null;
    }
    return made(sentence, at, last, Toponym.Form.NAME, wanted(sentence, at, last), List.of());
  }

  /** “City Hall”, “the Hill”: only words for sorts of places and offices. */
  private boolean isCommon(Sentence sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      String word = Words.lower(sentence.word(i));
      boolean sort =
          words.designators.containsKey(word)
              || words.followers.contains(word)
              || words.rare.containsKey(word);
      if (!sort
          && !words.installations.containsKey(word)
          && !word.equals("hall")
          && !word.equals("the")) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Toponym designated(Sentence sentence, int at) {
    int last = at;
    while (last + 1 < sentence.size()
        && last - at < 4
        && isProper(sentence, last)
        && isCapital(word(sentence, last + 1))) {
      last++;
      Words.Designator designator = words.designators.get(Words.lower(sentence.word(last)));
      if (designator != null
          && designator.after()
          && designator.part()
          && isProper(sentence, last)
          && !sentence.name(at).equals("PERSON")) {
        boolean inOrganization =
            sentence.name(at).equals("ORGANIZATION")
                && isPartOfName(sentence, at, last, "ORGANIZATION");
        Toponym.Form form = inOrganization ? Toponym.Form.EMBEDDED : Toponym.Form.NAME;
        return inOrganization && !isOfficeOf(sentence, at, last)
            ? null
            : made(sentence, at, last, form, designator.kind(), senses(sentence, at, last));
      }
    }
    Words.Designator first = words.designators.get(Words.lower(sentence.word(at)));
    boolean before =
        first != null && first.before() && at + 1 < sentence.size() && isProper(sentence, at + 1);
    return before
            && first != null
            && !sentence.name(at).equals("ORGANIZATION")
            && isCapital(sentence.word(at + 1))
        ? made(sentence, at, at + 1, Toponym.Form.NAME, first.kind(), senses(sentence, at, at + 1))
        : null;
  }

  /** “the Diffa region”, “the southeastern region of Diffa”, “the central city of Agadez”. */
  private Place.@Nullable Kind wanted(Sentence sentence, int first, int last) {
    Words.Designator after = words.designators.get(Words.lower(word(sentence, last + 1)));
    if (after != null && after.after()) {
      return after.kind();
    }
    if (first >= 2 && Words.lower(sentence.word(first - 1)).equals("of")) {
      Words.Designator of = words.designators.get(Words.lower(sentence.word(first - 2)));
      return of != null && of.of() ? of.kind() : null;
    }
    Words.Designator before = words.designators.get(Words.lower(word(sentence, first - 1)));
    return before != null && before.kind() == Place.Kind.CITY && before.of() ? before.kind() : null;
  }

  static String joined(Sentence sentence, int first, int last) {
    StringBuilder text = new StringBuilder(sentence.word(first));
    for (int i = first + 1; i <= last; i++) {
      text.append(sentence.span(i - 1).end() == sentence.span(i).start() ? "" : " ")
          .append(sentence.word(i));
    }
    return text.toString();
  }
}
