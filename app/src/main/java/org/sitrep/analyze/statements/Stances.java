package org.sitrep.analyze.statements;

import java.util.Set;
import org.sitrep.language.Clause;
import org.sitrep.language.Sentence;
import org.sitrep.model.Statement.Stance;

/**
 * What a source does to the content once negation, refusal and the form of the content are counted
 * in.
 */
final class Stances {
  private static final Set<String> REFUSING =
      Set.of(
          "decline",
          "refuse",
          "unable",
          "unwilling",
          "reluctant",
          "stop",
          "hesitate",
          "able",
          "possible");
  private static final Set<String> OF_OPINION =
      Set.of(
          "believe",
          "think",
          "know",
          "accept",
          "understand",
          "recognize",
          "recognise",
          "agree",
          "expect",
          "consider",
          "buy");

  private Stances() {}

  static Stance of(Sentence sentence, int token, CueEntry entry) {
    Stance plain = plain(sentence, token, entry);
    if (isRefused(sentence, token)) {
      return plain == Stance.DENIES
              || plain == Stance.STATES
              || plain == Stance.CONFIRMS
              || plain == Stance.CLAIMS
          ? Stance.DECLINES
          : plain;
    }
    Clause clause = new Clause(sentence, token);
    boolean raised = sentence.child(token, "nsubj:pass") >= 0 && !isNot(sentence, token);
    boolean negated = (clause.isNegated() && !raised) || isUnableModal(sentence, token);
    return negated ? negated(plain, entry) : plain;
  }

  private static Stance plain(Sentence sentence, int token, CueEntry entry) {
    boolean infinitive = hasInfinitive(sentence, token);
    if (entry.stance() == Stance.STATES
        && entry.addressee().equals("object")
        && infinitive
        && !new Clause(sentence, token).isPassive()) {
      return Stance.DEMANDS;
    }
    if (entry.stance() == Stance.DEMANDS && !infinitive && asks(sentence, token)) {
      return Stance.STATES;
    }
    return entry.stance();
  }

  private static boolean hasInfinitive(Sentence sentence, int token) {
    for (int child : sentence.children(token, "xcomp", "ccomp", "advcl")) {
      if (child > token && Contents.isInfinitive(sentence, child)) {
        return true;
      }
    }
    return false;
  }

  /** “asked whether …”, “asked what …”. */
  private static boolean asks(Sentence sentence, int token) {
    int next = token + 1;
    int clause = sentence.child(token, "ccomp", "advcl");
    int first = clause > token ? sentence.first(clause) : next;
    return sentence.lemma(token).equals("ask")
        && (first >= sentence.size()
            || sentence.tag(first).startsWith("W")
            || Phrases.lower(sentence, first).matches("whether|if|how"));
  }

  private static Stance negated(Stance plain, CueEntry entry) {
    return switch (plain) {
      case CONFIRMS, PROMISES -> Stance.DECLINES;
      case STATES, CLAIMS -> OF_OPINION.contains(entry.lemma()) ? Stance.DOUBTS : Stance.DECLINES;
      case DENIES, DOUBTS, ACCUSES, DEMANDS, WARNS -> Stance.STATES;
      case DECLINES -> Stance.STATES;
    };
  }

  private static boolean isNot(Sentence sentence, int token) {
    return sentence.children(token, "advmod", "neg").stream()
        .anyMatch(child -> Phrases.lower(sentence, child).matches("not|n't|n’t|never"));
  }

  /** “could not confirm”. */
  private static boolean isUnableModal(Sentence sentence, int token) {
    return token > 0 && Phrases.lower(sentence, token - 1).equals("cannot");
  }

  /**
   * “was unable to confirm”, “declined to say”, “stopped short of confirming”; in “refused, saying
   * that …” it is said.
   */
  private static boolean isRefused(Sentence sentence, int token) {
    int head = sentence.head(token);
    if (head < 0 || !sentence.is(token, "xcomp", "advcl", "ccomp", "acl", "conj")) {
      return false;
    }
    if (sentence.is(token, "advcl") && sentence.child(token, "mark") < 0) {
      return false;
    }
    String lemma = sentence.lemma(head);
    if (sentence.is(token, "conj")) {
      return sentence.tag(token).equals("VB")
          && sentence.child(token, "nsubj") < 0
          && isRefused(sentence, head)
          && head != token;
    }
    if (!REFUSING.contains(lemma)) {
      return false;
    }
    boolean ability = lemma.equals("able") || lemma.equals("possible");
    return ability == new Clause(sentence, head).isNegated();
  }

  /**
   * The verb of “did not confirm or deny”, “neither confirmed nor denied” after this one; −1 where
   * there is none.
   */
  static int coordinatedDenial(Sentence sentence, int token, CueEntry entry) {
    if (entry.stance() != Stance.CONFIRMS) {
      return -1;
    }
    boolean open =
        new Clause(sentence, token).isNegated()
            || isRefused(sentence, token)
            || isNeither(sentence, token);
    for (int i = token + 1; open && i < Math.min(sentence.size(), token + 4); i++) {
      String lemma = sentence.lemma(i);
      if (sentence.isVerb(i)
          && (lemma.equals("deny") || lemma.equals("dispute") || lemma.equals("refute"))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isNeither(Sentence sentence, int token) {
    for (int i = Math.max(0, token - 3); i < token; i++) {
      if (Phrases.lower(sentence, i).matches("neither|nor|not|n't|either")) {
        return true;
      }
    }
    return false;
  }
}
