package org.sitrep.fuse.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Groups items by scored pairs: single linkage, best pair first, where two groups join only if
 * every pair across them is compatible (of two large ones one pair in twenty may not be: a
 * misreading), so that a chain of fair likenesses cannot bring together what contradicts itself.
 */
public final class Clustering {
  /** Two items, by their place in the list, that speak for being the same. */
  public record Pair(int one, int other, double score) {}

  private static final int LARGE = 5;

  private Clustering() {}

  /** As below, where nothing that is incompatible is possible. */
  public static <T> List<List<T>> of(
      List<T> items, List<Pair> pairs, BiPredicate<T, T> compatible) {
    return of(items, pairs, compatible, compatible);
  }

  /** The groups, each in the order of the list, ordered by their first item. */
  public static <T> List<List<T>> of(
      List<T> items, List<Pair> pairs, BiPredicate<T, T> compatible, BiPredicate<T, T> possible) {
    List<List<Integer>> groups = new ArrayList<>();
    int[] group = new int[items.size()];
    for (int i = 0; i < items.size(); i++) {
      groups.add(new ArrayList<>(List.of(i)));
      group[i] = i;
    }
    List<Pair> best = new ArrayList<>(pairs);
    best.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.score())
            .thenComparingInt(Pair::one)
            .thenComparingInt(Pair::other));
    for (Pair pair : best) {
      List<Integer> left = groups.get(group[pair.one()]);
      List<Integer> right = groups.get(group[pair.other()]);
      if (left != right && allCompatible(items, left, right, compatible, possible)) {
        left.addAll(right);
        right.forEach(at -> group[at] = group[pair.one()]);
      }
    }
    int[] seen = new int[items.size()];
    Arrays.fill(seen, 0);
    List<List<T>> joined = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (seen[group[i]]++ == 0) {
        joined.add(groups.get(group[i]).stream().sorted().map(items::get).toList());
      }
    }
    return joined;
  }

  private static <T> boolean allCompatible(
      List<T> items,
      List<Integer> left,
      List<Integer> right,
      BiPredicate<T, T> compatible,
      BiPredicate<T, T> possible) {
    int allowed =
        left.size() >= LARGE && right.size() >= LARGE ? left.size() * right.size() / 20 : 0;
    for (int one : left) {
      for (int other : right) {
        boolean fits = compatible.test(items.get(one), items.get(other));
        if (!fits && (--allowed < 0 || !possible.test(items.get(one), items.get(other)))) {
          return false;
        }
      }
    }
    return true;
  }
}
