package org.sitrep.analyze.statements;

import java.util.List;
import java.util.Set;
import org.sitrep.language.Clause;
import org.sitrep.language.Sentence;
import org.sitrep.model.Span;

/**
 * “The bank is expected to act”, “60 people are believed to be trapped”: subject and infinitive are
 * the content.
 */
final class Passives {
  private static final Set<String> RAISING =
      Set.of(
          "expect",
          "say",
          "believe",
          "report",
          "think",
          "know",
          "allege",
          "suppose",
          "rumor",
          "rumour",
          "estimate",
          "consider",
          "understand",
          "fear",
          "suspect",
          "presume",
          "assume",
          "claim",
          "project",
          "forecast",
          "predict",
          "hear",
          "deem",
          "anticipate",
          "accuse");

  private Passives() {}

  /** Empty where the verb is no such passive. */
  static List<Span> of(Draft draft) {
    Sentence sentence = draft.sentence;
    int token = draft.token;
    int subject = sentence.child(token, "nsubj:pass");
    if (subject < 0
        || subject > token
        || !RAISING.contains(draft.entry.lemma())
        || !new Clause(sentence, token).isPassive()) {
      return List.of();
    }
    int infinitive = sentence.child(token, "xcomp");
    if (infinitive < token || !Contents.isInfinitive(sentence, infinitive)) {
      return List.of();
    }
    Span raised = Phrases.noun(sentence, subject);
    Span done = Phrases.trimmed(sentence, sentence.first(infinitive), sentence.last(infinitive));
    return List.of(raised, done);
  }
}
