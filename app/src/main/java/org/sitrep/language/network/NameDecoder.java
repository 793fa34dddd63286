package org.sitrep.language.network;

import java.util.List;

/** The best row of name classes in which no name goes on that has not begun. */
final class NameDecoder {
  private final boolean[][] follows;
  private final boolean[] starts;
  private final int classes;

  /**
   * @param names O, and B- and I- of each kind
   */
  NameDecoder(List<String> names) {
    classes = names.size();
    follows = new boolean[classes][classes];
    starts = new boolean[classes];
    for (int to = 0; to < classes; to++) {
      String name = names.get(to);
      starts[to] = !name.startsWith("I-");
      for (int from = 0; from < classes; from++) {
        String before = names.get(from);
        follows[from][to] =
            starts[to] || !before.equals("O") && before.substring(2).equals(name.substring(2));
      }
    }
  }

  /** By Viterbi's algorithm over the scores of each token. */
  int[] names(float[][] scores, int n) {
    int[][] back = new int[n][classes];
    float[] sums = new float[classes];
    for (int k = 0; k < classes; k++) {
      sums[k] = starts[k] ? scores[0][k] : Float.NEGATIVE_INFINITY;
    }
    for (int i = 1; i < n; i++) {
      float[] next = new float[classes];
      for (int to = 0; to < classes; to++) {
        float best = Float.NEGATIVE_INFINITY;
        for (int from = 0; from < classes; from++) {
          if (follows[from][to] && sums[from] > best) {
            best = sums[from];
            back[i][to] = from;
          }
        }
        next[to] = best + scores[i][to];
      }
      sums = next;
    }
    int[] names = new int[n];
    names[n - 1] = best(sums);
    for (int i = n - 1; i > 0; i--) {
      names[i - 1] = back[i][names[i]];
    }
    return names;
  }

  private static int best(float[] sums) {
    int best = 0;
    for (int k = 1; k < sums.length; k++) {
      best = sums[k] > sums[best] ? k : best;
    }
    return best;
  }
}
