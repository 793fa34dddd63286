package org.sitrep.benchmarks.coreference;

/**
 * What was found of what there was; sums over documents.
 *
 * @param found of the gold, what the reading has
 * @param gold of how much
 * @param right of the reading, what the gold has
 * @param said of how much
 */
record Tally(double found, double gold, double right, double said) {
  static final Tally NONE = new Tally(0, 0, 0, 0);

  Tally plus(Tally other) {
    return new Tally(
        found + other.found, gold + other.gold, right + other.right, said + other.said);
  }

  double precision() {
    return said == 0 ? 0 : right / said;
  }

  double recall() {
    return gold == 0 ? 0 : found / gold;
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
