package org.sitrep.compare;

import org.jspecify.annotations.Nullable;

/**
 * How far two tables agree in one column.
 *
 * @param n matched rows in which both have a value
 * @param same those of them in which it is the same
 * @param kappa Cohen's kappa over them, null where undefined
 * @param alpha Krippendorff's alpha (nominal) over them, null where undefined
 * @param values the same values among all values of either table, matched or not
 * @param onlyFirst matched rows in which only the first table has a value
 * @param onlySecond matched rows in which only the second table has a value
 */
public record FieldAgreement(
    String field,
    int n,
    int same,
    @Nullable Double kappa,
    @Nullable Double alpha,
    Found values,
    int onlyFirst,
    int onlySecond) {

  /** The share of {@code n} that is the same; null where there is none. */
  public @Nullable Double agreement() {
    return n == 0 ? null : Double.valueOf((double) same / n);
  }
}
