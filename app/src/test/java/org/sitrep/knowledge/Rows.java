package org.sitrep.knowledge;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files of invented places in the form of GeoNames. */
public final class Rows {
  private Rows() {}

  /** A place of Niger's region of Agadez. */
  public static String row(int id, String name, String others, String feature, int people) {
    return row(id, name, others, feature, "18.5", "8.25", String.valueOf(people));
  }

  static String row(
      int id, String name, String others, String feature, String lat, String lon, String people) {
    return String.join(
        "\t",
        String.valueOf(id),
        name,
        name,
        others,
        lat,
        lon,
        feature.substring(0, 1),
        feature.substring(2),
        "NE",
        "",
        "01",
        "",
        "",
        "",
        people,
        "",
        "400",
        "Africa/Niamey",
        "2026-01-01\n");
  }

  public static Path zip(Path file, String entry, String table) throws IOException {
    return zip(file, entry, table.getBytes(StandardCharsets.UTF_8));
  }

  static Path zip(Path file, String entry, byte[] table) throws IOException {
    try (OutputStream bytes = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("readme.txt"));
      zip.write("Not a table.\n".repeat(1000).getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(table);
      zip.closeEntry();
    }
    return file;
  }
}
