package org.sitrep.benchmarks.coreference;

import java.util.Arrays;

/** Pairs rows with columns so that their values sum to the most (Kuhn 1955, by shortest paths). */
final class Pairing {
  private Pairing() {}

  /**
   * The highest sum; each row and each column is used at most once.
   *
   * @param values none below 0
   */
  static double best(double[][] values) {
    int rows = values.length;
    int columns = rows == 0 ? 0 : values[0].length;
    int size = Math.max(rows, columns);
    int[] rowOf = new int[size + 1];
    double[] rowPrice = new double[size + 1];
    double[] columnPrice = new double[size + 1];
    for (int row = 1; row <= size; row++) {
      place(row, values, rowOf, rowPrice, columnPrice);
    }
    double sum = 0;
    for (int column = 1; column <= size; column++) {
      sum -= cost(values, rowOf[column], column);
    }
    return sum;
  }

  /** Finds the row a column, moving others where that costs less. */
  private static void place(
      int row, double[][] values, int[] rowOf, double[] rowPrice, double[] columnPrice) {
    int size = rowOf.length - 1;
    double[] least = new double[size + 1];
    int[] before = new int[size + 1];
    boolean[] used = new boolean[size + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    rowOf[0] = row;
    int at = 0;
    while (rowOf[at] != 0) {
      used[at] = true;
      int next = 0;
      double step = Double.POSITIVE_INFINITY;
      for (int column = 1; column <= size; column++) {
        if (used[column]) {
          continue;
        }
        double price = cost(values, rowOf[at], column) - rowPrice[rowOf[at]] - columnPrice[column];
        if (price < least[column]) {
          least[column] = price;
          before[column] = at;
        }
        if (least[column] < step) {
          step = least[column];
          next = column;
        }
      }
      for (int column = 0; column <= size; column++) {
        if (used[column]) {
          rowPrice[rowOf[column]] += step;
          columnPrice[column] -= step;
        } else {
          least[column] -= step;
        }
      }
      at = next;
    }
    while (at != 0) {
      rowOf[at] = rowOf[before[at]];
      at = before[at];
    }
  }

  /** Rows and columns count from 1; what lies outside is worth nothing. */
  private static double cost(double[][] values, int row, int column) {
    return row > values.length || column > values[row - 1].length
        ? 0
        : -values[row - 1][column - 1];
  }
}
