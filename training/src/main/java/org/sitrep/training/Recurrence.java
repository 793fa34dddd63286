package org.sitrep.training;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.network.Kernel;

/**
 * One direction of a layer while it learns: an LSTM whose input and forget gates are coupled. A row
 * of gates holds the forget gate, the candidate and the output gate, each {@code h} wide.
 */
final class Recurrence {
  private final Weights input;
  private final Weights recurrent;
  private final Weights bias;
  private final int worker;
  private final boolean back;
  private final int h;
  private final float[][] gates;
  private final float[][] cells;
  private final float[][] squashed;
  private final float[][] dGates;
  private final float[] buffer;
  private final float[] dh;
  private final float[] dc;

  /**
   * @param way 0 from the first token to the last, 1 from the last to the first
   */
  Recurrence(Net net, int layer, int way, int worker) {
    input = net.input[layer][way];
    recurrent = net.recurrent[layer][way];
    bias = net.gateBias[layer][way];
    this.worker = worker;
    back = way == 1;
    h = net.shape.hidden();
    gates = new float[Pass.LONGEST][3 * h];
    cells = new float[Pass.LONGEST][h];
    squashed = new float[Pass.LONGEST][h];
    dGates = new float[Pass.LONGEST][3 * h];
    buffer = new float[3 * h];
    dh = new float[h];
    dc = new float[h];
  }

  private int token(int step, int n) {
    return back ? n - 1 - step : step;
  }

  /**
   * @param out each token's state, from column {@code at}
   */
  void forward(float[][] in, int n, float[][] out, int at) {
    for (int i = 0; i < n; i++) {
      System.arraycopy(bias.values[0], 0, gates[i], 0, 3 * h);
    }
    Products.addProduct(gates, in, input.values, n, input.rows, 3 * h);
    float[] previous = new float[h];
    float[] state = new float[h];
    for (int step = 0; step < n; step++) {
      int i = token(step, n);
      float[] gate = gates[i];
      if (step > 0) {
        Products.addRow(gate, state, recurrent.values, h, 3 * h);
      }
      squash(gate);
      float[] cell = cells[i];
      for (int j = 0; j < h; j++) {
        cell[j] = gate[j] * previous[j] + (1 - gate[j]) * gate[h + j];
      }
      Kernel.tanh(squashed[i], cell, h, 1);
      for (int j = 0; j < h; j++) {
        state[j] = gate[2 * h + j] * squashed[i][j];
      }
      System.arraycopy(state, 0, out[i], at, h);
      previous = cell;
    }
  }

  private void squash(float[] gate) {
    System.arraycopy(gate, 0, buffer, 0, 3 * h);
    for (int j = h; j < 2 * h; j++) {
      buffer[j] *= 2;
    }
    Kernel.tanh(gate, buffer, 3 * h, 0.5f);
    for (int j = 0; j < h; j++) {
      gate[j] = 0.5f + 0.5f * gate[j];
    }
    for (int j = 2 * h; j < 3 * h; j++) {
      gate[j] = 0.5f + 0.5f * gate[j];
    }
  }

  /**
   * Adds to the worker's gradients and to {@code dIn}.
   *
   * @param out the states that {@link #forward} gave, and {@code dOut} their gradient
   */
  void backward(float[][] in, int n, float[][] out, float[][] dOut, float[][] dIn, int at) {
    Arrays.fill(dh, 0);
    Arrays.fill(dc, 0);
    for (int step = n - 1; step >= 0; step--) {
      int i = token(step, n);
      float[] before = step > 0 ? cells[token(step - 1, n)] : null;
      gateBack(gates[i], squashed[i], before, dOut[i], at, dGates[i]);
      Arrays.fill(dh, 0);
      if (step > 0) {
        Products.addRow(dh, dGates[i], recurrent.transposed, 3 * h, h);
      }
    }
    // the state of the step before times the gates' gradient
    float[][] states = new float[n][];
    float[][] later = new float[n][];
    for (int step = 1; step < n; step++) {
      states[step - 1] = Arrays.copyOfRange(out[token(step - 1, n)], at, at + h);
      later[step - 1] = dGates[token(step, n)];
    }
    Products.addTransposedProduct(recurrent.gradients[worker], states, later, n - 1, h, 3 * h);
    Products.addTransposedProduct(input.gradients[worker], in, dGates, n, input.rows, 3 * h);
    Products.addTransposedProduct(bias.gradients[worker], Pass.ONES, dGates, n, 1, 3 * h);
    Products.addProduct(dIn, dGates, input.transposed, n, 3 * h, input.rows);
  }

  private void gateBack(
      float[] gate,
      float[] squash,
      float @Nullable [] before,
      float[] dOut,
      int at,
      float[] dGate) {
    for (int j = 0; j < h; j++) {
      float d = dh[j] + dOut[at + j];
      float f = gate[j];
      float g = gate[h + j];
      float o = gate[2 * h + j];
      float t = squash[j];
      float c = dc[j] + d * o * (1 - t * t);
      float was = before == null ? 0 : before[j];
      dGate[j] = c * (was - g) * f * (1 - f);
      dGate[h + j] = c * (1 - f) * (1 - g * g);
      dGate[2 * h + j] = d * t * o * (1 - o);
      dc[j] = c * f;
    }
  }
}
