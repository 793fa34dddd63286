package org.sitrep.language.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class KernelTest {
  private static float[][] matrix(int rows, int columns, int seed) {
    float[][] matrix = new float[rows][columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        matrix[i][j] = (i * 7 + j * 3 + seed) % 5 - 2;
      }
    }
    return matrix;
  }

  @Test
  void multipliesAndAdds() {
    for (int k = 1; k < 10; k++) {
      float[][] a = matrix(3, k, 1);
      float[][] b = matrix(k, 6, 2);
      float[][] c = matrix(3, 6, 3);
      float[][] wanted = matrix(3, 6, 3);
      for (int i = 0; i < 3; i++) {
        for (int j = 0; j < 6; j++) {
          for (int p = 0; p < k; p++) {
            wanted[i][j] += a[i][p] * b[p][j];
          }
        }
      }
      for (int i = 0; i < 3; i++) {
        Kernel.addRow(c[i], a[i], b, k, 6);
        assertArrayEquals(wanted[i], c[i], 1e-6f);
      }
    }
  }

  @Test
  void tanhIsCloseToTheTrueOneEverywhere() {
    float[] x = new float[401];
    float[] y = new float[401];
    for (int i = 0; i <= 400; i++) {
      x[i] = (i - 200) / 10f;
    }
    Kernel.tanh(y, x, x.length, 0.5f);
    for (int i = 0; i <= 400; i++) {
      assertEquals(Math.tanh(0.5 * x[i]), y[i], 2e-4, "at " + x[i]);
    }
  }
}
