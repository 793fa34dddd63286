package org.sitrep.compare;

import org.jspecify.annotations.Nullable;

/**
 * How much of one side is found on the other.
 *
 * @param right how many are on both
 * @param first how many the first side has
 * @param second how many the second side has
 */
public record Found(int right, int first, int second) {
  /** The share of the first side's that are right; null where it has none. */
  public @Nullable Double precision() {
    return first == 0 ? null : Double.valueOf((double) right / first);
  }

  /** The share of the second side's that are found; null where it has none. */
  public @Nullable Double recall() {
    return second == 0 ? null : Double.valueOf((double) right / second);
  }

  /** Their harmonic mean; null where neither side has any. */
  public @Nullable Double f1() {
    return first + second == 0 ? null : Double.valueOf(2.0 * right / (first + second));
  }
}
