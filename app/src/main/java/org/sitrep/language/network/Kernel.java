package org.sitrep.language.network;

/**
 * Products of small matrices in single precision. A matrix is an array of rows of their own: the
 * form {@code c[j] += x0 * b0[j] + x1 * b1[j] + …} over separate arrays is what HotSpot's C2 turns
 * into vector instructions, at about 16 multiply-adds a nanosecond where a flat array with offsets
 * gets 3.
 */
public final class Kernel {
  private Kernel() {}

  /** {@code c += a · b}, where {@code b} has {@code a.length} rows of at least {@code c.length}. */
  public static void addRow(float[] c, float[] a, float[][] b, int rows, int columns) {
    int p = 0;
    for (; p + 3 < rows; p += 4) {
      if (a[p] != 0 || a[p + 1] != 0 || a[p + 2] != 0 || a[p + 3] != 0) {
        four(c, b[p], b[p + 1], b[p + 2], b[p + 3], a[p], a[p + 1], a[p + 2], a[p + 3], columns);
      }
    }
    for (; p < rows; p++) {
      one(c, b[p], a[p], columns);
    }
  }

  /** {@code c += b}. */
  public static void add(float[] c, float[] b, int m) {
    for (int j = 0; j < m; j++) {
      c[j] += b[j];
    }
  }

  private static void one(float[] c, float[] b, float x, int m) {
    for (int j = 0; j < m; j++) {
      c[j] += x * b[j];
    }
  }

  private static void four(
      float[] c,
      float[] b0,
      float[] b1,
      float[] b2,
      float[] b3,
      float x0,
      float x1,
      float x2,
      float x3,
      int m) {
    for (int j = 0; j < m; j++) {
      c[j] += x0 * b0[j] + x1 * b1[j] + x2 * b2[j] + x3 * b3[j];
    }
  }

  /**
   * {@code y = tanh(scale · x)} by Lambert's continued fraction, cut after four terms; off by less
   * than 2e-4, and the same wherever it is used, so that a model reads as it was taught.
   */
  public static void tanh(float[] y, float[] x, int m, float scale) {
    for (int j = 0; j < m; j++) {
      float v = Math.max(-4.9f, Math.min(4.9f, scale * x[j]));
      float s = v * v;
      y[j] =
          v
              * (135135f + s * (17325f + s * (378f + s)))
              / (135135f + s * (62370f + s * (3150f + s * 28f)));
    }
  }
}
