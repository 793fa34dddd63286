package org.sitrep.analyze.statements;

import java.util.List;
import java.util.Set;
import org.sitrep.language.Clause;
import org.sitrep.language.Sentence;
import org.sitrep.model.Span;
import org.sitrep.model.Statement;

/**
 * Whether a verb of the table is used of saying, thinking or wanting, by who does it and what it is
 * done to.
 */
final class Sense {
  private static final Set<String> FEELINGS =
      Set.of(
          "like",
          "dislike",
          "love",
          "hate",
          "enjoy",
          "prefer",
          "want",
          "fear",
          "welcome",
          "oppose",
          "admire",
          "regret",
          "resent",
          "favor",
          "favour",
          "need",
          "desire",
          "miss",
          "appreciate");

  private Sense() {}

  static boolean isStatement(Draft draft) {
    Sentence sentence = draft.sentence;
    if (isImperative(draft) || isBarePassive(draft) || isFeeling(draft)) {
      return false;
    }
    if (draft.content.isEmpty() || draft.referent < 0) {
      return true;
    }
    boolean clause = isClause(sentence, draft.content);
    boolean speaker =
        clause
            ? !isThing(sentence, draft.referent) || Speakers.canTell(sentence, draft.referent)
            : Speakers.canHold(sentence, draft.referent) || isCommitted(draft);
    return speaker && (clause || !isPronoun(sentence, draft));
  }

  /** “Likes X”, “welcoming X”: a feeling for a thing, with nothing that is held to be so. */
  private static boolean isFeeling(Draft draft) {
    Sentence sentence = draft.sentence;
    if (!FEELINGS.contains(sentence.lemma(draft.token)) || draft.content.isEmpty()) {
      return false;
    }
    for (Span span : draft.content) {
      int to = Math.min(sentence.tokenAt(span.end() - 1) + 1, sentence.size());
      for (int token = Math.max(0, sentence.tokenAt(span.start())); token < to; token++) {
        boolean of = !sentence.is(token, "amod", "compound");
        if (sentence.isVerb(token) && of || "\"“”".contains(sentence.word(token))) {
          return false;
        }
      }
    }
    return true;
  }

  /** A company's “it” refuses, promises or denies, but does not like. */
  private static boolean isCommitted(Draft draft) {
    return draft.entry.stance() != Statement.Stance.STATES
        && Phrases.lower(draft.sentence, draft.referent).equals("it");
  }

  private static boolean isClause(Sentence sentence, List<Span> content) {
    Span first = content.get(0);
    int from = sentence.tokenAt(first.start());
    int to = sentence.tokenAt(first.end() - 1) + 1;
    return Following.hasFiniteVerb(sentence, from, Math.min(to, sentence.size()));
  }

  /** “Recall that …”. */
  private static boolean isImperative(Draft draft) {
    return draft.sentence.tag(draft.token).equals("VB")
        && draft.sentence.head(draft.token) < 0
        && draft.source == null;
  }

  /** A passive without a source whose content is no clause: “was asked about it”. */
  private static boolean isBarePassive(Draft draft) {
    return draft.source == null
        && new Clause(draft.sentence, draft.token).isPassive()
        && !draft.content.isEmpty()
        && draft.content.size() == 1
        && !isClause(draft.sentence, draft.content);
  }

  /** A common noun, “this” or “which” that stands for no person and no text. */
  private static boolean isThing(Sentence sentence, int token) {
    String tag = sentence.tag(token);
    return tag.equals("WDT")
        || (tag.equals("DT") && Phrases.lower(sentence, token).matches("this|that"));
  }

  private static boolean isPronoun(Sentence sentence, Draft draft) {
    Span only = draft.content.get(0);
    int token = sentence.tokenAt(only.start());
    boolean settles =
        switch (draft.entry.stance()) {
          case CONFIRMS, DENIES -> true;
          default -> false;
        };
    return !settles
        && draft.content.size() == 1
        && sentence.span(token).equals(only)
        && Phrases.lower(sentence, token).matches("it|this|that|them|him|her|me|us|you|one");
  }
}
