package org.sitrep.training;

import java.util.List;
import java.util.Random;
import org.sitrep.analyze.statements.AttributionLessons;

/**
 * Logistic regression over hashed features by stochastic gradient steps that shrink with what each
 * weight has seen (AdaGrad, Duchi et al. 2011). The weights are the mean of those after each round
 * but the first.
 */
final class HashedLogistic {
  private static final float RATE = 0.15f;

  private HashedLogistic() {}

  /**
   * @param bits the logarithm of how many weights there are
   * @param penalty on half the square of each weight, wherever it is met
   */
  static float[] fit(
      List<AttributionLessons.Cue> lessons, int bits, int rounds, float penalty, long seed) {
    int shift = 32 - bits;
    float[] weights = new float[1 << bits];
    float[] seen = new float[weights.length];
    float[] mean = new float[weights.length];
    int[] order = Shuffled.order(lessons.size());
    Random random = new Random(seed);
    for (int round = 0; round < rounds; round++) {
      Shuffled.shuffle(order, random);
      for (int i : order) {
        AttributionLessons.Cue one = lessons.get(i);
        float sum = 0;
        for (int feature : one.features()) {
          sum += weights[feature >>> shift];
        }
        float slope = (float) (1 / (1 + Math.exp(-sum))) - (one.right() ? 1 : 0);
        for (int feature : one.features()) {
          int at = feature >>> shift;
          float step = slope + penalty * weights[at];
          seen[at] += step * step;
          weights[at] -= RATE * step / (float) Math.sqrt(seen[at] + 1e-6f);
        }
      }
      if (round > 0) {
        for (int i = 0; i < mean.length; i++) {
          mean[i] += weights[i] / (rounds - 1);
        }
      }
    }
    return mean;
  }
}
