package org.sitrep.analyze.places;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Gazetteer.Sense;
import org.sitrep.knowledge.Site;
import org.sitrep.language.Document;
import org.sitrep.language.Sentence;
import org.sitrep.model.Analysis;
import org.sitrep.model.Entity;
import org.sitrep.model.Place;
import org.sitrep.model.Span;

/**
 * Tells a place's name from the same words in a person's or organisation's name. An organisation's
 * may begin with a place before a word of office (“Alexandria Police”): then the place is spoken of
 * within it.
 */
final class NameFilter {
  private static final int WELL_KNOWN = 100_000;
  private static final int TOWN = 15_000;

  private final Words words;
  private final Set<String> surnames = new HashSet<>();
  private final TreeMap<Integer, Integer> persons = new TreeMap<>();
  private final TreeMap<Integer, Integer> organizations = new TreeMap<>();
  private final Set<String> seenAsPlace = new HashSet<>();

  NameFilter(Words words, Document document, Analysis soFar) {
    this.words = words;
    for (Entity entity : soFar.entities()) {
      for (Entity.Mention mention : entity.mentions()) {
        if (mention.form() == Entity.Form.NAME) {
          note(entity, mention.span(), document.text());
        }
      }
    }
    document.sentences().forEach(this::note);
  }

  /**
   * A name of one word may be the tagger's slip; a longer one is taken for what the room of
   * entities says.
   */
  private void note(Entity entity, Span span, String text) {
    if (span.of(text).indexOf(' ') < 0) {
      return;
    }
    if (entity.kind() == Entity.Kind.PERSON) {
      persons.merge(
          span.start() + titleLength(span.of(text), entity.name()), span.end(), Math::max);
      surname(span.of(text));
    } else if (entity.kind() == Entity.Kind.ORGANIZATION || entity.kind() == Entity.Kind.GROUP) {
      organizations.merge(span.start(), span.end(), Math::max);
    }
  }

  /**
   * How many characters of a mention stand before the first word of the name (“Fargo Mayor ” Ann
   * Lee).
   */
  private static int titleLength(String mention, String name) {
    String first = name.indexOf(' ') < 0 ? name : name.substring(0, name.indexOf(' '));
    int at = mention.indexOf(first);
    int last = mention.lastIndexOf(' ') + 1;
    return at < 0 ? last : at;
  }

  /**
   * Notes runs of the name tagger: surnames of persons of two names, and what it calls a place
   * anywhere.
   */
  private void note(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      int to = Tokens.runEnd(sentence, i);
      String name = sentence.name(i);
      if (name.equals("PERSON") && to > i) {
        surnames.add(Words.lower(sentence.word(to)));
      } else if (name.equals("LOCATION")) {
        seenAsPlace.add(Words.lower(Tokens.joined(sentence, i, to)));
      }
      i = to;
    }
    int dash =
        sentence.index() <= 4 && Tokens.isPlaceOfReport(sentence) ? Tokens.dash(sentence) : 0;
    if (dash > 0) {
      seenAsPlace.add(Words.lower(Tokens.joined(sentence, 0, dash - 1)));
    }
  }

  private void surname(String name) {
    int blank = name.lastIndexOf(' ');
    if (blank > 0) {
      surnames.add(Words.lower(name.substring(blank + 1)));
    }
  }

  /** As what a known name may be taken, null where it is none of a place. */
  Toponym.@Nullable Form form(Sentence sentence, int first, int last, List<Sense> senses) {
    String name = Tokens.joined(sentence, first, last);
    Span span = sentence.span(first, last);
    if (isPerson(sentence, first, last, span, senses) || isRare(sentence, first, last, name)) {
      return null;
    }
    boolean inOrganization =
        (isInside(organizations, span) && !isLandTakenForGroup(sentence, span, senses))
            || Tokens.isPartOfName(sentence, first, last, "ORGANIZATION");
    if (inOrganization) {
      boolean country = begins(sentence, first) && senses.stream().anyMatch(NameFilter::isCountry);
      return country || isOfficeOf(sentence, first, last)
          ? isGround(sentence, last) ? Toponym.Form.GROUND : Toponym.Form.EMBEDDED
          : null;
    }
    return isLikely(sentence, first, last, name, senses) && !goesOn(sentence, last, senses)
        ? Toponym.Form.NAME
        : null;
  }

  /** Whether words for a people are part of a person's name. */
  boolean isPersonal(Sentence sentence, int first, int last) {
    return isInside(persons, sentence.span(first, last))
        || Tokens.isPartOfName(sentence, first, last, "PERSON");
  }

  boolean isEntity(Span span) {
    return isInside(persons, span) || isInside(organizations, span);
  }

  /** “South Ossetia”, which acts and so is also an entity. */
  private boolean isLandTakenForGroup(Sentence sentence, Span span, List<Sense> senses) {
    return Integer.valueOf(span.end()).equals(organizations.get(span.start()))
        && sentence.name(sentence.headOf(span)).equals("LOCATION")
        && senses.stream().anyMatch(one -> one.main() && one.site().kind() != Site.Kind.CITY);
  }

  /** “Oslo City Hall”, “Oslo Zoo”: what the whole names is a place. */
  private boolean isGround(Sentence sentence, int last) {
    int end = last + 1;
    while (end + 1 < sentence.size() && Tokens.isProper(sentence, end + 1)) {
      end++;
    }
    return end < sentence.size()
        && words.use("head", Words.lower(sentence.lemma(end))) == Place.Use.LITERAL;
  }

  private boolean isRare(Sentence sentence, int first, int last, String name) {
    String when = first == last ? words.rare.get(Words.lower(name)) : null;
    return when != null && (when.equals("never") || !sentence.name(first).equals("LOCATION"));
  }

  /** Whether it is, or is part of, a person's name. */
  private boolean isPerson(Sentence sentence, int first, int last, Span span, List<Sense> senses) {
    boolean tagged = sentence.name(first).equals("LOCATION");
    if (isTown(sentence, first, last, senses)) {
      return false;
    }
    boolean located =
        Tokens.isLed(sentence, first) && senses.stream().anyMatch(one -> isLarge(one.site()));
    if (isInside(persons, span) && !(tagged && located)) {
      return true;
    }
    boolean land = last > first && senses.stream().anyMatch(NameFilter::isCountry);
    if (land && !Tokens.isPartOfName(sentence, first, last, "PERSON")) {
      return false;
    }
    if (sentence.name(first).equals("PERSON") || sentence.name(last).equals("PERSON")) {
      boolean seen = seenAsPlace.contains(Words.lower(Tokens.joined(sentence, first, last)));
      return Tokens.isPartOfName(sentence, first, last, "PERSON")
          || !(located || seen)
          || isSurname(sentence, first, last);
    }
    return !tagged && isSurname(sentence, first, last) && !located;
  }

  /** “a Tamale restaurant”, “Tamale police”, “TAMALE — Firemen …”: no person is so spoken of. */
  private boolean isTown(Sentence sentence, int first, int last, List<Sense> senses) {
    if (Tokens.isPartOfName(sentence, first, last, "PERSON")
        || senses.stream().noneMatch(Sense::main)) {
      return false;
    }
    String next = Words.lower(Tokens.word(sentence, last + 1));
    boolean office =
        next.equals(Tokens.word(sentence, last + 1)) && words.townspeople.contains(next);
    boolean article = first > 0 && Words.lower(sentence.word(first - 1)).matches("an?");
    boolean noun = article && last + 1 < sentence.size() && sentence.tag(last + 1).equals("NN");
    return office || noun || isPlaceOfReport(sentence, last);
  }

  /** “QUENDALE - A barn …”. */
  static boolean isPlaceOfReport(Sentence sentence, int last) {
    return sentence.index() <= 4
        && Tokens.isPlaceOfReport(sentence)
        && last < sentence.size()
        && sentence.word(last).equals(sentence.word(last).toUpperCase(Locale.ROOT))
        && Tokens.isDash(Tokens.word(sentence, last + 1));
  }

  private static boolean isCountry(Sense sense) {
    return sense.site().kind() == Site.Kind.COUNTRY && sense.main();
  }

  private boolean isSurname(Sentence sentence, int first, int last) {
    return first == last && surnames.contains(Words.lower(sentence.word(first)));
  }

  static boolean isLarge(Site site) {
    return (site.kind() != Site.Kind.CITY && !site.minor())
        || site.population() >= WELL_KNOWN
        || site.rank() != Site.Rank.NONE;
  }

  /**
   * Whether it is one of the millions of places, known from an imported gazetteer, whose names are
   * often common words or names of others.
   */
  static boolean isObscure(Site site) {
    return site.minor()
        || (site.kind() == Site.Kind.CITY
            && site.population() < TOWN
            && site.rank() == Site.Rank.NONE);
  }

  /** Whether the name tagger calls all of it a place, here or elsewhere in the report. */
  boolean isToldAsPlace(Sentence sentence, int first, int last) {
    boolean tagged = true;
    for (int i = first; i <= last; i++) {
      tagged &= sentence.name(i).equals("LOCATION");
    }
    return tagged || seenAsPlace.contains(Words.lower(Tokens.joined(sentence, first, last)));
  }

  private static boolean isInside(TreeMap<Integer, Integer> spans, Span span) {
    Map.Entry<Integer, Integer> around = spans.floorEntry(span.start());
    return around != null && around.getValue() >= span.end();
  }

  /**
   * “Alexandria Police”: the place stands first, and what follows is an office or service of the
   * place.
   */
  boolean isOfficeOf(Sentence sentence, int first, int last) {
    return begins(sentence, first)
        && last + 1 < sentence.size()
        && (words.followers.contains(Words.lower(sentence.word(last + 1)))
            || endsAsOffice(sentence, first));
  }

  /** “Pacific Heights”, “Texas Colony”: the name of a place goes on, so it is another's. */
  private boolean goesOn(Sentence sentence, int last, List<Sense> senses) {
    int next = last + 1;
    return next < sentence.size()
        && sentence.name(last).equals("LOCATION")
        && sentence.name(next).equals("LOCATION")
        && !sentence.startsName(next)
        && Tokens.isProper(sentence, next)
        && Tokens.isCapital(sentence.word(next))
        && !words.designators.containsKey(Words.lower(sentence.word(next)))
        && !words.followers.contains(Words.lower(sentence.word(next)))
        && words.use("head", Words.lower(sentence.word(next))) != Place.Use.LITERAL
        && senses.stream().noneMatch(one -> isCountry(one) || one.site().kind() == Site.Kind.CITY);
  }

  private static boolean begins(Sentence sentence, int first) {
    return first == 0
        || !Tokens.isProper(sentence, first - 1)
        || sentence.name(first - 1).equals("O");
  }

  /** “Texas Forest Service”: the organisation's last word is an office or service. */
  private boolean endsAsOffice(Sentence sentence, int first) {
    Integer end = organizations.get(sentence.span(first).start());
    int last = end == null ? -1 : sentence.tokenAt(end - 1);
    return last > first
        && last < sentence.size()
        && words.followers.contains(Words.lower(sentence.word(last)));
  }

  private boolean isLikely(
      Sentence sentence, int first, int last, String name, List<Sense> senses) {
    if (sentence.name(first).equals("LOCATION") || sentence.name(last).equals("LOCATION")) {
      return true;
    }
    boolean proper = Tokens.isProper(sentence, first) && Tokens.isProper(sentence, last);
    boolean country =
        senses.stream().anyMatch(one -> one.site().kind() == Site.Kind.COUNTRY && one.main());
    boolean large = senses.stream().anyMatch(one -> one.main() && isLarge(one.site()));
    large |= senses.size() == 1 && senses.get(0).site().rank() == Site.Rank.CAPITAL;
    if (!proper && !(country && large)) {
      return false;
    }
    if (isInName(sentence, first, last)) {
      return words.followers.contains(Words.lower(Tokens.word(sentence, last + 1)))
          && large
          && !Tokens.isProper(sentence, first - 1);
    }
    boolean led = Tokens.isLed(sentence, first);
    boolean main = senses.stream().anyMatch(Sense::main);
    return country
        || isTown(sentence, first, last, senses)
        || (large && (last > first || led))
        || (led && main)
        || seenAsPlace.contains(Words.lower(name))
        || (large && Tokens.isDateline(sentence))
        || (large && sentence.word(first).length() > 4 && first > 0);
  }

  /** Whether proper nouns stand right beside it, so that it may be part of a longer name. */
  private static boolean isInName(Sentence sentence, int first, int last) {
    boolean before =
        Tokens.isProper(sentence, first - 1) && Tokens.isCapital(Tokens.word(sentence, first - 1));
    boolean after =
        Tokens.isProper(sentence, last + 1) && Tokens.isCapital(Tokens.word(sentence, last + 1));
    return before || after;
  }
}
