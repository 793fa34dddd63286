package org.sitrep.analyze.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sitrep.language.Sentence;
import org.sitrep.model.Span;

/**
 * Things of a report by the sentence that they stand in, so that a look around costs no walk over
 * the whole.
 */
final class Near<T> {
  private static final int RECENT = 2;

  private final Map<Integer, List<T>> bySentence = new HashMap<>();
  private final Function<T, Span> span;

  Near(List<T> things, Function<T, Sentence> sentence, Function<T, Span> span) {
    this.span = span;
    for (T one : things) {
      bySentence.computeIfAbsent(sentence.apply(one).index(), key -> new ArrayList<>()).add(one);
    }
  }

  /** Those of a sentence, in order. */
  List<T> in(Sentence sentence) {
    return bySentence.getOrDefault(sentence.index(), List.of());
  }

  /** Those of this and the two sentences before that end before the offset, in order. */
  List<T> before(Sentence sentence, int offset) {
    List<T> found = new ArrayList<>();
    for (int index = sentence.index() - RECENT; index <= sentence.index(); index++) {
      for (T one : bySentence.getOrDefault(index, List.of())) {
        if (span.apply(one).end() <= offset) {
          found.add(one);
        }
      }
    }
    return found;
  }
}
