package org.sitrep.analyze.statements;

import org.jspecify.annotations.Nullable;
import org.sitrep.language.Sentence;
import org.sitrep.model.Span;

/**
 * The clause after a verb of saying by the order of words, for where the tree cuts it short or
 * misses it: from behind the one told, the time and the place to the end of the sentence, or to a
 * comma after which the sentence turns.
 */
final class Following {
  private Following() {}

  /** The clause that follows the cue, null where none does. */
  static @Nullable Span of(Draft draft) {
    Sentence sentence = draft.sentence;
    int start = start(draft);
    if (start >= sentence.size() || isMark(sentence, start)) {
      return null;
    }
    int end = end(sentence, start);
    return hasFiniteVerb(sentence, start, end) && startsClause(sentence, start)
        ? Phrases.trimmed(sentence, start, end - 1)
        : null;
  }

  /** The content, longer where it has no verb or its verb comes right after it. */
  static Span mended(Draft draft, Span content) {
    Sentence sentence = draft.sentence;
    int first = sentence.tokenAt(content.start());
    int next = sentence.tokenAt(content.end());
    boolean verbless = !hasFiniteVerb(sentence, first, next);
    if (next < sentence.size()
        && (isFinite(sentence, next) || (verbless && !isMark(sentence, next)))) {
      int end = end(sentence, next);
      return hasFiniteVerb(sentence, next, end)
          ? Phrases.trimmed(sentence, first, end - 1)
          : content;
    }
    return content;
  }

  private static int start(Draft draft) {
    Sentence sentence = draft.sentence;
    int at = draft.token + 1 + draft.entry.tail().length;
    boolean moved = true;
    while (moved && at < sentence.size()) {
      moved = false;
      for (int child : sentence.children(draft.token, "obj", "iobj", "obl", "advmod", "nsubj")) {
        boolean told =
            !sentence.is(child, "obj", "nsubj")
                || child == draft.addresseeToken
                || child == draft.sourceToken;
        if (told
            && sentence.first(child) == at
            && child >= at
            && !hasFiniteVerb(sentence, at, sentence.last(child) + 1)) {
          at = sentence.last(child) + 1;
          moved = true;
        }
      }
    }
    return at;
  }

  private static boolean startsClause(Sentence sentence, int token) {
    String tag = sentence.tag(token);
    return tag.startsWith("NN")
        || tag.startsWith("PRP")
        || tag.equals("DT")
        || tag.equals("EX")
        || tag.startsWith("JJ")
        || tag.equals("CD")
        || tag.equals("VBG")
        || opens(Phrases.lower(sentence, token));
  }

  private static boolean opens(String word) {
    return switch (word) {
      case "that",
          "if",
          "whether",
          "how",
          "why",
          "what",
          "who",
          "in",
          "on",
          "at",
          "with",
          "for",
          "under",
          "by" ->
          true;
      default -> false;
    };
  }

  private static int end(Sentence sentence, int start) {
    for (int i = start + 1; i < sentence.size(); i++) {
      if (sentence.word(i).equals(";")
          || (sentence.word(i).equals(",") && i + 1 < sentence.size() && turns(sentence, i + 1))) {
        return i;
      }
    }
    return sentence.size();
  }

  /** “…, adding that”, “…, although”: what comes is the report's own again. */
  private static boolean turns(Sentence sentence, int token) {
    return switch (Phrases.lower(sentence, token)) {
      case "although",
          "though",
          "despite",
          "whereas",
          "while",
          "adding",
          "citing",
          "saying",
          "noting",
          "referring",
          "telling",
          "according" ->
          true;
      default -> false;
    };
  }

  static boolean hasFiniteVerb(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isFinite(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFinite(Sentence sentence, int token) {
    return switch (sentence.tag(token)) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  private static boolean isMark(Sentence sentence, int token) {
    return sentence.is(token, "punct", "cc") || sentence.word(token).equals(",");
  }
}
