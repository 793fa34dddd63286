package org.sitrep.training;

import java.util.SplittableRandom;

/** The embedding table: as {@link Weights}, but only the rows that a batch touched take a step. */
final class Table {
  final int rows;
  final int columns;
  final float[][] values;
  private final float[][] first;
  private final float[][] second;
  private final float[][][] gradients;
  private final boolean[][] touched;
  private final int[][] list;
  private final int[] counts;

  Table(int rows, int columns, int workers, SplittableRandom random) {
    this.rows = rows;
    this.columns = columns;
    values = new float[rows][columns];
    float range = (float) Math.sqrt(1.0 / columns) * 0.6f;
    for (float[] row : values) {
      for (int j = 0; j < columns; j++) {
        row[j] = range * (float) (2 * random.nextDouble() - 1);
      }
    }
    first = new float[rows][];
    second = new float[rows][];
    gradients = new float[workers][rows][];
    touched = new boolean[workers][rows];
    list = new int[workers][rows];
    counts = new int[workers];
  }

  void addGradient(int worker, int row, float[] gradient) {
    if (!touched[worker][row]) {
      touched[worker][row] = true;
      list[worker][counts[worker]++] = row;
      if (gradients[worker][row] == null) {
        gradients[worker][row] = new float[columns];
      }
    }
    org.sitrep.language.network.Kernel.add(gradients[worker][row], gradient, columns);
  }

  double squaredGradient() {
    for (int w = 1; w < gradients.length; w++) {
      for (int k = 0; k < counts[w]; k++) {
        int row = list[w][k];
        addGradient(0, row, gradients[w][row]);
        java.util.Arrays.fill(gradients[w][row], 0);
        touched[w][row] = false;
      }
      counts[w] = 0;
    }
    double sum = 0;
    for (int k = 0; k < counts[0]; k++) {
      for (float one : gradients[0][list[0][k]]) {
        sum += one * one;
      }
    }
    return sum;
  }

  void step(float rate, float scale, int time) {
    float bias1 = (float) (1 - Math.pow(0.9, time));
    float bias2 = (float) (1 - Math.pow(0.98, time));
    for (int k = 0; k < counts[0]; k++) {
      int row = list[0][k];
      touched[0][row] = false;
      if (first[row] == null) {
        first[row] = new float[columns];
        second[row] = new float[columns];
      }
      Weights.adam(
          values[row],
          gradients[0][row],
          first[row],
          second[row],
          columns,
          rate / bias1,
          scale,
          bias2);
    }
    counts[0] = 0;
  }
}
