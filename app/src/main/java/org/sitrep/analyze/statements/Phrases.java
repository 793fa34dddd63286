package org.sitrep.analyze.statements;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Sentence;
import org.sitrep.model.Span;

/** Stretches of tokens as the annotation of attributions marks them. */
final class Phrases {
  private static final int LONGEST_DATELINE = 12;

  private Phrases() {}

  /** A noun phrase with its titles and modifiers, without a relative clause set off by a comma. */
  static Span noun(Sentence sentence, int head) {
    int last = sentence.last(head);
    for (int child : sentence.children(head)) {
      boolean aside =
          child > head
              && sentence.is(child, "acl", "parataxis", "advcl", "dep", "ccomp")
              && isAfterComma(sentence, child);
      if (aside) {
        last = Math.min(last, sentence.first(child) - 1);
      }
    }
    return trimmed(sentence, start(sentence, head), Math.max(head, last));
  }

  /** The first token of a noun phrase, its preposition apart. */
  static int start(Sentence sentence, int head) {
    int first = Math.min(head, sentence.first(head));
    first = Math.max(first, Math.min(head, afterDateline(sentence)));
    while (first < head && sentence.is(first, "case", "punct", "cc", "mark")) {
      first++;
    }
    return first;
  }

  /** The first token behind “MOSCOW (AP)_” and its like, 0 where the sentence has no dateline. */
  static int afterDateline(Sentence sentence) {
    for (int i = 2; i < Math.min(sentence.size() - 1, LONGEST_DATELINE); i++) {
      boolean dash = sentence.word(i).matches("_|-|--|—|–");
      if (dash && sentence.word(i - 1).matches("\\)|-RRB-")) {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean isAfterComma(Sentence sentence, int token) {
    int first = sentence.first(token);
    return first > 0 && (isMark(sentence, first) || isMark(sentence, first - 1));
  }

  private static boolean isMark(Sentence sentence, int token) {
    String word = sentence.word(token);
    return word.equals(",")
        || word.equals("—")
        || word.equals("–")
        || word.equals("--")
        || word.equals("-");
  }

  /**
   * The tokens without punctuation at either end, closing brackets and abbreviations' full stops
   * apart.
   */
  static Span trimmed(Sentence sentence, int first, int last) {
    int from = first;
    int to = last;
    while (from < to && isEdge(sentence, from)) {
      from++;
    }
    while (to > from && isEdge(sentence, to)) {
      to--;
    }
    return sentence.span(from, to);
  }

  /** Whether there is anything but punctuation from the first to the last token. */
  static boolean isWord(Sentence sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (!isEdge(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEdge(Sentence sentence, int token) {
    String word = sentence.word(token);
    return word.length() <= 2 && ",.;:-–—--\"''``“”".contains(word);
  }

  /**
   * A verb with the auxiliaries, negation and adverbs right before it and {@code more} words after
   * it.
   */
  static Span verbGroup(Sentence sentence, int verb, int more) {
    int first = verb;
    while (first > 0 && belongs(sentence, first - 1, verb)) {
      first--;
    }
    return sentence.span(first, Math.min(sentence.size() - 1, verb + more));
  }

  private static boolean belongs(Sentence sentence, int token, int verb) {
    if (sentence.head(token) != verb) {
      return false;
    }
    return sentence.is(token, "aux", "cop")
        || (sentence.is(token, "advmod", "neg") && sentence.tag(token).startsWith("RB"));
  }

  static String lower(Sentence sentence, int token) {
    return sentence.word(token).toLowerCase(Locale.ROOT);
  }

  /**
   * The text from one offset to another without blanks and punctuation at its ends; null where
   * nothing is left.
   */
  static @Nullable Span text(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isLoose(text.charAt(from), ",.;:–—-)")) {
      from++;
    }
    while (to > from && isLoose(text.charAt(to - 1), ",;:–—-.(")) {
      to--;
    }
    return from < to ? new Span(from, to) : null;
  }

  private static boolean isLoose(char c, String marks) {
    return Character.isWhitespace(c) || c == '\u00a0' || marks.indexOf(c) >= 0;
  }
}
