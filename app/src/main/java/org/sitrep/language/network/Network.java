package org.sitrep.language.network;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The network that reads a sentence: one embedding table, two layers of a bidirectional LSTM,
 * linear layers for tags and names, and a biaffine scorer of arcs (Dozat and Manning 2017) from
 * which {@link TreeDecoder} takes a projective tree. All of it shares the LSTM, so that one pass
 * gives everything. Safe for several threads, each with a {@link Reading} of its own.
 */
public final class Network {
  /** Sentences may not be longer: a tree's time grows with the square of the length and more. */
  public static final int LONGEST = 120;

  private static final int REMEMBERED = 8192;

  final NetworkFile file;
  final Layer[] first;
  final Layer[] second;
  final NameDecoder names;
  private final WordFeatures features;
  private final Map<String, float[][]> remembered = new ConcurrentHashMap<>();

  private Network(NetworkFile file) {
    this.file = file;
    features = new WordFeatures(file.words(), file.hashed(), file.lists());
    first = new Layer[] {new Layer(file, "lstm0forward"), new Layer(file, "lstm0backward")};
    second = new Layer[] {new Layer(file, "lstm1forward"), new Layer(file, "lstm1backward")};
    names = new NameDecoder(file.names());
  }

  /**
   * @throws IOException where the stream holds no network of this version
   */
  public static Network read(InputStream stream) throws IOException {
    return new Network(NetworkFile.read(stream));
  }

  /** Whether the word is one that places are named by. */
  public boolean namesPlaces(String word) {
    return features.isListed(word);
  }

  /**
   * What a word brings to the gates of the first layer, one row for each direction. It is the same
   * wherever the word stands, so that the words met first, most of a text, are kept.
   */
  float[][] projected(String word) {
    float[][] known = remembered.get(word);
    if (known != null) {
      return known;
    }
    float[][] gates = project(features.of(word));
    if (remembered.size() < REMEMBERED && word.length() < 24) {
      remembered.put(word, gates);
    }
    return gates;
  }

  private float[][] project(int[] rows) {
    float[] sum = new float[file.table()[0].length];
    for (int row : rows) {
      float scale = file.scales()[row];
      byte[] bytes = file.table()[row];
      for (int j = 0; j < sum.length; j++) {
        sum[j] += scale * bytes[j];
      }
    }
    float[][] gates = new float[2][first[0].width()];
    first[0].project(sum, gates[0]);
    first[1].project(sum, gates[1]);
    return gates;
  }
}
