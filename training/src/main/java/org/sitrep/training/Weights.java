package org.sitrep.training;

import java.util.SplittableRandom;

/**
 * A matrix of the network with what learning keeps beside it: a gradient for each worker and Adam's
 * two moments (Kingma and Ba 2015).
 */
final class Weights {
  private static final float FIRST = 0.9f;
  private static final float SECOND = 0.98f;

  final String name;
  final int rows;
  final int columns;
  final float[][] values;
  final float[][] transposed;
  final float[][][] gradients;
  private final float[][] first;
  private final float[][] second;

  Weights(String name, int rows, int columns, int workers, float range, SplittableRandom random) {
    this.name = name;
    this.rows = rows;
    this.columns = columns;
    values = new float[rows][columns];
    for (float[] row : values) {
      for (int j = 0; j < columns; j++) {
        row[j] = range * (float) (2 * random.nextDouble() - 1);
      }
    }
    transposed = new float[columns][rows];
    gradients = new float[workers][rows][columns];
    first = new float[rows][columns];
    second = new float[rows][columns];
    transpose();
  }

  /** Uniform as Glorot and Bengio (2010) have it. */
  static Weights glorot(String name, int rows, int columns, int workers, SplittableRandom random) {
    return new Weights(
        name, rows, columns, workers, (float) Math.sqrt(6.0 / (rows + columns)), random);
  }

  static Weights zero(String name, int columns, int workers) {
    return new Weights(name, 1, columns, workers, 0, new SplittableRandom(0));
  }

  void transpose() {
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        transposed[j][i] = values[i][j];
      }
    }
  }

  double squaredGradient() {
    double sum = 0;
    for (int i = 0; i < rows; i++) {
      for (int w = 1; w < gradients.length; w++) {
        float[] into = gradients[0][i];
        float[] from = gradients[w][i];
        for (int j = 0; j < columns; j++) {
          into[j] += from[j];
          from[j] = 0;
        }
      }
      for (float one : gradients[0][i]) {
        sum += one * one;
      }
    }
    return sum;
  }

  /** One step of Adam on the gradients summed into worker 0's, which are cleared. */
  void step(float rate, float scale, int time) {
    float bias1 = (float) (1 - Math.pow(FIRST, time));
    float bias2 = (float) (1 - Math.pow(SECOND, time));
    for (int i = 0; i < rows; i++) {
      adam(values[i], gradients[0][i], first[i], second[i], columns, rate / bias1, scale, bias2);
    }
    transpose();
  }

  static void adam(
      float[] x,
      float[] gradient,
      float[] first,
      float[] second,
      int columns,
      float rate,
      float scale,
      float bias2) {
    float inverse = 1 / bias2;
    for (int j = 0; j < columns; j++) {
      float g = gradient[j] * scale;
      first[j] = FIRST * first[j] + (1 - FIRST) * g;
      second[j] = SECOND * second[j] + (1 - SECOND) * g * g;
      gradient[j] = 0;
    }
    for (int j = 0; j < columns; j++) {
      x[j] -= rate * first[j] / ((float) Math.sqrt(second[j] * inverse) + 1e-8f);
    }
  }
}
