package org.sitrep.analyze.places;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Gazetteer;
import org.sitrep.knowledge.Gazetteer.Sense;
import org.sitrep.language.Sentence;
import org.sitrep.model.Place;

/**
 * Finds names that a word beside them calls a place: streets, “Laurel County”, “Lake Mary”; and
 * what only the name tagger calls one. Tells what sort of place such a word means.
 */
final class Designations {
  private static final int LONGEST = 6;
  private static final Set<String> SIDES =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "downtown",
          "upstate",
          "metro",
          "greater",
          "rural",
          "near",
          "in",
          "outside",
          "around");

  private final Words words;
  private final Gazetteer gazetteer;
  private final NameFilter filter;

  Designations(Words words, Gazetteer gazetteer, NameFilter filter) {
    this.words = words;
    this.gazetteer = gazetteer;
    this.filter = filter;
  }

  /** “Shettleston Road”, “N. Main St.”, “Highway 10”. */
  @Nullable Toponym street(Sentence sentence, int at) {
    int last = at;
    if (sentence.tag(at).equals("DT")) {
      return null;
    }
    while (last + 1 < sentence.size() && last - at < LONGEST && isStreetPart(sentence, last + 1)) {
      last++;
      String word = Words.lower(sentence.word(last)).replace(".", "");
      String before = Words.lower(sentence.word(last - 1));
      if (words.isStreet(word, before)
          && !isNumbered(sentence, last)
          && !isSaint(sentence, last)
          && !isDoctor(sentence, last)) {
        boolean whole =
            sentence.name(at).equals("PERSON")
                && !sentence.name(last).equals("PERSON")
                && last - at > 2;
        return whole ? null : made(sentence, at, last, Toponym.Form.STREET, null, List.of());
      }
    }
    return null;
  }

  private static boolean isSaint(Sentence sentence, int token) {
    return Words.lower(sentence.word(token)).startsWith("st")
        && !sentence.word(token).equals("Street")
        && token + 1 < sentence.size()
        && Tokens.isCapital(sentence.word(token + 1))
        && Tokens.isProper(sentence, token + 1);
  }

  /** “Highway 10”, “County Road 5”: too many to say where. */
  private static boolean isNumbered(Sentence sentence, int token) {
    return token + 1 < sentence.size() && sentence.tag(token + 1).equals("CD");
  }

  /** “But Dr Okoro said”, “Clinic Chief Dr. Lund”. */
  private static boolean isDoctor(Sentence sentence, int token) {
    return sentence.word(token).startsWith("Dr")
        && !sentence.word(token).equals("Drive")
        && token + 1 < sentence.size()
        && Tokens.isProper(sentence, token + 1);
  }

  private static boolean isStreetPart(Sentence sentence, int token) {
    return Tokens.isCapital(sentence.word(token))
        && (Tokens.isProper(sentence, token) || sentence.tag(token).startsWith("N"));
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
        Tokens.joined(sentence, first, last),
        form,
        wanted,
        senses);
  }

  /**
   * What only a designator or the name tagger tells: “Laurel County”, “Lake Mary”, an unknown
   * village.
   */
  @Nullable Toponym told(Sentence sentence, int at, @Nullable Toponym known) {
    if (filter.isEntity(sentence.span(at))) {
      return null;
    }
    Toponym designated = designated(sentence, at);
    if (designated != null && (known == null || known.last() < designated.last())) {
      return designated;
    }
    int dash =
        at == 0 && NameFilter.isPlaceOfReport(sentence, Tokens.dash(sentence) - 1)
            ? Tokens.dash(sentence)
            : 0;
    if (known == null && dash > 0) {
      return made(sentence, 0, dash - 1, Toponym.Form.NAME, null, List.of());
    }
    if (known != null
        || !sentence.name(at).equals("LOCATION")
        || (at > 0 && isRunning(sentence, at - 1))) {
      return null;
    }
    int last = Tokens.runEnd(sentence, at);
    boolean member = sentence.word(at).matches("[DRI]-[A-Z].*");
    if (member || words.isIllness(sentence, last)) {
      return null;
    }
    boolean side = SIDES.contains(Words.lower(sentence.word(at))) || sentence.tag(at).equals("DT");
    if ((last > at && side) || isCommon(sentence, at, last)) {
      return null;
    }
    return made(sentence, at, last, Toponym.Form.NAME, wanted(sentence, at, last), List.of());
  }

  /** Whether the tagger's run goes on from a token that could have begun it. */
  private static boolean isRunning(Sentence sentence, int before) {
    boolean begins =
        SIDES.contains(Words.lower(sentence.word(before))) || sentence.tag(before).equals("DT");
    return sentence.name(before).equals("LOCATION") && !begins;
  }

  /** “Barrow, Jackson and Madison counties”: which tokens stand in such a list. */
  boolean[] countyLists(Sentence sentence) {
    boolean[] listed = new boolean[sentence.size()];
    for (int i = 0; i < listed.length; i++) {
      String word = Words.lower(sentence.word(i));
      int at = word.equals("counties") || word.equals("parishes") ? i - 1 : -1;
      while (at >= 0 && !listed[at] && isListed(sentence.word(at))) {
        listed[at] = Tokens.isCapital(sentence.word(at));
        at--;
      }
    }
    return listed;
  }

  private static boolean isListed(String word) {
    return Tokens.isCapital(word) || word.equals(",") || word.equals("and") || word.equals("or");
  }

  /** The county of a list that begins at a token, null where none of the name is known. */
  @Nullable Toponym county(Sentence sentence, int at) {
    int last = at;
    while (last + 1 < sentence.size()
        && last - at < 2
        && Tokens.isCapital(sentence.word(last + 1))) {
      last++;
    }
    String name = Tokens.joined(sentence, at, last);
    List<Sense> senses = gazetteer.named(name + " County");
    senses = senses.isEmpty() ? gazetteer.named(name + " Parish") : senses;
    return senses.isEmpty()
        ? null
        : made(sentence, at, last, Toponym.Form.NAME, Place.Kind.ADMIN, senses);
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
        && Tokens.isProper(sentence, last)
        && Tokens.isCapital(Tokens.word(sentence, last + 1))) {
      last++;
      Words.Designator designator = words.designators.get(Words.lower(sentence.word(last)));
      if (designator != null
          && designator.after()
          && designator.part()
          && Tokens.isProper(sentence, last)
          && !sentence.name(at).equals("PERSON")) {
        boolean inOrganization =
            sentence.name(at).equals("ORGANIZATION")
                && Tokens.isPartOfName(sentence, at, last, "ORGANIZATION");
        List<Sense> senses = ToponymFinder.senses(gazetteer, sentence, at, last);
        if (senses.isEmpty() && last - at > 2 && designator.kind() == Place.Kind.ADMIN) {
          return null;
        }
        if (senses.isEmpty()
            && last - at > 1
            && !ToponymFinder.senses(gazetteer, sentence, at + 1, last).isEmpty()) {
          return null;
        }
        Toponym.Form form = inOrganization ? Toponym.Form.EMBEDDED : Toponym.Form.NAME;
        return inOrganization && !filter.isOfficeOf(sentence, at, last)
            ? null
            : made(sentence, at, last, form, designator.kind(), senses);
      }
    }
    Words.Designator first = words.designators.get(Words.lower(sentence.word(at)));
    boolean before =
        first != null
            && first.before()
            && at + 1 < sentence.size()
            && Tokens.isProper(sentence, at + 1);
    return before
            && first != null
            && !sentence.name(at).equals("ORGANIZATION")
            && Tokens.isCapital(sentence.word(at + 1))
        ? made(
            sentence,
            at,
            at + 1,
            Toponym.Form.NAME,
            first.kind(),
            ToponymFinder.senses(gazetteer, sentence, at, at + 1))
        : null;
  }

  /** “the Diffa region”, “the southeastern region of Diffa”, “the central city of Agadez”. */
  Place.@Nullable Kind wanted(Sentence sentence, int first, int last) {
    Words.Designator after = words.designators.get(Words.lower(Tokens.word(sentence, last + 1)));
    if (after != null && after.after()) {
      return after.kind();
    }
    if (first >= 2 && Words.lower(sentence.word(first - 1)).equals("of")) {
      Words.Designator of = words.designators.get(Words.lower(sentence.word(first - 2)));
      return of != null && of.of() ? of.kind() : null;
    }
    Words.Designator before = words.designators.get(Words.lower(Tokens.word(sentence, first - 1)));
    return before != null && before.kind() == Place.Kind.CITY && before.of() ? before.kind() : null;
  }
}
