package org.sitrep.training;

import java.util.List;
import java.util.Random;
import org.sitrep.analyze.statements.AttributionLessons;
import org.sitrep.analyze.statements.AttributionModel;

/**
 * A linear-chain conditional random field (Lafferty et al. 2001) over hashed features: for each cue
 * the gradient of the log-likelihood of its labels by the forward-backward algorithm, in stochastic
 * steps that shrink with what each weight has seen (AdaGrad, Duchi et al. 2011). The weights are
 * the mean of those after each round but the first.
 */
final class ChainField {
  private static final int L = AttributionModel.LABELS;
  private static final int CUE = L - 1;
  private static final double NEVER = -1e9;
  private static final float RATE = 0.12f;
  private static final int NODE_SHIFT = 32 - AttributionModel.NODE_BITS;
  private static final int EDGE_SHIFT = 32 - AttributionModel.EDGE_BITS;

  private final float[] nodes = new float[L << AttributionModel.NODE_BITS];
  private final float[] edges = new float[L * L << AttributionModel.EDGE_BITS];
  private final float[] nodesSeen = new float[nodes.length];
  private final float[] edgesSeen = new float[edges.length];
  private final float penalty;

  private ChainField(float penalty) {
    this.penalty = penalty;
  }

  /** The weights of the tokens and those of the steps between them. */
  record Learnt(float[] nodes, float[] edges) {}

  static Learnt fit(List<AttributionLessons.Spans> lessons, int rounds, float penalty, long seed) {
    ChainField learner = new ChainField(penalty);
    Learnt mean = new Learnt(new float[learner.nodes.length], new float[learner.edges.length]);
    int[] order = Shuffled.order(lessons.size());
    Random random = new Random(seed);
    for (int round = 0; round < rounds; round++) {
      Shuffled.shuffle(order, random);
      for (int i : order) {
        learner.learn(lessons.get(i));
      }
      if (round > 0) {
        add(mean.nodes(), learner.nodes, rounds - 1);
        add(mean.edges(), learner.edges, rounds - 1);
      }
    }
    return mean;
  }

  private static void add(float[] mean, float[] weights, int rounds) {
    for (int i = 0; i < mean.length; i++) {
      mean[i] += weights[i] / rounds;
    }
  }

  private void learn(AttributionLessons.Spans one) {
    int n = one.labels().length;
    double[] node = sums(one.nodes(), one.nodeEnds(), nodes, L, NODE_SHIFT);
    double[] edge = sums(one.edges(), one.edgeEnds(), edges, L * L, EDGE_SHIFT);
    for (int label = 0; label < CUE; label++) {
      node[one.cue() * L + label] = NEVER;
    }
    double[] ahead = forward(node, edge, n);
    double[] behind = backward(node, edge, n);
    double all = total(ahead, (n - 1) * L);
    double[] slope = new double[L];
    double[] step = new double[L * L];
    for (int i = 0; i < n; i++) {
      for (int to = 0; to < L; to++) {
        slope[to] = Math.exp(ahead[i * L + to] + behind[i * L + to] - all);
        for (int from = 0; from < L; from++) {
          step[from * L + to] =
              i == 0
                  ? (from == 0 ? slope[to] : 0)
                  : Math.exp(
                      ahead[(i - 1) * L + from]
                          + edge[i * L * L + from * L + to]
                          + node[i * L + to]
                          + behind[i * L + to]
                          - all);
        }
      }
      slope[one.labels()[i]] -= 1;
      step[(i == 0 ? 0 : one.labels()[i - 1]) * L + one.labels()[i]] -= 1;
      update(one.nodes(), one.nodeEnds(), i, nodes, nodesSeen, slope, NODE_SHIFT);
      update(one.edges(), one.edgeEnds(), i, edges, edgesSeen, step, EDGE_SHIFT);
    }
  }

  private static double[] sums(int[] features, int[] ends, float[] weights, int width, int shift) {
    double[] sums = new double[ends.length * width];
    int f = 0;
    for (int i = 0; i < ends.length; i++) {
      for (; f < ends[i]; f++) {
        int base = (features[f] >>> shift) * width;
        for (int k = 0; k < width; k++) {
          sums[i * width + k] += weights[base + k];
        }
      }
    }
    return sums;
  }

  private static double[] forward(double[] node, double[] edge, int n) {
    double[] found = new double[n * L];
    double[] terms = new double[L];
    for (int i = 0; i < n; i++) {
      for (int to = 0; to < L; to++) {
        for (int from = 0; i > 0 && from < L; from++) {
          terms[from] = found[(i - 1) * L + from] + edge[i * L * L + from * L + to];
        }
        found[i * L + to] = node[i * L + to] + (i == 0 ? edge[to] : total(terms, 0));
      }
    }
    return found;
  }

  private static double[] backward(double[] node, double[] edge, int n) {
    double[] found = new double[n * L];
    double[] terms = new double[L];
    for (int i = n - 2; i >= 0; i--) {
      for (int from = 0; from < L; from++) {
        for (int to = 0; to < L; to++) {
          terms[to] =
              edge[(i + 1) * L * L + from * L + to]
                  + node[(i + 1) * L + to]
                  + found[(i + 1) * L + to];
        }
        found[i * L + from] = total(terms, 0);
      }
    }
    return found;
  }

  /** The logarithm of the sum of the exponentials of {@link #L} numbers. */
  private static double total(double[] terms, int from) {
    double most = terms[from];
    for (int k = 1; k < L; k++) {
      most = Math.max(most, terms[from + k]);
    }
    double sum = 0;
    for (int k = 0; k < L; k++) {
      sum += Math.exp(terms[from + k] - most);
    }
    return most + Math.log(sum);
  }

  private void update(
      int[] features,
      int[] ends,
      int i,
      float[] weights,
      float[] seen,
      double[] slopes,
      int shift) {
    int width = slopes.length;
    for (int f = i == 0 ? 0 : ends[i - 1]; f < ends[i]; f++) {
      int base = (features[f] >>> shift) * width;
      for (int k = 0; k < width; k++) {
        float slope = (float) slopes[k] + penalty * weights[base + k];
        if (slope > 1e-4f || slope < -1e-4f) {
          seen[base + k] += slope * slope;
          weights[base + k] -= RATE * slope / (float) Math.sqrt(seen[base + k] + 1e-6f);
        }
      }
    }
  }
}
