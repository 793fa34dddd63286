package org.sitrep.analyze.statements;

import java.util.List;
import org.sitrep.language.Clause;
import org.sitrep.language.Sentence;

/** Who is the source of a verb: its subject, in the passive who it is done by. */
final class Subjects {
  private Subjects() {}

  static void set(Draft draft) {
    Sentence sentence = draft.sentence;
    int token = draft.token;
    Clause clause = new Clause(sentence, token);
    if (clause.isPassive() && !isActiveParticiple(sentence, token)) {
      List<Integer> agents = clause.agents();
      if (!agents.isEmpty()) {
        take(draft, agents.get(0));
      }
      return;
    }
    int relative = sentence.child(token, "nsubj");
    List<Integer> subjects = clause.subjects();
    if (relative >= 0 && sentence.tag(relative).startsWith("W")) {
      draft.sourceToken = relative;
      draft.source = sentence.span(relative);
      draft.referent = subjects.isEmpty() ? relative : subjects.get(0);
    } else if (!subjects.isEmpty() && !isExpletive(sentence, subjects.get(0))) {
      take(draft, subjects.get(0));
    }
  }

  /** The parser reads “he had said” at times without its auxiliary. */
  private static boolean isActiveParticiple(Sentence sentence, int token) {
    return sentence.child(token, "nsubj") >= 0;
  }

  private static boolean isExpletive(Sentence sentence, int token) {
    return sentence.is(token, "expl") || sentence.tag(token).equals("EX");
  }

  static void take(Draft draft, int token) {
    draft.sourceToken = token;
    draft.referent = token;
    int cueToken = draft.token;
    Sentence sentence = draft.sentence;
    if (token < cueToken && sentence.last(token) >= cueToken) {
      draft.source = Phrases.trimmed(sentence, Math.min(token, sentence.first(token)), token);
    } else {
      draft.source = Phrases.noun(sentence, token);
    }
  }
}
