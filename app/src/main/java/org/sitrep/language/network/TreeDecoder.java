package org.sitrep.language.network;

import java.util.Arrays;

/**
 * The best tree over scored arcs: every token's best head where these form a projective tree with
 * one root, as they mostly do; else Eisner's algorithm (Eisner 1996), whose time grows with the
 * cube of the length, so that sentences must be bounded.
 */
public final class TreeDecoder {
  private TreeDecoder() {}

  /**
   * @param scores for each token from 0 the score of each head: 0 the root, j + 1 token j
   * @return each token's head, −1 the root
   */
  public static int[] heads(float[][] scores, int n) {
    int[] heads = new int[n];
    for (int i = 0; i < n; i++) {
      int best = -1;
      for (int j = 0; j <= n; j++) {
        if (j != i + 1 && (best < 0 || scores[i][j] > scores[i][best])) {
          best = j;
        }
      }
      heads[i] = best - 1;
    }
    return isProjectiveTree(heads) ? heads : eisner(scores, n);
  }

  /** One root, no cycle, no crossing arcs. */
  static boolean isProjectiveTree(int[] heads) {
    int n = heads.length;
    int roots = 0;
    for (int i = 0; i < n; i++) {
      roots += heads[i] < 0 ? 1 : 0;
    }
    if (roots != 1) {
      return false;
    }
    // every token's dependents lie on its own side of every other arc
    for (int i = 0; i < n; i++) {
      int from = Math.min(i, heads[i]);
      int to = Math.max(i, heads[i]);
      for (int k = from + 1; k < to; k++) {
        if (heads[k] < from || heads[k] > to) {
          return false;
        }
      }
    }
    return isAcyclic(heads, new int[n]);
  }

  private static boolean isAcyclic(int[] heads, int[] seen) {
    int mark = 0;
    for (int i = 0; i < heads.length; i++) {
      mark++;
      int at = i;
      while (at >= 0 && seen[at] == 0) {
        seen[at] = mark;
        at = heads[at];
      }
      if (at >= 0 && seen[at] == mark) {
        return false;
      }
    }
    return true;
  }

  private static int[] eisner(float[][] scores, int n) {
    // items over positions 0 (root) to n; a complete or incomplete span, head left (1) or right (0)
    int size = n + 1;
    float[][] openRight = new float[size][size];
    float[][] openLeft = new float[size][size];
    float[][] shutRight = new float[size][size];
    float[][] shutLeft = new float[size][size];
    int[][] openAt = new int[size][size];
    int[][] rightAt = new int[size][size];
    int[][] leftAt = new int[size][size];
    for (int width = 1; width < size; width++) {
      // spans that start at the root come last and take one dependent alone: a single root
      for (int s = 1; s + width < size; s++) {
        int t = s + width;
        float best = Float.NEGATIVE_INFINITY;
        for (int r = s; r < t; r++) {
          float sum = shutRight[s][r] + shutLeft[r + 1][t];
          if (sum > best) {
            best = sum;
            openAt[s][t] = r;
          }
        }
        openLeft[s][t] = best + scores[s - 1][t];
        openRight[s][t] = best + scores[t - 1][s];
        best = Float.NEGATIVE_INFINITY;
        for (int r = s; r < t; r++) {
          float sum = shutLeft[s][r] + openLeft[r][t];
          if (sum > best) {
            best = sum;
            leftAt[s][t] = r;
          }
        }
        shutLeft[s][t] = best;
        best = Float.NEGATIVE_INFINITY;
        for (int r = s + 1; r <= t; r++) {
          float sum = openRight[s][r] + shutRight[r][t];
          if (sum > best) {
            best = sum;
            rightAt[s][t] = r;
          }
        }
        shutRight[s][t] = best;
      }
    }
    int root = 1;
    float best = Float.NEGATIVE_INFINITY;
    for (int r = 1; r <= n; r++) {
      float sum = shutLeft[1][r] + shutRight[r][n] + scores[r - 1][0];
      if (sum > best) {
        best = sum;
        root = r;
      }
    }
    int[] heads = new int[n];
    Arrays.fill(heads, -1);
    // a stack of spans to unfold: from, to, kind (0 open left, 1 open right, 2 shut left, 3 shut
    // right)
    int[] stack = new int[12 * size + 12];
    int top = 0;
    top = push(stack, top, 1, root, 2);
    top = push(stack, top, root, n, 3);
    while (top > 0) {
      top -= 3;
      int s = stack[top];
      int t = stack[top + 1];
      if (s == t) {
        continue;
      }
      switch (stack[top + 2]) {
        case 0, 1 -> {
          boolean left = stack[top + 2] == 0;
          heads[(left ? s : t) - 1] = (left ? t : s) - 1;
          int r = openAt[s][t];
          top = push(stack, top, s, r, 3);
          top = push(stack, top, r + 1, t, 2);
        }
        case 2 -> {
          int r = leftAt[s][t];
          top = push(stack, top, s, r, 2);
          top = push(stack, top, r, t, 0);
        }
        default -> {
          int r = rightAt[s][t];
          top = push(stack, top, s, r, 1);
          top = push(stack, top, r, t, 3);
        }
      }
    }
    return heads;
  }

  private static int push(int[] stack, int top, int from, int to, int kind) {
    stack[top] = from;
    stack[top + 1] = to;
    stack[top + 2] = kind;
    return top + 3;
  }
}
