package org.sitrep.analyze.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.language.Sentence;
import org.sitrep.model.Statement.Stance;

/**
 * “Refused to confirm X”, “is expected to argue that S”: one statement, whose cue is the whole
 * chain, not a refusal of confirming and a confirming.
 */
final class Chains {
  private Chains() {}

  static List<Draft> joined(List<Draft> drafts) {
    Map<Integer, Draft> byToken = new HashMap<>();
    drafts.forEach(draft -> byToken.put(draft.token, draft));
    List<Draft> found = new ArrayList<>(drafts);
    for (Draft inner : drafts) {
      int head = inner.sentence.head(inner.token);
      if (inner.content.isEmpty() || head < 0 || !inner.sentence.is(inner.token, "xcomp")) {
        continue;
      }
      Draft outer = byToken.get(head);
      if (outer != null && (outer.stance == Stance.DECLINES || outer.source == null)) {
        found.remove(outer);
        inner.cue = outer.cue.cover(inner.cue);
      } else if (outer == null && isDisposition(inner.sentence, head) && head < inner.token) {
        inner.cue = Phrases.verbGroup(inner.sentence, head, 0).cover(inner.cue);
      }
    }
    return found;
  }

  /** “was unable to confirm”. */
  private static boolean isDisposition(Sentence sentence, int token) {
    return switch (sentence.lemma(token)) {
      case "unable",
          "unwilling",
          "able",
          "reluctant",
          "quick",
          "slow",
          "ready",
          "want",
          "seem",
          "appear",
          "go",
          "continue",
          "begin",
          "refuse",
          "fail" ->
          true;
      default -> false;
    };
  }
}
