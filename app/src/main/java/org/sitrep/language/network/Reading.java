package org.sitrep.language.network;

import java.util.Arrays;
import java.util.List;

/** One thread's room to run a {@link Network} in. */
public final class Reading {
  /** Longer arcs are all one length to the scorer. */
  public static final int REACH = 12;

  private static final String ROOT = "root";

  private final Network network;
  private final int hidden;
  private final int arc;
  private final int label;
  private final float[][] gates;
  private final float[][] scratch;
  private final float[][] middle;
  private final float[][] top;
  private final float[][] scores;
  private final float[][] arcs;
  private final float[] dependent;
  private final float[] product;
  private final float[] head;
  private final float[][] heads;
  private final float[][] labelDependent;
  private final float[][] labelHead;
  private final float[] relation;

  public Reading(Network network) {
    this.network = network;
    hidden = network.first[0].width() / 3;
    arc = network.file.matrix("arc.product").length;
    label = network.file.matrix("relations").length;
    int n = Network.LONGEST;
    gates = new float[n][3 * hidden];
    scratch = new float[5][3 * hidden];
    middle = new float[n][2 * hidden];
    top = new float[n][2 * hidden];
    scores = new float[n][Math.max(network.file.tags().size(), network.file.names().size())];
    arcs = new float[n][n + 1];
    dependent = new float[arc];
    product = new float[arc];
    head = new float[arc];
    heads = new float[arc][n + 1];
    labelDependent = new float[n][label];
    labelHead = new float[n + 1][label];
    relation = new float[network.file.relations().size()];
  }

  /**
   * Reads a sentence. One of over {@link Network#LONGEST} words is read in pieces, each later piece
   * hung on the first as {@code parataxis}.
   *
   * @param words at least one
   */
  public Grammar read(String[] words) {
    Grammar read = piece(Arrays.copyOf(words, Math.min(words.length, Network.LONGEST)));
    for (int from = Network.LONGEST; from < words.length; from += Network.LONGEST) {
      int to = Math.min(words.length, from + Network.LONGEST);
      read = read.and(piece(Arrays.copyOfRange(words, from, to)));
    }
    return read;
  }

  private Grammar piece(String[] words) {
    int n = words.length;
    encode(words, n);
    NetworkFile file = network.file;
    String[] tags = best("tags", file.tags(), n);
    linear("names", file.names().size(), n);
    int[] classes = network.names.names(scores, n);
    String[] names = new String[n];
    float[] sure = new float[n];
    for (int i = 0; i < n; i++) {
      names[i] = file.names().get(classes[i]);
      sure[i] = probability(scores[i], file.names().size(), classes[i]);
    }
    score(n);
    int[] found = TreeDecoder.heads(arcs, n);
    return new Grammar(tags, names, sure, found, relations(found, n));
  }

  private void encode(String[] words, int n) {
    float[][][] projected = new float[n][][];
    for (int i = 0; i < n; i++) {
      projected[i] = network.projected(words[i]);
    }
    for (int way = 0; way < 2; way++) {
      for (int i = 0; i < n; i++) {
        System.arraycopy(projected[i][way], 0, gates[i], 0, 3 * hidden);
      }
      network.first[way].run(gates, n, middle, way * hidden, way == 1, scratch);
    }
    for (int way = 0; way < 2; way++) {
      for (int i = 0; i < n; i++) {
        network.second[way].project(middle[i], gates[i]);
      }
      network.second[way].run(gates, n, top, way * hidden, way == 1, scratch);
    }
  }

  private void linear(String name, int width, int n) {
    float[][] weights = network.file.matrix(name);
    float[] bias = network.file.row(name + ".bias");
    for (int i = 0; i < n; i++) {
      System.arraycopy(bias, 0, scores[i], 0, width);
      Kernel.addRow(scores[i], top[i], weights, 2 * hidden, width);
    }
  }

  private String[] best(String name, List<String> labels, int n) {
    linear(name, labels.size(), n);
    String[] found = new String[n];
    for (int i = 0; i < n; i++) {
      found[i] = labels.get(best(scores[i], labels.size()));
    }
    return found;
  }

  private static int best(float[] scores, int width) {
    int best = 0;
    for (int k = 1; k < width; k++) {
      best = scores[k] > scores[best] ? k : best;
    }
    return best;
  }

  private static float probability(float[] scores, int width, int chosen) {
    double sum = 0;
    for (int k = 0; k < width; k++) {
      sum += Math.exp(scores[k] - scores[chosen]);
    }
    return (float) (1 / sum);
  }

  /** A dense layer with the rectifier. */
  private void rectified(String name, float[] in, float[] out) {
    System.arraycopy(network.file.row(name + ".bias"), 0, out, 0, out.length);
    Kernel.addRow(out, in, network.file.matrix(name), in.length, out.length);
    for (int k = 0; k < out.length; k++) {
      out[k] = Math.max(0, out[k]);
    }
  }

  private void score(int n) {
    NetworkFile file = network.file;
    column(file.row("arc.root"), 0);
    for (int j = 0; j < n; j++) {
      rectified("arc.head", top[j], head);
      column(head, j + 1);
    }
    float[] distance = file.row("arc.distance");
    for (int i = 0; i < n; i++) {
      rectified("arc.dependent", top[i], dependent);
      System.arraycopy(file.row("arc.prior"), 0, product, 0, arc);
      Kernel.addRow(product, dependent, file.matrix("arc.product"), arc, arc);
      arcs[i][0] = distance[REACH];
      for (int j = 0; j < n; j++) {
        arcs[i][j + 1] = distance[Math.max(-REACH, Math.min(REACH, j - i)) + REACH];
      }
      Kernel.addRow(arcs[i], product, heads, arc, n + 1);
    }
  }

  private void column(float[] head, int at) {
    for (int k = 0; k < arc; k++) {
      heads[k][at] = head[k];
    }
  }

  /** The best relation that is not the root's. */
  private int bestBelowRoot() {
    int root = network.file.relations().indexOf(ROOT);
    if (root >= 0) {
      relation[root] = Float.NEGATIVE_INFINITY;
    }
    return best(relation, relation.length);
  }

  private String[] relations(int[] found, int n) {
    NetworkFile file = network.file;
    System.arraycopy(file.row("label.root"), 0, labelHead[0], 0, label);
    for (int i = 0; i < n; i++) {
      System.arraycopy(file.row("label.bias"), 0, labelDependent[i], 0, label);
      Kernel.addRow(labelDependent[i], top[i], file.matrix("label.dependent"), 2 * hidden, label);
      Arrays.fill(labelHead[i + 1], 0);
      Kernel.addRow(labelHead[i + 1], top[i], file.matrix("label.head"), 2 * hidden, label);
    }
    String[] relations = new String[n];
    float[] sum = new float[label];
    for (int i = 0; i < n; i++) {
      float[] from = labelDependent[i];
      float[] to = labelHead[found[i] + 1];
      for (int k = 0; k < label; k++) {
        sum[k] = Math.max(0, from[k] + to[k]);
      }
      System.arraycopy(file.row("relations.bias"), 0, relation, 0, relation.length);
      Kernel.addRow(relation, sum, file.matrix("relations"), label, relation.length);
      relations[i] = found[i] < 0 ? ROOT : file.relations().get(bestBelowRoot());
    }
    return relations;
  }
}
