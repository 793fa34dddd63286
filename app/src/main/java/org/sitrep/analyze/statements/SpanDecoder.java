package org.sitrep.analyze.statements;

import java.util.Arrays;

/**
 * The likeliest labels of the tokens around a cue (Viterbi), the cue's head being the cue's; and
 * how likely any labels are.
 */
final class SpanDecoder {
  private static final int L = AttributionModel.LABELS;
  private static final float NEVER = -1e9f;

  private final AttributionModel model;
  private float[] node = new float[0];
  private float[] edge = new float[0];
  private float all;

  SpanDecoder(AttributionModel model) {
    this.model = model;
  }

  /** Weighs the tokens; what is asked next is asked of them. */
  void weigh(SpanSigns signs, int cue) {
    node = sums(signs.nodes, signs.nodeEnds, model.nodes, L, AttributionModel.NODE_BITS);
    edge = sums(signs.edges, signs.edgeEnds, model.edges, L * L, AttributionModel.EDGE_BITS);
    for (int label = 0; label < L; label++) {
      if (label != AttributionModel.CUE) {
        node[cue * L + label] = NEVER;
      }
    }
    all = total();
  }

  int[] labels() {
    int n = node.length / L;
    byte[] back = new byte[n * L];
    float[] before = new float[L];
    float[] now = new float[L];
    for (int i = 0; i < n; i++) {
      for (int to = 0; to < L; to++) {
        int best = 0;
        float most = i == 0 ? edge[to] : NEVER * 2;
        for (int from = 0; i > 0 && from < L; from++) {
          float score = before[from] + edge[(i * L + from) * L + to];
          if (score > most) {
            most = score;
            best = from;
          }
        }
        now[to] = most + node[i * L + to];
        back[i * L + to] = (byte) best;
      }
      System.arraycopy(now, 0, before, 0, L);
    }
    return path(back, before, n);
  }

  /** The logarithm of the probability of these labels. */
  float chance(int[] labels) {
    float sum = 0;
    for (int i = 0; i < labels.length; i++) {
      int from = i == 0 ? 0 : labels[i - 1];
      sum += edge[(i * L + from) * L + labels[i]] + node[i * L + labels[i]];
    }
    return sum - all;
  }

  /** The logarithm of the sum over all labels, by the forward algorithm. */
  private float total() {
    double[] before = new double[L];
    double[] now = new double[L];
    for (int i = 0; i < node.length / L; i++) {
      for (int to = 0; to < L; to++) {
        double most = i == 0 ? edge[to] : NEVER * 2.0;
        for (int from = 0; i > 0 && from < L; from++) {
          most = Math.max(most, before[from] + edge[(i * L + from) * L + to]);
        }
        double sum = i == 0 ? 1 : 0;
        for (int from = 0; i > 0 && from < L; from++) {
          double less = before[from] + edge[(i * L + from) * L + to] - most;
          sum += less > -30 ? Math.exp(less) : 0;
        }
        now[to] = most + Math.log(sum) + node[i * L + to];
      }
      System.arraycopy(now, 0, before, 0, L);
    }
    double most = Arrays.stream(before).max().orElse(0);
    return (float) (most + Math.log(Arrays.stream(before).map(x -> Math.exp(x - most)).sum()));
  }

  private static int[] path(byte[] back, float[] last, int n) {
    int[] labels = new int[n];
    int at = 0;
    for (int to = 1; to < L; to++) {
      if (last[to] > last[at]) {
        at = to;
      }
    }
    for (int i = n - 1; i >= 0; i--) {
      labels[i] = at;
      at = back[i * L + at];
    }
    return labels;
  }

  private static float[] sums(Features features, int[] ends, float[] weights, int width, int bits) {
    float[] sums = new float[ends.length * width];
    int f = 0;
    for (int i = 0; i < ends.length; i++) {
      for (; f < ends[i]; f++) {
        int base = (features.get(f) >>> (32 - bits)) * width;
        for (int k = 0; k < width; k++) {
          sums[i * width + k] += weights[base + k];
        }
      }
    }
    return sums;
  }
}
