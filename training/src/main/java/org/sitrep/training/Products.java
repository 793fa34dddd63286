package org.sitrep.training;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;
import org.sitrep.language.network.Kernel;

/**
 * The products of {@link Kernel} by the vector instructions of the machine, four rows at a time
 * kept in registers: teaching is little else, and three times as fast by them. The application does
 * without, for the virtual machine warns whoever loads the incubating module.
 */
final class Products {
  private static final VectorSpecies<Float> LANES = FloatVector.SPECIES_PREFERRED;
  private static final int WIDTH = LANES.length();

  private Products() {}

  /** As {@link Kernel#addRow}. */
  static void addRow(float[] c, float[] a, float[][] b, int rows, int columns) {
    int j = 0;
    for (; j + 2 * WIDTH <= columns; j += 2 * WIDTH) {
      FloatVector c0 = FloatVector.fromArray(LANES, c, j);
      FloatVector c1 = FloatVector.fromArray(LANES, c, j + WIDTH);
      for (int p = 0; p < rows; p++) {
        FloatVector x = FloatVector.broadcast(LANES, a[p]);
        c0 = FloatVector.fromArray(LANES, b[p], j).fma(x, c0);
        c1 = FloatVector.fromArray(LANES, b[p], j + WIDTH).fma(x, c1);
      }
      c0.intoArray(c, j);
      c1.intoArray(c, j + WIDTH);
    }
    for (; j + WIDTH <= columns; j += WIDTH) {
      FloatVector c0 = FloatVector.fromArray(LANES, c, j);
      for (int p = 0; p < rows; p++) {
        c0 = FloatVector.fromArray(LANES, b[p], j).fma(FloatVector.broadcast(LANES, a[p]), c0);
      }
      c0.intoArray(c, j);
    }
    for (; j < columns; j++) {
      float sum = c[j];
      for (int p = 0; p < rows; p++) {
        sum += a[p] * b[p][j];
      }
      c[j] = sum;
    }
  }

  /**
   * {@code c += a · b}.
   *
   * @param n rows of {@code a} and {@code c}
   * @param k columns of {@code a}, rows of {@code b}
   * @param m columns of {@code b} and {@code c}
   */
  static void addProduct(float[][] c, float[][] a, float[][] b, int n, int k, int m) {
    int i = 0;
    for (; i + 3 < n; i += 4) {
      fourRows(c[i], c[i + 1], c[i + 2], c[i + 3], a[i], a[i + 1], a[i + 2], a[i + 3], b, k, m);
    }
    for (; i < n; i++) {
      addRow(c[i], a[i], b, k, m);
    }
  }

  private static void fourRows(
      float[] r0,
      float[] r1,
      float[] r2,
      float[] r3,
      float[] a0,
      float[] a1,
      float[] a2,
      float[] a3,
      float[][] b,
      int k,
      int m) {
    int j = 0;
    for (; j + 2 * WIDTH <= m; j += 2 * WIDTH) {
      FloatVector c00 = FloatVector.fromArray(LANES, r0, j);
      FloatVector c01 = FloatVector.fromArray(LANES, r0, j + WIDTH);
      FloatVector c10 = FloatVector.fromArray(LANES, r1, j);
      FloatVector c11 = FloatVector.fromArray(LANES, r1, j + WIDTH);
      FloatVector c20 = FloatVector.fromArray(LANES, r2, j);
      FloatVector c21 = FloatVector.fromArray(LANES, r2, j + WIDTH);
      FloatVector c30 = FloatVector.fromArray(LANES, r3, j);
      FloatVector c31 = FloatVector.fromArray(LANES, r3, j + WIDTH);
      for (int p = 0; p < k; p++) {
        FloatVector b0 = FloatVector.fromArray(LANES, b[p], j);
        FloatVector b1 = FloatVector.fromArray(LANES, b[p], j + WIDTH);
        FloatVector x = FloatVector.broadcast(LANES, a0[p]);
        c00 = b0.fma(x, c00);
        c01 = b1.fma(x, c01);
        x = FloatVector.broadcast(LANES, a1[p]);
        c10 = b0.fma(x, c10);
        c11 = b1.fma(x, c11);
        x = FloatVector.broadcast(LANES, a2[p]);
        c20 = b0.fma(x, c20);
        c21 = b1.fma(x, c21);
        x = FloatVector.broadcast(LANES, a3[p]);
        c30 = b0.fma(x, c30);
        c31 = b1.fma(x, c31);
      }
      c00.intoArray(r0, j);
      c01.intoArray(r0, j + WIDTH);
      c10.intoArray(r1, j);
      c11.intoArray(r1, j + WIDTH);
      c20.intoArray(r2, j);
      c21.intoArray(r2, j + WIDTH);
      c30.intoArray(r3, j);
      c31.intoArray(r3, j + WIDTH);
    }
    if (j < m) {
      rest(r0, a0, b, k, j, m);
      rest(r1, a1, b, k, j, m);
      rest(r2, a2, b, k, j, m);
      rest(r3, a3, b, k, j, m);
    }
  }

  private static void rest(float[] c, float[] a, float[][] b, int k, int from, int m) {
    int j = from;
    for (; j + WIDTH <= m; j += WIDTH) {
      FloatVector c0 = FloatVector.fromArray(LANES, c, j);
      for (int p = 0; p < k; p++) {
        c0 = FloatVector.fromArray(LANES, b[p], j).fma(FloatVector.broadcast(LANES, a[p]), c0);
      }
      c0.intoArray(c, j);
    }
    for (; j < m; j++) {
      float sum = c[j];
      for (int p = 0; p < k; p++) {
        sum += a[p] * b[p][j];
      }
      c[j] = sum;
    }
  }

  /**
   * {@code c += aᵀ · b}.
   *
   * @param n rows of {@code a} and {@code b}
   * @param k columns of {@code a}, rows of {@code c}
   * @param m columns of {@code b} and {@code c}
   */
  static void addTransposedProduct(float[][] c, float[][] a, float[][] b, int n, int k, int m) {
    int p = 0;
    for (; p + 3 < k; p += 4) {
      int j = 0;
      for (; j + 2 * WIDTH <= m; j += 2 * WIDTH) {
        fourColumns(c, a, b, n, p, j);
      }
      for (int q = p; j < m && q < p + 4; q++) {
        restOfColumn(c[q], a, b, n, q, j, m);
      }
    }
    for (; p < k; p++) {
      restOfColumn(c[p], a, b, n, p, 0, m);
    }
  }

  private static void fourColumns(float[][] c, float[][] a, float[][] b, int n, int p, int j) {
    FloatVector c00 = FloatVector.fromArray(LANES, c[p], j);
    FloatVector c01 = FloatVector.fromArray(LANES, c[p], j + WIDTH);
    FloatVector c10 = FloatVector.fromArray(LANES, c[p + 1], j);
    FloatVector c11 = FloatVector.fromArray(LANES, c[p + 1], j + WIDTH);
    FloatVector c20 = FloatVector.fromArray(LANES, c[p + 2], j);
    FloatVector c21 = FloatVector.fromArray(LANES, c[p + 2], j + WIDTH);
    FloatVector c30 = FloatVector.fromArray(LANES, c[p + 3], j);
    FloatVector c31 = FloatVector.fromArray(LANES, c[p + 3], j + WIDTH);
    for (int i = 0; i < n; i++) {
      float[] from = a[i];
      FloatVector b0 = FloatVector.fromArray(LANES, b[i], j);
      FloatVector b1 = FloatVector.fromArray(LANES, b[i], j + WIDTH);
      FloatVector x = FloatVector.broadcast(LANES, from[p]);
      c00 = b0.fma(x, c00);
      c01 = b1.fma(x, c01);
      x = FloatVector.broadcast(LANES, from[p + 1]);
      c10 = b0.fma(x, c10);
      c11 = b1.fma(x, c11);
      x = FloatVector.broadcast(LANES, from[p + 2]);
      c20 = b0.fma(x, c20);
      c21 = b1.fma(x, c21);
      x = FloatVector.broadcast(LANES, from[p + 3]);
      c30 = b0.fma(x, c30);
      c31 = b1.fma(x, c31);
    }
    c00.intoArray(c[p], j);
    c01.intoArray(c[p], j + WIDTH);
    c10.intoArray(c[p + 1], j);
    c11.intoArray(c[p + 1], j + WIDTH);
    c20.intoArray(c[p + 2], j);
    c21.intoArray(c[p + 2], j + WIDTH);
    c30.intoArray(c[p + 3], j);
    c31.intoArray(c[p + 3], j + WIDTH);
  }

  private static void restOfColumn(
      float[] c, float[][] a, float[][] b, int n, int p, int from, int m) {
    int j = from;
    for (; j + WIDTH <= m; j += WIDTH) {
      FloatVector c0 = FloatVector.fromArray(LANES, c, j);
      for (int i = 0; i < n; i++) {
        c0 = FloatVector.fromArray(LANES, b[i], j).fma(FloatVector.broadcast(LANES, a[i][p]), c0);
      }
      c0.intoArray(c, j);
    }
    for (; j < m; j++) {
      float sum = c[j];
      for (int i = 0; i < n; i++) {
        sum += a[i][p] * b[i][j];
      }
      c[j] = sum;
    }
  }
}
