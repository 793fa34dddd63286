package org.sitrep.benchmarks.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Span;

/**
 * Which mention of the reading is which of the gold: one to one, the same words first; then, where
 * heads are enough, those with the same head in the gold tree, the greatest overlap first.
 */
final class Alignment {
  private final Map<ReadMention, GoldMention> gold = new HashMap<>();

  private record Pair(ReadMention read, GoldMention gold, double overlap) {}

  /**
   * @param heads whether the same head is enough
   */
  Alignment(GoldDocument document, List<ReadMention> read, boolean heads) {
    List<Pair> pairs = new ArrayList<>();
    Map<Span, List<GoldMention>> byHead = new HashMap<>();
    for (GoldMention one : document.mentions()) {
      byHead.computeIfAbsent(one.head(), unseen -> new ArrayList<>()).add(one);
    }
    for (ReadMention one : read) {
      int head = document.words().head(one.span());
      Span word = head < 0 ? one.span() : document.words().spans().get(head);
      for (GoldMention other : byHead.getOrDefault(word, List.of())) {
        double overlap = overlap(one.span(), other.span());
        if (heads || overlap == 1) {
          pairs.add(new Pair(one, other, overlap));
        }
      }
    }
    pairs.sort(
        (one, other) ->
            one.overlap != other.overlap
                ? Double.compare(other.overlap, one.overlap)
                : one.read.span().compareTo(other.read.span()));
    Set<GoldMention> taken = new HashSet<>();
    for (Pair pair : pairs) {
      if (!gold.containsKey(pair.read) && taken.add(pair.gold)) {
        gold.put(pair.read, pair.gold);
      }
    }
  }

  @Nullable GoldMention of(ReadMention read) {
    return gold.get(read);
  }

  /** Shared length by covered length. */
  private static double overlap(Span one, Span other) {
    double shared =
        Math.min(one.end(), other.end()) - (double) Math.max(one.start(), other.start());
    return Math.max(0, shared) / one.cover(other).length();
  }
}
