package org.sitrep.analyze.statements;

import org.sitrep.language.Sentence;

/** “…,” said X: the subject stands behind the verb and ends its clause. */
final class Inversions {
  private final QuoteIndex quotes;

  Inversions(QuoteIndex quotes) {
    this.quotes = quotes;
  }

  /** The head of the subject behind the verb, −1 where the verb is not inverted. */
  int subject(Draft draft) {
    Sentence sentence = draft.sentence;
    int verb = draft.token;
    String tag = sentence.tag(verb);
    boolean finite =
        tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VBN");
    if (!finite
        || !draft.entry.takes("quote")
        || !follows(draft)
        || draft.cue.start() != sentence.span(verb).start()) {
      return -1;
    }
    int end = phraseEnd(sentence, verb + 1);
    if (end == verb + 1 || isClauseAhead(sentence, end) || isTime(sentence, verb + 1)) {
      return -1;
    }
    int last = end - 1;
    while (last > verb && !isHead(sentence, last)) {
      last--;
    }
    return last > verb ? within(sentence, last, verb, end) : -1;
  }

  /** After a quotation, or after a comma where no subject stands to the left. */
  private boolean follows(Draft draft) {
    Sentence sentence = draft.sentence;
    int before = draft.token - 1;
    if (before < 0) {
      return draft.cue.start() > 1 && quotes.at(draft.cue.start() - 2) != null;
    }
    if (quotes.at(sentence.span(before).end() - 1) != null
        && quotes.at(draft.cue.start()) == null) {
      return true;
    }
    int subject = sentence.child(draft.token, "nsubj");
    return sentence.word(before).equals(",")
        && (subject < 0 || subject > draft.token)
        && !isContinued(draft);
  }

  /** “Citing the law, endorsed the plan”: a verb whose subject is far to the left has an object. */
  private static boolean isContinued(Draft draft) {
    Sentence sentence = draft.sentence;
    int object = sentence.child(draft.token, "obj");
    return object > draft.token && sentence.child(draft.token, "nsubj") < 0;
  }

  private static int phraseEnd(Sentence sentence, int start) {
    int at = start;
    while (at < sentence.size() && isPhrase(sentence, at)) {
      at++;
    }
    return at;
  }

  private static boolean isPhrase(Sentence sentence, int token) {
    String tag = sentence.tag(token);
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.startsWith("PRP")
        || tag.equals("DT")
        || tag.equals("POS")
        || tag.equals("CD")
        || tag.equals("HYPH")
        || sentence.word(token).equals("of");
  }

  private static boolean isHead(Sentence sentence, int token) {
    return sentence.isNoun(token)
        || sentence.tag(token).equals("PRP")
        || sentence.tag(token).equals("CD")
        || sentence.tag(token).equals("DT");
  }

  static boolean isClauseAhead(Sentence sentence, int token) {
    return token < sentence.size()
        && (sentence.isVerb(token)
                && !sentence.tag(token).equals("VBG")
                && !sentence.tag(token).equals("VBN")
            || sentence.tag(token).equals("MD"));
  }

  private static boolean isTime(Sentence sentence, int token) {
    return sentence
        .word(token)
        .matches("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|that|this|it");
  }

  private static int within(Sentence sentence, int token, int verb, int end) {
    int at = token;
    int head = sentence.head(at);
    while (head > verb && head < end && !sentence.isVerb(head)) {
      at = head;
      head = sentence.head(at);
    }
    return at;
  }
}
