package org.sitrep.analyze.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Sentence;
import org.sitrep.model.Span;

/**
 * Finds what is built: by a noun of the table with a number (“Airbase 101”), proper nouns before it
 * (“Diori Hamani International Airport”, “Sandilands tram stop”), a name after it (“Camp
 * Lemonnier”), or without a name (“the base”).
 */
final class InstallationFinder {
  private static final int LONGEST_NOUN = 3;
  private static final int LONGEST_NAME = 7;
  private static final Set<String> LEADERS =
      Set.of("camp", "fort", "raf", "port of", "palace of", "base");
  private static final Set<String> KNOWN = Set.of("the", "this", "that");
  private static final Set<String> SORTS =
      Set.of(
          "high",
          "middle",
          "elementary",
          "primary",
          "public",
          "city",
          "county",
          "state",
          "local",
          "fire",
          "police",
          "international",
          "general",
          "district",
          "regional",
          "central",
          "train",
          "power",
          "nuclear",
          "border",
          "military",
          "air",
          "force",
          "army",
          "naval");
  private static final Set<String> INNER =
      Set.of("of", "al", "de", "el", "la", "and", "'s", "’s", "-", "&");

  private final Words words;

  InstallationFinder(Words words) {
    this.words = words;
  }

  /**
   * @param toponyms those of the sentence
   */
  List<Installation> find(Sentence sentence, List<Toponym> toponyms) {
    List<Installation> found = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      Installation one = at(sentence, at, toponyms, found);
      if (one != null) {
        found.add(one);
        at = one.last();
      }
      at++;
    }
    return found;
  }

  private @Nullable Installation at(
      Sentence sentence, int at, List<Toponym> toponyms, List<Installation> found) {
    int floor = found.isEmpty() ? 0 : found.get(found.size() - 1).last() + 1;
    if (isLeader(sentence, at)
        && toponyms.stream()
            .noneMatch(one -> one.first() == at && one.last() > at && !one.senses().isEmpty())) {
      int last = nameEnd(sentence, at + 1);
      return made(sentence, at, last, "camp", last);
    }
    int length = nounLength(sentence, at);
    if (length == 0) {
      return null;
    }
    int end = at + length - 1;
    String noun = noun(sentence, at, length);
    Words.Built built = words.installations.get(noun);
    if (built == null) {
      return null;
    }
    if (built.number() && isNumber(sentence, end + 1)) {
      return made(sentence, numbered(sentence, at, floor), end + 1, noun, end);
    }
    int first = nameStart(sentence, at, floor);
    boolean capital = Tokens.isCapital(sentence.word(end));
    if (first < at && (capital || !isOnlyPeople(sentence, first, at - 1, toponyms))) {
      return made(sentence, first, end, noun, end);
    }
    return built.small() && !isVague(built) ? null : unnamed(sentence, at, end, noun, floor);
  }

  private static boolean isLeader(Sentence sentence, int at) {
    String word = sentence.word(at);
    return Tokens.isCapital(word)
        && LEADERS.contains(Words.lower(word))
        && at + 1 < sentence.size()
        && sentence.tag(at).startsWith("NNP")
        && sentence.tag(at + 1).startsWith("NNP")
        && !sentence.name(at).equals("PERSON")
        && Tokens.isCapital(sentence.word(at + 1));
  }

  private static int nameEnd(Sentence sentence, int from) {
    int last = from;
    while (last + 1 < sentence.size()
        && last - from < 2
        && sentence.tag(last + 1).startsWith("NNP")
        && sentence.name(last + 1).equals(sentence.name(from))
        && Tokens.isCapital(sentence.word(last + 1))) {
      last++;
    }
    return last;
  }

  private int nounLength(Sentence sentence, int at) {
    for (int length = Math.min(LONGEST_NOUN, sentence.size() - at); length > 0; length--) {
      String noun = noun(sentence, at, length);
      boolean isNoun = sentence.isNoun(at + length - 1);
      if (isNoun && words.installations.containsKey(noun) && !isNoun(sentence, at + length)) {
        return length;
      }
    }
    return 0;
  }

  /** Whether the noun goes on (“base camp”, “port authority”), so that the thing is another. */
  private static boolean isNoun(Sentence sentence, int token) {
    return token < sentence.size()
        && sentence.isNoun(token)
        && sentence.is(token - 1, "compound")
        && sentence.head(token - 1) >= token;
  }

  private static String noun(Sentence sentence, int at, int length) {
    StringBuilder noun = new StringBuilder();
    for (int i = at; i < at + length; i++) {
      boolean last = i == at + length - 1;
      noun.append(i == at ? "" : " ")
          .append(Words.lower(last ? sentence.lemma(i) : sentence.word(i)));
    }
    return noun.toString();
  }

  private static boolean isNumber(Sentence sentence, int token) {
    return token < sentence.size()
        && sentence.word(token).length() < 5
        && sentence.word(token).chars().allMatch(Character::isDigit);
  }

  private static int numbered(Sentence sentence, int at, int floor) {
    return at > floor
            && Tokens.isCapital(sentence.word(at - 1))
            && sentence.tag(at - 1).startsWith("NNP")
            && sentence.word(at).equals("Base")
        ? at - 1
        : at;
  }

  /** Where the proper nouns before the noun begin. */
  private static int nameStart(Sentence sentence, int at, int floor) {
    int first = at;
    int i = at - 1;
    while (i >= floor && at - i <= LONGEST_NAME) {
      boolean proper = Tokens.isCapital(sentence.word(i)) && sentence.tag(i).startsWith("NNP");
      boolean link =
          INNER.contains(Words.lower(sentence.word(i)))
              && !sentence.tag(i).equals("POS")
              && i > floor
              && Tokens.isCapital(sentence.word(i - 1))
              && Tokens.isCapital(sentence.word(i + 1))
              && !sentence.word(i).equals("and")
              && !sentence.word(i).equals("of");
      boolean owned = sentence.tag(i).equals("POS") && i + 1 == at; // “St George's Hospital”
      if (proper) {
        first = i;
      } else if (!link && !(owned && Tokens.isCapital(sentence.word(at)))) {
        break;
      }
      i--;
    }
    return first;
  }

  /** “the French base”, “the Niger base”: whose it is, or where, but no name. */
  private static boolean isOnlyPeople(
      Sentence sentence, int first, int last, List<Toponym> toponyms) {
    if (first > last) {
      return false;
    }
    for (int i = first; i <= last; i++) {
      int token = i;
      boolean people =
          toponyms.stream()
              .anyMatch(
                  one ->
                      one.sentence() == sentence
                          && one.first() <= token
                          && token <= one.last()
                          && (one.form() == Toponym.Form.PEOPLE || isCountry(one)));
      if (!people && !sentence.name(i).equals("ORGANIZATION")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCountry(Toponym one) {
    return one.senses().stream()
        .anyMatch(sense -> sense.site().kind() == org.sitrep.knowledge.Site.Kind.COUNTRY);
  }

  private @Nullable Installation made(
      Sentence sentence, int first, int last, String noun, int nounEnd) {
    int from = first;
    while (from < nounEnd && KNOWN.contains(Words.lower(sentence.word(from)))) {
      from++;
    }
    if (last == nounEnd && isSort(sentence, from, last)) {
      return null;
    }
    return new Installation(
        sentence,
        from,
        last,
        sentence.span(from, last),
        noun,
        family(noun),
        Tokens.joined(sentence, from, last),
        true);
  }

  /** “City schools”, “High School”, “Fire Station”: sorts of installations, no names. */
  private boolean isSort(Sentence sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      String word = Words.lower(sentence.word(i));
      String lemma = Words.lower(sentence.lemma(i));
      if (!SORTS.contains(word) && !words.installations.containsKey(lemma)) {
        return false;
      }
    }
    return first <= last;
  }

  private String family(String noun) {
    Words.Built built = words.installations.get(noun);
    return built == null ? noun : built.family();
  }

  /** “the facility”, “a separate compound”: words for whatever is spoken of. */
  private static boolean isVague(Words.Built built) {
    return built.family().equals("any") || built.family().equals("part");
  }

  private @Nullable Installation unnamed(
      Sentence sentence, int at, int end, String noun, int floor) {
    if (sentence.tag(end).equals("NNS") || sentence.tag(end).equals("NNPS")) {
      return null;
    }
    int first = at;
    while (first > floor && isModifier(sentence, first - 1, end)) {
      first--;
    }
    String lead = first > floor ? Words.lower(sentence.word(first - 1)) : "";
    boolean owned = first > floor && sentence.tag(first - 1).equals("POS");
    boolean article = lead.equals("a") || lead.equals("an");
    boolean definite = KNOWN.contains(lead) || owned;
    if (!definite && !article) {
      return null;
    }
    int from = owned ? first : first - 1;
    Span span = sentence.span(from, end);
    return new Installation(sentence, from, end, span, noun, family(noun), null, definite);
  }

  private static boolean isModifier(Sentence sentence, int token, int head) {
    String tag = sentence.tag(token);
    return head - token <= 6
        && (tag.startsWith("JJ")
            || tag.startsWith("NN")
            || tag.equals("VBN")
            || tag.equals("CD")
            || tag.equals("$"))
        && !KNOWN.contains(Words.lower(sentence.word(token)));
  }
}
