package org.sitrep.language.network;

import java.util.Arrays;

/**
 * One direction of an LSTM layer whose input and forget gates are coupled (Greff et al. 2017: as
 * good as the full cell, at three quarters of its work). A gate row holds the forget gate, the
 * candidate and the output gate, each {@code hidden} wide.
 */
final class Layer {
  private final float[][] input;
  private final float[][] recurrent;
  private final float[] bias;
  private final int hidden;

  Layer(NetworkFile file, String name) {
    input = file.matrix(name + ".input");
    recurrent = file.matrix(name + ".recurrent");
    bias = file.row(name + ".bias");
    hidden = recurrent.length;
    // the gates' logistic function is half a tanh of half its argument: halve the weights once
    halve(input);
    halve(recurrent);
    halve(new float[][] {bias});
  }

  private void halve(float[][] rows) {
    for (float[] row : rows) {
      for (int j = 0; j < row.length; j++) {
        if (j < hidden || j >= 2 * hidden) {
          row[j] *= 0.5f;
        }
      }
    }
  }

  int width() {
    return 3 * hidden;
  }

  /** What the gates get from the input alone. */
  void project(float[] in, float[] gates) {
    System.arraycopy(bias, 0, gates, 0, gates.length);
    Kernel.addRow(gates, in, input, input.length, gates.length);
  }

  /**
   * Runs over a sentence.
   *
   * @param gates for each token what {@link #project} gave; spent afterwards
   * @param out each token's state, from column {@code at}
   * @param backward from the last token to the first
   */
  void run(float[][] gates, int n, float[][] out, int at, boolean backward, float[][] scratch) {
    float[] cell = scratch[0];
    float[] state = scratch[1];
    float[] squashed = scratch[2];
    Arrays.fill(cell, 0, hidden, 0);
    for (int step = 0; step < n; step++) {
      int i = backward ? n - 1 - step : step;
      float[] gate = gates[i];
      if (step > 0) {
        Kernel.addRow(gate, state, recurrent, hidden, 3 * hidden);
      }
      Kernel.tanh(squashed, gate, 3 * hidden, 1);
      System.arraycopy(squashed, hidden, scratch[3], 0, hidden);
      System.arraycopy(squashed, 2 * hidden, scratch[4], 0, hidden);
      update(cell, squashed, scratch[3], hidden);
      Kernel.tanh(squashed, cell, hidden, 1);
      emit(state, squashed, scratch[4], hidden);
      System.arraycopy(state, 0, out[i], at, hidden);
    }
  }

  private static void update(float[] cell, float[] forget, float[] candidate, int m) {
    for (int j = 0; j < m; j++) {
      float f = 0.5f + 0.5f * forget[j];
      cell[j] = f * cell[j] + (1 - f) * candidate[j];
    }
  }

  private static void emit(float[] state, float[] squashed, float[] output, int m) {
    for (int j = 0; j < m; j++) {
      state[j] = (0.5f + 0.5f * output[j]) * squashed[j];
    }
  }
}
