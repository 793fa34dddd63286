package org.sitrep.analyze.places;

import java.util.Set;
import org.sitrep.language.Sentence;

/** Small questions about the tokens of a sentence. */
final class Tokens {
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
          "like",
          "of");

  private Tokens() {}

  static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  static boolean isProper(Sentence sentence, int token) {
    return token >= 0 && token < sentence.size() && sentence.tag(token).startsWith("NNP");
  }

  static String word(Sentence sentence, int token) {
    return token >= 0 && token < sentence.size() ? sentence.word(token) : "";
  }

  static int runEnd(Sentence sentence, int from) {
    int to = from;
    while (to + 1 < sentence.size()
        && !sentence.name(from).equals("O")
        && sentence.name(to + 1).equals(sentence.name(from))) {
      to++;
    }
    return to;
  }

  /** Whether the name tagger's run of this class goes beyond the words. */
  static boolean isPartOfName(Sentence sentence, int first, int last, String name) {
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

  /** Whether a preposition of place stands before it, an article or adjective passed over. */
  static boolean isLed(Sentence sentence, int token) {
    int at = token - 1;
    if (at >= 0 && (sentence.tag(at).equals("DT") || sentence.tag(at).equals("JJ"))) {
      at--;
    }
    return at >= 0 && IN.contains(Words.lower(sentence.word(at)));
  }

  static String joined(Sentence sentence, int first, int last) {
    StringBuilder text = new StringBuilder(sentence.word(first));
    for (int i = first + 1; i <= last; i++) {
      text.append(sentence.span(i - 1).end() == sentence.span(i).start() ? "" : " ")
          .append(sentence.word(i));
    }
    return text.toString();
  }

  static boolean isDash(String word) {
    return word.matches("-|--|–|—");
  }

  /** The first dash of the first words, 0 where there is none. */
  static int dash(Sentence sentence) {
    for (int i = 1; i < Math.min(4, sentence.size()); i++) {
      if (isDash(sentence.word(i))) {
        return i;
      }
    }
    return 0;
  }

  /** “QUENDALE - A barn burned …”: words in capitals before a dash. */
  static boolean isPlaceOfReport(Sentence sentence) {
    int dash = dash(sentence);
    for (int i = 0; i < dash; i++) {
      String word = sentence.word(i);
      if (!isCapital(word) || !word.equals(word.toUpperCase(java.util.Locale.ROOT))) {
        return false;
      }
    }
    return dash > 0 && sentence.word(0).length() > 3;
  }

  /** “NIAMEY, Niger (Meridian Wire) —”: an early sentence of its own that begins in capitals. */
  static boolean isDateline(Sentence sentence) {
    return sentence.index() <= 3
        && sentence.size() <= 14
        && sentence.word(0).length() > 2
        && sentence.word(0).equals(sentence.word(0).toUpperCase(java.util.Locale.ROOT));
  }
}
