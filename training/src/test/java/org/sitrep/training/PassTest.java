package org.sitrep.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PassTest {
  /** Every gradient against the slope of the loss, measured by a small step to both sides. */
  @Test
  void gradientsAreTheSlopesOfTheLoss() {
    Net net = Taught.net(Taught.labels().hints().size(), 4);
    Pass pass = new Pass(net, 0);
    Example example = Taught.examples(true).get(4);
    loss(pass, example);
    Random random = new Random(9);
    List<float[][]> all = new ArrayList<>();
    for (Weights weights : net.all) {
      float[][] gradients = new float[weights.rows][];
      for (int i = 0; i < weights.rows; i++) {
        gradients[i] = weights.gradients[0][i].clone();
      }
      all.add(gradients);
    }
    for (int k = 0; k < net.all.size(); k++) {
      Weights weights = net.all.get(k);
      float[][] gradients = all.get(k);
      for (int round = 0; round < 6; round++) {
        int i = random.nextInt(weights.rows);
        int j = random.nextInt(weights.columns);
        double slope = slope(pass, example, weights, i, j);
        assertEquals(slope, gradients[i][j], 0.02 + 0.05 * Math.abs(slope), weights.name);
      }
    }
  }

  private static double slope(Pass pass, Example example, Weights weights, int i, int j) {
    float was = weights.values[i][j];
    float step = 2e-3f;
    weights.values[i][j] = was + step;
    weights.transpose();
    double above = loss(pass, example);
    weights.values[i][j] = was - step;
    weights.transpose();
    double below = loss(pass, example);
    weights.values[i][j] = was;
    weights.transpose();
    return (above - below) / (2 * step);
  }

  private static double loss(Pass pass, Example example) {
    return pass.learn(example, 0, 0, new SplittableRandom(1));
  }
}
