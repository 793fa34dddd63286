package org.sitrep.training;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.sitrep.language.network.NetworkFile;

/** Writes what was learnt as the application reads it: see {@link NetworkFile}. */
final class NetworkWriter {
  /** What the application has no use for. */
  private static final Set<String> NOT_READ = Set.of("mentions", "mentions.bias", "hints");

  private NetworkWriter() {}

  static void write(
      Net net, Labels labels, List<String> words, int hashed, List<List<String>> lists, Path file)
      throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(
            new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), 1 << 16))) {
      out.writeUTF(NetworkFile.MAGIC);
      out.writeInt(hashed);
      strings(out, labels.tags().texts());
      strings(out, labels.names().texts());
      strings(out, labels.relations().texts());
      strings(out, words);
      out.writeInt(lists.size());
      for (List<String> list : lists) {
        strings(out, list);
      }
      List<Weights> read = net.all.stream().filter(one -> !NOT_READ.contains(one.name)).toList();
      out.writeInt(read.size());
      for (Weights weights : read) {
        out.writeUTF(weights.name);
        matrix(out, weights);
      }
      table(out, net.table);
    }
  }

  private static void strings(DataOutputStream out, List<String> strings) throws IOException {
    out.writeInt(strings.size());
    for (String string : strings) {
      out.writeUTF(string);
    }
  }

  private static void matrix(DataOutputStream out, Weights weights) throws IOException {
    out.writeInt(weights.rows);
    out.writeInt(weights.columns);
    for (float[] row : weights.values) {
      for (float value : row) {
        out.writeFloat(value);
      }
    }
  }

  private static void table(DataOutputStream out, Table table) throws IOException {
    out.writeInt(table.rows);
    out.writeInt(table.columns);
    for (float[] row : table.values) {
      float largest = 1e-12f;
      for (float value : row) {
        largest = Math.max(largest, Math.abs(value));
      }
      float scale = largest / 127;
      out.writeFloat(scale);
      bytes(out, row, scale);
    }
  }

  private static void bytes(OutputStream out, float[] row, float scale) throws IOException {
    byte[] bytes = new byte[row.length];
    for (int j = 0; j < row.length; j++) {
      bytes[j] = (byte) Math.round(row[j] / scale);
    }
    out.write(bytes);
  }
}
