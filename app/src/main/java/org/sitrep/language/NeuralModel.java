package org.sitrep.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.zip.GZIPInputStream;

/**
 * The network of Chen and Manning (2014), “A Fast and Accurate Dependency Parser using Neural
 * Networks”, as CoreNLP's nndep models hold it: embeddings of words, tags and labels; one hidden
 * layer with a cube activation; a score for each transition. In single precision, laid out so that
 * the inner loops run along memory. What a feature in a position adds to the hidden layer is kept
 * for the features met last, without locks: a race can only compute the same values twice.
 */
final class NeuralModel {
  /** Features a configuration has. */
  static final int FEATURES = 48;

  static final int UNKNOWN = 0;
  static final int NULL = 1;
  static final int ROOT = 2;
  private static final int KEPT = 1 << 15;

  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, Integer> tags = new HashMap<>();
  private final List<String> labels = new ArrayList<>();
  private final int firstTag;
  private final int firstLabel;
  private final int depth;
  private final int hidden;
  private final int transitions;
  private final float[][] embeddings;
  private final float[][] toHidden;
  private final float[] bias;
  private final float[][] toTransitions;
  private final AtomicReferenceArray<Sum> sums = new AtomicReferenceArray<>(KEPT);

  private record Sum(int key, float[] values) {}

  /**
   * Reads a model file: seven {@code key=value} lines, then an embedding a line, then the two
   * layers.
   *
   * @throws IOException where the file is not there or not such a model
   */
  NeuralModel(Path file) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file), 1 << 16),
                StandardCharsets.UTF_8))) {
      int dictionary = header(lines, "dict");
      int tagCount = header(lines, "pos");
      int labelCount = header(lines, "label");
      depth = header(lines, "embeddingSize");
      hidden = header(lines, "hiddenSize");
      if (header(lines, "numTokens") != FEATURES) {
        throw new IOException("not a model of " + FEATURES + " features: " + file);
      }
      header(lines, "preComputed");
      firstTag = dictionary;
      firstLabel = dictionary + tagCount;
      embeddings = new float[firstLabel + labelCount][];
      for (int id = 0; id < embeddings.length; id++) {
        embeddings[id] = embedding(lines.readLine(), id);
      }
      transitions = 2 * (labelCount - 1) + 1;
      toHidden = matrix(lines, FEATURES * depth, hidden);
      bias = matrix(lines, 1, hidden)[0];
      toTransitions = matrix(lines, hidden, transitions);
    }
  }

  private static int header(BufferedReader lines, String key) throws IOException {
    String line = lines.readLine();
    if (line == null || !line.startsWith(key + "=")) {
      throw new IOException("no " + key + " where it is expected: " + line);
    }
    return Integer.parseInt(line.substring(key.length() + 1).strip());
  }

  private float[] embedding(String line, int id) {
    int blank = line.indexOf(' ');
    String name = line.substring(0, blank);
    if (id < firstTag) {
      words.put(name, id);
    } else if (id < firstLabel) {
      tags.put(name, id);
    } else {
      labels.add(name);
    }
    return numbers(line, blank + 1, depth);
  }

  private static float[][] matrix(BufferedReader lines, int rows, int columns) throws IOException {
    float[][] matrix = new float[rows][];
    for (int row = 0; row < rows; row++) {
      matrix[row] = numbers(lines.readLine(), 0, columns);
    }
    return matrix;
  }

  private static float[] numbers(String line, int from, int count) {
    float[] numbers = new float[count];
    int start = from;
    for (int i = 0; i < count; i++) {
      int end = line.indexOf(' ', start);
      numbers[i] = number(line, start, end < 0 ? line.length() : end);
      start = end + 1;
    }
    return numbers;
  }

  /** A plain decimal such as {@code -0.0291}, four times as fast as {@link Float#parseFloat}. */
  private static float number(String text, int from, int to) {
    long digits = 0;
    double scale = 1;
    boolean fraction = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits = digits * 10 + (c - '0');
        scale = fraction ? scale * 10 : scale;
      } else if (c == '.') {
        fraction = true;
      } else if (c != '-' || i > from) {
        return Float.parseFloat(text.substring(from, to));
      }
    }
    double value = digits / scale;
    return (float) (text.charAt(from) == '-' ? -value : value);
  }

  int transitions() {
    return transitions;
  }

  /** The labels without the one for none, in the order of the transitions. */
  List<String> labels() {
    return labels.subList(1, labels.size());
  }

  int word(String word) {
    return words.getOrDefault(word, UNKNOWN);
  }

  /** The feature of a tag; {@code -NULL-} and {@code -ROOT-} are tags too. */
  int tag(String tag) {
    Integer id = tags.get(tag);
    return id == null ? firstTag + UNKNOWN : id;
  }

  /** The feature of a label by its number in {@link #labels()}, −1 for none. */
  int label(int label) {
    return firstLabel + 1 + label;
  }

  int hidden() {
    return hidden;
  }

  /**
   * The score of every transition.
   *
   * @param features one id a position
   * @param layer room for the hidden layer
   * @param scores where they go
   */
  void score(int[] features, float[] layer, float[] scores) {
    System.arraycopy(bias, 0, layer, 0, hidden);
    for (int position = 0; position < FEATURES; position++) {
      add(layer, sum(features[position], position));
    }
    java.util.Arrays.fill(scores, 0);
    for (int unit = 0; unit < hidden; unit++) {
      float value = layer[unit];
      addScaled(scores, toTransitions[unit], value * value * value);
    }
  }

  private float[] sum(int feature, int position) {
    int key = feature * FEATURES + position;
    int slot = (key * 0x9E3779B1) >>> 17;
    Sum kept = sums.get(slot);
    if (kept != null && kept.key == key) {
      return kept.values;
    }
    float[] values = new float[hidden];
    float[] embedding = embeddings[feature];
    for (int i = 0; i < depth; i++) {
      addScaled(values, toHidden[position * depth + i], embedding[i]);
    }
    sums.set(slot, new Sum(key, values));
    return values;
  }

  private static void add(float[] to, float[] values) {
    for (int i = 0; i < to.length; i++) {
      to[i] += values[i];
    }
  }

  private static void addScaled(float[] to, float[] values, float factor) {
    for (int i = 0; i < to.length; i++) {
      to[i] += values[i] * factor;
    }
  }
}
