package org.sitrep.analyze.statements;

import java.util.List;
import org.sitrep.language.Sentence;
import org.sitrep.model.Span;

/**
 * Contents that the tree lets run too far: on into the cue of a statement that is told around them,
 * or past the comma after which somebody else speaks.
 */
final class Overlaps {
  private static final int NEAREST = 6;

  private Overlaps() {}

  static void cut(List<Draft> drafts) {
    for (Draft draft : drafts) {
      for (Draft other : drafts) {
        if (other != draft && runsInto(draft, other)) {
          draft.content.replaceAll(span -> before(draft.sentence, span, other));
        }
      }
    }
  }

  /** Whether the other is told around the draft, or begins anew after a comma in it. */
  private static boolean runsInto(Draft draft, Draft other) {
    boolean within =
        draft.content.stream().anyMatch(one -> one.contains(other.cue))
            && other.start() > draft.cue.end();
    if (!within) {
      return false;
    }
    boolean around = other.content.stream().anyMatch(one -> one.contains(draft.cue));
    return around || (draft.source == null && isNew(draft.sentence, other));
  }

  /** “Asked what he saw, he said …”. */
  private static boolean isNew(Sentence sentence, Draft other) {
    int start = sentence.tokenAt(other.start());
    return start > 0
        && sentence.word(start - 1).equals(",")
        && sentence.tokenAt(other.cue.start()) - start < NEAREST;
  }

  private static Span before(Sentence sentence, Span span, Draft other) {
    if (!span.contains(other.cue)) {
      return span;
    }
    int first = sentence.tokenAt(span.start());
    int last = sentence.tokenAt(other.start()) - 1;
    return last > first ? Phrases.trimmed(sentence, first, last) : span;
  }
}
