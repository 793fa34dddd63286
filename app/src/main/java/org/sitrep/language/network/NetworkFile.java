package org.sitrep.language.network;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * A network as it is stored: gzip over big-endian data. The text {@value #MAGIC}; the number of
 * hashed rows; the four lists (Penn tags, name classes, relations, common words), each a count and
 * its strings; a count of matrices, each a name, its rows and columns and its values in single
 * precision; last the embedding table: rows and columns, then for each row a scale in single
 * precision and its values as signed bytes to be multiplied by it.
 *
 * @param matrices by name
 * @param table rows of signed bytes
 * @param scales of each row
 */
public record NetworkFile(
    int hashed,
    List<String> tags,
    List<String> names,
    List<String> relations,
    List<String> words,
    List<List<String>> lists,
    Map<String, float[][]> matrices,
    byte[][] table,
    float[] scales) {
  public static final String MAGIC = "sitrep network 2";

  /**
   * @throws IOException where it is cut off or something else
   */
  static NetworkFile read(InputStream stream) throws IOException {
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(new GZIPInputStream(stream, 1 << 16), 1 << 16))) {
      if (!in.readUTF().equals(MAGIC)) {
        throw new IOException("not a network of this version");
      }
      int hashed = in.readInt();
      List<List<String>> lists = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        lists.add(strings(in));
      }
      List<List<String>> known = new ArrayList<>();
      int more = in.readInt();
      for (int i = 0; i < more; i++) {
        known.add(strings(in));
      }
      Map<String, float[][]> matrices = new HashMap<>();
      int count = in.readInt();
      for (int i = 0; i < count; i++) {
        matrices.put(in.readUTF(), matrix(in));
      }
      int rows = in.readInt();
      byte[][] table = new byte[rows][in.readInt()];
      float[] scales = new float[rows];
      for (int i = 0; i < rows; i++) {
        scales[i] = in.readFloat();
        in.readFully(table[i]);
      }
      return new NetworkFile(
          hashed,
          lists.get(0),
          lists.get(1),
          lists.get(2),
          lists.get(3),
          known,
          matrices,
          table,
          scales);
    }
  }

  private static List<String> strings(DataInputStream in) throws IOException {
    int count = in.readInt();
    List<String> strings = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      strings.add(in.readUTF());
    }
    return List.copyOf(strings);
  }

  private static float[][] matrix(DataInputStream in) throws IOException {
    float[][] values = new float[in.readInt()][in.readInt()];
    byte[] bytes = new byte[4 * (values.length == 0 ? 0 : values[0].length)];
    java.nio.FloatBuffer floats = java.nio.ByteBuffer.wrap(bytes).asFloatBuffer();
    for (float[] row : values) {
      in.readFully(bytes);
      floats.rewind();
      floats.get(row);
    }
    return values;
  }

  /** One row of a matrix. */
  float[] row(String name) {
    return matrix(name)[0];
  }

  float[][] matrix(String name) {
    float[][] found = matrices.get(name);
    if (found == null) {
      throw new IllegalArgumentException("the network has no " + name);
    }
    return found;
  }
}
