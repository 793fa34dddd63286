package org.sitrep.analyze.figures;

import org.jspecify.annotations.Nullable;

/**
 * A number as the text tells it.
 *
 * @param first its first token
 * @param last its last token
 * @param value the number; the middle of a range
 * @param low the lower end of a range, or what a vague plural (“dozens”) says at least
 * @param high the upper end of a range
 * @param noun what is joined to it in the same token (“member” of “15-member”, “mph” of “12mph”)
 */
record Amount(
    int first,
    int last,
    double value,
    @Nullable Double low,
    @Nullable Double high,
    @Nullable String noun) {

  static Amount of(int first, int last, double value) {
    return new Amount(first, last, value, null, null, null);
  }

  boolean isVague() {
    return low != null && high == null;
  }

  boolean isRange() {
    return high != null;
  }

  Amount to(Amount later) {
    return new Amount(
        first,
        later.last,
        (value + later.value) / 2,
        value,
        later.value,
        later.noun == null ? noun : later.noun);
  }
}
