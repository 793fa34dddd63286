package org.sitrep.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.model.Span;
import org.sitrep.model.Support;

/** Numbers the words that a brief rests on; the same words of the same report keep one number. */
final class Citations {
  private record Passage(String report, Span span) {}

  private final Map<Passage, Citation> byPassage = new LinkedHashMap<>();

  /** The citations of these supports, each once, in rising order. */
  List<Citation> of(List<Support> supports) {
    List<Citation> found = new ArrayList<>();
    for (Support support : supports) {
      Citation citation =
          byPassage.computeIfAbsent(
              new Passage(support.report(), support.span()),
              key -> new Citation(byPassage.size() + 1, support));
      if (!found.contains(citation)) {
        found.add(citation);
      }
    }
    found.sort((a, b) -> Integer.compare(a.number(), b.number()));
    return found;
  }

  List<Citation> all() {
    return List.copyOf(byPassage.values());
  }
}
