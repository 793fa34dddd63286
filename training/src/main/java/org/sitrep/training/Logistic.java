package org.sitrep.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Logistic regression over signs that are there or not, with an L2 penalty: the weights that make
 * the log-likelihood of the examples less the penalty highest, by coordinate-wise Newton steps.
 */
final class Logistic {
  private static final int ROUNDS = 60;
  private static final double LONGEST_STEP = 1;

  /** The sign that every example has. */
  static final String ALWAYS = "always";

  private Logistic() {}

  /**
   * One example.
   *
   * @param signs without {@link #ALWAYS}
   */
  record Instance(List<String> signs, boolean right) {}

  /**
   * Sign to weight, in the order of the signs.
   *
   * @param penalty on half the square of each weight but that of {@link #ALWAYS}
   */
  static Map<String, Double> fit(List<Instance> instances, double penalty) {
    TreeMap<String, List<Integer>> having = new TreeMap<>();
    for (int i = 0; i < instances.size(); i++) {
      for (String sign : instances.get(i).signs()) {
        having.computeIfAbsent(sign, unseen -> new ArrayList<>()).add(i);
      }
    }
    having.put(ALWAYS, IntStream.range(0, instances.size()).boxed().toList());
    Map<String, Double> weights = new TreeMap<>();
    double[] sums = new double[instances.size()];
    for (int round = 0; round < ROUNDS; round++) {
      for (Map.Entry<String, List<Integer>> one : having.entrySet()) {
        double weight = weights.getOrDefault(one.getKey(), 0.0);
        double kept = one.getKey().equals(ALWAYS) ? 1e-6 : penalty;
        double slope = -kept * weight;
        double curve = kept;
        for (int i : one.getValue()) {
          double chance = chance(sums[i]);
          slope += (instances.get(i).right() ? 1 : 0) - chance;
          curve += chance * (1 - chance);
        }
        double step = Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, slope / curve));
        weights.put(one.getKey(), weight + step);
        one.getValue().forEach(i -> sums[i] += step);
      }
    }
    return weights;
  }

  static double chance(Map<String, Double> weights, List<String> signs) {
    double sum = weights.getOrDefault(ALWAYS, 0.0);
    for (String sign : signs) {
      sum += weights.getOrDefault(sign, 0.0);
    }
    return chance(sum);
  }

  private static double chance(double sum) {
    return 1 / (1 + Math.exp(-sum));
  }
}
