package org.sitrep.training;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.network.Kernel;

/** One worker's way through the network: forward over a sentence, and back with what was wrong. */
final class Pass {
  /** Names are few, and would be outweighed by trees. */
  private static final float NAMES = 3;

  /** Sentences may not be longer. */
  static final int LONGEST = 120;

  private final Net net;
  private final int worker;
  private final int h;
  private final float[][] x;
  private final Recurrence[] ways = new Recurrence[4];
  private final float[][][] out = new float[2][][];
  private final float[][] outMask;
  private final float[][] xMask;
  private final float[][] midMask;
  private final float[][] mid;
  private final float[][] top;
  final float[][] tagScores;
  final float[][] nameScores;
  private final float[][] mentionScores;
  final float[][] arcScores;
  final float[][] relationScores;
  private final float[][] dependent;
  private final float[][] head;
  private final float[][] headTransposed;
  private final float[][] product;
  private final float[][] labelDependent;
  private final float[][] labelHead;
  private final float[][] labelHidden;
  private final float[][] dTop;
  private final float[][] dMid;
  private final float[][] dX;
  private final float[][] dScores;
  private final float[][] dDependent;
  private final float[][] dHead;
  private final float[][] dProduct;
  private final float[][] dLabel;
  private final float[][] dLabelHead;
  static final float[][] ONES = new float[LONGEST][];

  static {
    for (int i = 0; i < LONGEST; i++) {
      ONES[i] = new float[] {1};
    }
  }

  Pass(Net net, int worker) {
    this.net = net;
    this.worker = worker;
    Net.Shape s = net.shape;
    h = s.hidden();
    int n = LONGEST;
    x = new float[n][s.embedding()];
    xMask = new float[n][s.embedding()];
    midMask = new float[n][2 * h];
    outMask = new float[n][2 * h];
    for (int k = 0; k < 4; k++) {
      ways[k] = new Recurrence(net, k / 2, k % 2, worker);
    }
    out[0] = new float[n][2 * h];
    out[1] = new float[n][2 * h];
    mid = new float[n][2 * h];
    top = new float[n][2 * h];
    tagScores = new float[n][s.tags()];
    nameScores = new float[n][s.names()];
    mentionScores = new float[n][s.names()];
    arcScores = new float[n][n + 1];
    relationScores = new float[n][s.relations()];
    dependent = new float[n][s.arc()];
    head = new float[n + 1][s.arc()];
    headTransposed = new float[s.arc()][n + 1];
    product = new float[n][s.arc()];
    labelDependent = new float[n][s.label()];
    labelHead = new float[n + 1][s.label()];
    labelHidden = new float[n][s.label()];
    dTop = new float[n][2 * h];
    dMid = new float[n][2 * h];
    dX = new float[n][s.embedding()];
    dScores = new float[n][Math.max(n + 1, Math.max(s.tags(), s.relations()))];
    dDependent = new float[n][s.arc()];
    dHead = new float[n + 1][s.arc()];
    dProduct = new float[n][s.arc()];
    dLabel = new float[n][s.label()];
    dLabelHead = new float[n + 1][s.label()];
  }

  private static void clear(float[][] rows, int n) {
    for (int i = 0; i < n; i++) {
      Arrays.fill(rows[i], 0);
    }
  }

  /** Which of {@code rows} are kept, scaled so that the sum stays. */
  private static void mask(float[][] rows, int n, float drop, SplittableRandom random) {
    float kept = 1 / (1 - drop);
    long limit = (long) (drop * 65536);
    for (int i = 0; i < n; i++) {
      float[] row = rows[i];
      long bits = 0;
      for (int j = 0; j < row.length; j++) {
        if ((j & 3) == 0) {
          bits = random.nextLong();
        }
        row[j] = (bits & 0xFFFF) < limit ? 0 : kept;
        bits >>>= 16;
      }
    }
  }

  /**
   * Learns from one sentence: adds to the worker's gradients.
   *
   * @return the loss
   */
  double learn(Example one, float drop, float wordDrop, SplittableRandom random) {
    int n = one.size();
    mask(xMask, n, drop, random);
    mask(midMask, n, drop, random);
    mask(outMask, n, drop, random);
    int[][] features = dropped(one.features(), wordDrop, random);
    forward(features, one.hints(), one.hintRelations(), true);
    clear(dTop, n);
    double loss = 0;
    loss += linear(one.tags(), net.tags, net.tagBias, tagScores, n, one.weight());
    loss += linear(one.names(), net.names, net.nameBias, nameScores, n, NAMES * one.weight());
    if (one.mentions().length > 0) {
      scores(net.mentions, net.mentionBias, mentionScores, n);
      loss += linear(one.mentions(), net.mentions, net.mentionBias, mentionScores, n, one.weight());
    }
    if (one.heads().length > 0) {
      loss += arcs(one, n);
      loss += labels(one, n);
    }
    backward(features, n);
    return loss;
  }

  /** Some words unseen: without the rows of their forms, which come first. */
  private int[][] dropped(int[][] features, float wordDrop, SplittableRandom random) {
    int[][] kept = new int[features.length][];
    for (int i = 0; i < features.length; i++) {
      kept[i] = features[i];
      if (wordDrop > 0 && random.nextDouble() < wordDrop) {
        int words = words(features[i]);
        kept[i] = Arrays.copyOfRange(features[i], words, features[i].length);
      }
    }
    return kept;
  }

  private int words(int[] features) {
    int count = 0;
    while (count < features.length && features[count] < net.words) {
      count++;
    }
    return count;
  }

  void forward(int[][] features, int[] hints, int[] hintRelations, boolean learning) {
    int n = features.length;
    for (int i = 0; i < n; i++) {
      Arrays.fill(x[i], 0);
      for (int row : features[i]) {
        Kernel.add(x[i], net.table.values[row], x[i].length);
      }
      if (learning) {
        times(x[i], xMask[i]);
      }
    }
    layer(0, x, n);
    copy(out[0], mid, n, learning ? midMask : null);
    layer(1, mid, n);
    copy(out[1], top, n, learning ? outMask : null);
    scores(net.tags, net.tagBias, tagScores, n);
    scores(net.names, net.nameBias, nameScores, n);
    arcForward(n, hints, hintRelations);
  }

  private static void times(float[] row, float[] mask) {
    for (int j = 0; j < row.length; j++) {
      row[j] *= mask[j];
    }
  }

  private static void copy(float[][] from, float[][] to, int n, float @Nullable [][] mask) {
    for (int i = 0; i < n; i++) {
      System.arraycopy(from[i], 0, to[i], 0, to[i].length);
      if (mask != null) {
        times(to[i], mask[i]);
      }
    }
  }

  private void scores(Weights weights, Weights bias, float[][] scores, int n) {
    for (int i = 0; i < n; i++) {
      System.arraycopy(bias.values[0], 0, scores[i], 0, weights.columns);
      Products.addRow(scores[i], top[i], weights.values, 2 * h, weights.columns);
    }
  }

  private void layer(int layer, float[][] in, int n) {
    for (int way = 0; way < 2; way++) {
      ways[2 * layer + way].forward(in, n, out[layer], way * h);
    }
  }

  private static void relu(float[][] rows, int from, int to) {
    for (int i = from; i < to; i++) {
      float[] row = rows[i];
      for (int j = 0; j < row.length; j++) {
        row[j] = Math.max(0, row[j]);
      }
    }
  }

  private void arcForward(int n, int[] hints, int[] hintRelations) {
    int a = net.shape.arc();
    for (int i = 0; i < n; i++) {
      System.arraycopy(net.arcDependentBias.values[0], 0, dependent[i], 0, a);
      Products.addRow(dependent[i], top[i], net.arcDependent.values, 2 * h, a);
      System.arraycopy(net.arcHeadBias.values[0], 0, head[i + 1], 0, a);
      Products.addRow(head[i + 1], top[i], net.arcHead.values, 2 * h, a);
    }
    relu(dependent, 0, n);
    relu(head, 1, n + 1);
    System.arraycopy(net.arcRoot.values[0], 0, head[0], 0, a);
    for (int j = 0; j <= n; j++) {
      for (int k = 0; k < a; k++) {
        headTransposed[k][j] = head[j][k];
      }
    }
    for (int i = 0; i < n; i++) {
      System.arraycopy(net.arcPrior.values[0], 0, product[i], 0, a);
      Products.addRow(product[i], dependent[i], net.arcProduct.values, a, a);
      for (int j = 0; j <= n; j++) {
        arcScores[i][j] = net.arcDistance.values[0][Net.distance(i, j)];
      }
      Products.addRow(arcScores[i], product[i], headTransposed, a, n + 1);
      if (hints.length > 0 && hints[i] >= 0) {
        arcScores[i][hints[i]] += net.hintBonus.values[0][hintRelations[i]];
      }
      arcScores[i][i + 1] = -1e9f;
    }
    int l = net.shape.label();
    for (int i = 0; i < n; i++) {
      System.arraycopy(net.labelBias.values[0], 0, labelDependent[i], 0, l);
      Products.addRow(labelDependent[i], top[i], net.labelDependent.values, 2 * h, l);
      Arrays.fill(labelHead[i + 1], 0);
      Products.addRow(labelHead[i + 1], top[i], net.labelHead.values, 2 * h, l);
    }
    System.arraycopy(net.labelRoot.values[0], 0, labelHead[0], 0, l);
  }

  /** The scores of the relations of token i to its head. */
  void label(int i, int headPosition) {
    int l = net.shape.label();
    for (int k = 0; k < l; k++) {
      labelHidden[i][k] = Math.max(0, labelDependent[i][k] + labelHead[headPosition][k]);
    }
    System.arraycopy(net.relationBias.values[0], 0, relationScores[i], 0, net.shape.relations());
    Products.addRow(
        relationScores[i], labelHidden[i], net.relations.values, l, net.shape.relations());
  }

  /** Cross-entropy: {@code gradient} becomes softmax − wanted, weighted. */
  private static double entropy(float[] scores, float[] gradient, int m, int wanted, float weight) {
    float best = Float.NEGATIVE_INFINITY;
    for (int j = 0; j < m; j++) {
      best = Math.max(best, scores[j]);
    }
    double sum = 0;
    for (int j = 0; j < m; j++) {
      gradient[j] = (float) Math.exp(scores[j] - best);
      sum += gradient[j];
    }
    float norm = (float) (weight / sum);
    double loss = -weight * Math.log(Math.max(1e-12, gradient[wanted] / sum));
    for (int j = 0; j < m; j++) {
      gradient[j] *= norm;
    }
    gradient[wanted] -= weight;
    return loss;
  }

  private double linear(
      int[] wanted, Weights weights, Weights bias, float[][] scores, int n, float weight) {
    if (wanted.length == 0) {
      return 0;
    }
    double loss = 0;
    int m = weights.columns;
    for (int i = 0; i < n; i++) {
      if (wanted[i] < 0) {
        Arrays.fill(dScores[i], 0, m, 0);
      } else {
        loss += entropy(scores[i], dScores[i], m, wanted[i], weight);
      }
    }
    Products.addProduct(dTop, dScores, weights.transposed, n, m, 2 * h);
    Products.addTransposedProduct(weights.gradients[worker], top, dScores, n, 2 * h, m);
    Products.addTransposedProduct(bias.gradients[worker], ONES, dScores, n, 1, m);
    return loss;
  }

  private double arcs(Example one, int n) {
    int a = net.shape.arc();
    double loss = 0;
    clear(dDependent, n);
    clear(dHead, n + 1);
    clear(dProduct, n);
    for (int i = 0; i < n; i++) {
      if (one.heads()[i] < 0) {
        Arrays.fill(dScores[i], 0, n + 1, 0);
        continue;
      }
      loss += entropy(arcScores[i], dScores[i], n + 1, one.heads()[i], one.weight());
      for (int j = 0; j <= n; j++) {
        net.arcDistance.gradients[worker][0][Net.distance(i, j)] += dScores[i][j];
      }
      if (one.hints().length > 0 && one.hints()[i] >= 0) {
        net.hintBonus.gradients[worker][0][one.hintRelations()[i]] += dScores[i][one.hints()[i]];
      }
    }
    Products.addProduct(dProduct, dScores, head, n, n + 1, a);
    Products.addTransposedProduct(dHead, dScores, product, n, n + 1, a);
    Products.addProduct(dDependent, dProduct, net.arcProduct.transposed, n, a, a);
    Products.addTransposedProduct(net.arcProduct.gradients[worker], dependent, dProduct, n, a, a);
    Products.addTransposedProduct(net.arcPrior.gradients[worker], ONES, dProduct, n, 1, a);
    Kernel.add(net.arcRoot.gradients[worker][0], dHead[0], a);
    unrelu(dDependent, dependent, 0, n);
    unrelu(dHead, head, 1, n + 1);
    into(dDependent, net.arcDependent, net.arcDependentBias, n, a);
    float[][] shifted = Arrays.copyOfRange(dHead, 1, n + 1);
    into(shifted, net.arcHead, net.arcHeadBias, n, a);
    return loss;
  }

  private void into(float[][] gradient, Weights weights, @Nullable Weights bias, int n, int m) {
    Products.addProduct(dTop, gradient, weights.transposed, n, m, 2 * h);
    Products.addTransposedProduct(weights.gradients[worker], top, gradient, n, 2 * h, m);
    if (bias != null) {
      Products.addTransposedProduct(bias.gradients[worker], ONES, gradient, n, 1, m);
    }
  }

  private static void unrelu(float[][] gradient, float[][] value, int from, int to) {
    for (int i = from; i < to; i++) {
      for (int j = 0; j < gradient[i].length; j++) {
        gradient[i][j] = value[i][j] > 0 ? gradient[i][j] : 0;
      }
    }
  }

  private double labels(Example one, int n) {
    int l = net.shape.label();
    int r = net.shape.relations();
    double loss = 0;
    clear(dLabel, n);
    clear(dLabelHead, n + 1);
    for (int i = 0; i < n; i++) {
      if (one.heads()[i] < 0 || one.relations()[i] < 0) {
        Arrays.fill(dScores[i], 0, r, 0);
        Arrays.fill(labelHidden[i], 0);
        continue;
      }
      label(i, one.heads()[i]);
      loss += entropy(relationScores[i], dScores[i], r, one.relations()[i], one.weight());
    }
    Products.addProduct(dLabel, dScores, net.relations.transposed, n, r, l);
    Products.addTransposedProduct(net.relations.gradients[worker], labelHidden, dScores, n, l, r);
    Products.addTransposedProduct(net.relationBias.gradients[worker], ONES, dScores, n, 1, r);
    unrelu(dLabel, labelHidden, 0, n);
    for (int i = 0; i < n; i++) {
      if (one.heads()[i] >= 0) {
        Kernel.add(dLabelHead[one.heads()[i]], dLabel[i], l);
      }
    }
    Kernel.add(net.labelRoot.gradients[worker][0], dLabelHead[0], l);
    into(dLabel, net.labelDependent, net.labelBias, n, l);
    into(Arrays.copyOfRange(dLabelHead, 1, n + 1), net.labelHead, null, n, l);
    return loss;
  }

  private void backward(int[][] features, int n) {
    copy(dTop, dTop, n, outMask);
    clear(dMid, n);
    layerBack(1, mid, dTop, dMid, n);
    copy(dMid, dMid, n, midMask);
    clear(dX, n);
    layerBack(0, x, dMid, dX, n);
    for (int i = 0; i < n; i++) {
      times(dX[i], xMask[i]);
      for (int row : features[i]) {
        net.table.addGradient(worker, row, dX[i]);
      }
    }
  }

  private void layerBack(int layer, float[][] in, float[][] dOut, float[][] dIn, int n) {
    for (int way = 0; way < 2; way++) {
      ways[2 * layer + way].backward(in, n, out[layer], dOut, dIn, way * h);
    }
  }
}
