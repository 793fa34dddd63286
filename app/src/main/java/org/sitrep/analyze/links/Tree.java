package org.sitrep.analyze.links;

import java.util.Locale;
import java.util.Set;
import org.sitrep.language.Clause;
import org.sitrep.language.Sentence;
import org.sitrep.model.Modality;
import org.sitrep.model.Span;

/** Questions to the tree of a sentence that several forms of connectives ask. */
final class Tree {
  private static final int HIGHEST = 8;
  private static final Set<String> UNSURE =
      Set.of("would", "could", "may", "might", "should", "can", "ca", "must");

  private Tree() {}

  /**
   * The word that governs what stands behind a cue: by the tree, else the highest word before the
   * next comma.
   */
  static int behind(Sentence sentence, int first, int last) {
    for (int token : new int[] {last, first}) {
      if (sentence.is(token, "case", "mark") && sentence.head(token) > last) {
        return sentence.head(token);
      }
    }
    int end = last + 1;
    while (end < sentence.size() && !sentence.word(end).equals(",")) {
      end++;
    }
    for (int token = last + 1; token < end; token++) {
      int head = sentence.head(token);
      if ((head <= last || head >= end)
          && !sentence.is(token, "punct", "case", "mark", "det", "advmod")) {
        return token;
      }
    }
    return -1;
  }

  static boolean isInfinitive(Sentence sentence, int verb) {
    return sentence.tag(verb).equals("VB") && to(sentence, verb) >= 0;
  }

  /** The “to” of an infinitive, −1 where there is none. */
  static int to(Sentence sentence, int verb) {
    for (int mark : sentence.children(verb, "mark")) {
      if (sentence.word(mark).equalsIgnoreCase("to")) {
        return mark;
      }
    }
    return -1;
  }

  /** The finite verb over a word, or the word itself. */
  static int finite(Sentence sentence, int word) {
    int at = word;
    for (int steps = 0; steps < HIGHEST; steps++) {
      int head = sentence.head(at);
      boolean finite =
          sentence.isVerb(at) && !isInfinitive(sentence, at) && !sentence.is(at, "acl", "xcomp");
      if (head < 0 || finite || sentence.child(at, "cop") >= 0) {
        return at;
      }
      at = head;
    }
    return at;
  }

  /**
   * Whether a word, or a verb over it within the same clause or those above, is under “would”,
   * “could”, “will”.
   */
  static Modality sureness(Sentence sentence, int word) {
    int at = word;
    Modality found = Modality.ACTUAL;
    for (int steps = 0; at >= 0 && steps < HIGHEST; steps++) {
      String modal = new Clause(sentence, at).modal().toLowerCase(Locale.ROOT);
      boolean unsure =
          steps == 0
              && sentence.children(at, "advmod").stream().anyMatch(one -> isUnsure(sentence, one));
      if (UNSURE.contains(modal) || unsure) {
        return Modality.HYPOTHETICAL;
      }
      found = modal.isEmpty() ? found : Modality.FUTURE;
      if (sentence.is(at, "ccomp", "parataxis")) {
        return found;
      }
      at = sentence.head(at);
    }
    return found;
  }

  private static boolean isUnsure(Sentence sentence, int adverb) {
    return switch (sentence.lemma(adverb).toLowerCase(Locale.ROOT)) {
      case "potentially",
          "possibly",
          "perhaps",
          "probably",
          "presumably",
          "maybe",
          "allegedly",
          "reportedly",
          "apparently" ->
          true;
      default -> false;
    };
  }

  static Modality lessSure(Modality one, Modality other) {
    return doubt(one) >= doubt(other) ? one : other;
  }

  private static int doubt(Modality modality) {
    return switch (modality) {
      case ACTUAL, NEGATED, HISTORICAL -> 0;
      case FUTURE -> 1;
      case HYPOTHETICAL -> 2;
    };
  }

  /** ACTUAL for what is told as not having happened: that it is so has its reason all the same. */
  static Modality real(Modality modality) {
    return doubt(modality) == 0 ? Modality.ACTUAL : modality;
  }

  /** A stretch of tokens without punctuation and conjunctions at its ends. */
  static Side trim(Sentence sentence, Side side) {
    int first = side.first();
    int last = Math.min(side.last(), sentence.size() - 1);
    while (first <= last
        && (sentence.is(first, "punct") || sentence.is(first, "cc") || isMark(sentence, first))) {
      first++;
    }
    while (last > first
        && (sentence.is(last, "punct", "cc")
            || isQuote(sentence.word(last))
            || sentence.tag(last).matches("WDT|WP"))) {
      last--;
    }
    return new Side(first, last, side.governor());
  }

  private static boolean isQuote(String word) {
    return word.length() == 1 && "\"“”,.;:-–—".contains(word);
  }

  private static boolean isMark(Sentence sentence, int token) {
    return isQuote(sentence.word(token))
        || (sentence.is(token, "mark") && sentence.word(token).equalsIgnoreCase("that"));
  }

  static Span span(Sentence sentence, Side side) {
    return sentence.span(side.first(), side.last());
  }
}
