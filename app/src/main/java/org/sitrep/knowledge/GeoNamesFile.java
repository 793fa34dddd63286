package org.sitrep.knowledge;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A file of the GeoNames export: {@code allCountries.zip}, {@code NE.zip} and the like with one
 * table, or such a table itself; or {@code alternateNamesV2.zip}.
 *
 * @param table name of the table, with that of the archive
 * @param size bytes that the table has
 * @param modified when the file was last changed, in milliseconds
 */
record GeoNamesFile(Path file, String entry, String table, long size, long modified) {
  private static final long LARGEST = 16L << 30;
  private static final long SMALL = 64L << 20;
  private static final int MOST_SQUEEZED = 60;

  /**
   * Looks at a file.
   *
   * @throws UnusableGazetteer where it is none of these, in words that go on after its name
   */
  static GeoNamesFile of(Path file) throws UnusableGazetteer {
    try {
      if (!Files.exists(file)) {
        throw new UnusableGazetteer("does not exist");
      }
      if (!Files.isRegularFile(file)) {
        throw new UnusableGazetteer("is no file");
      }
      long modified = Files.getLastModifiedTime(file).toMillis();
      String name = String.valueOf(file.getFileName());
      if (!isZip(file)) {
        if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
          throw new UnusableGazetteer("is no zip archive");
        }
        if (Files.size(file) == 0) {
          throw new UnusableGazetteer("is empty");
        }
        return new GeoNamesFile(file, "", name, Files.size(file), modified);
      }
      try (ZipFile zip = new ZipFile(file.toFile())) {
        ZipEntry entry = table(zip);
        return new GeoNamesFile(
            file, entry.getName(), name + " (" + entry.getName() + ")", entry.getSize(), modified);
      }
    } catch (ZipException broken) {
      String why = String.valueOf(broken.getMessage());
      throw new UnusableGazetteer(
          why.contains("encrypted") ? "is encrypted" : "is no sound zip archive (" + why + ")");
    } catch (IOException failed) {
      throw new UnusableGazetteer("cannot be read (" + failed.getClass().getSimpleName() + ")");
    }
  }

  private static boolean isZip(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      byte[] first = bytes.readNBytes(2);
      return first.length == 2 && first[0] == 'P' && first[1] == 'K';
    }
  }

  /** The largest table in an archive. */
  private static ZipEntry table(ZipFile zip) throws UnusableGazetteer {
    Optional<? extends ZipEntry> largest =
        zip.stream()
            .filter(one -> !one.isDirectory() && isTable(one.getName()))
            .max(Comparator.comparingLong(ZipEntry::getSize));
    ZipEntry entry =
        largest.orElseThrow(() -> new UnusableGazetteer("has no table (a .txt file) in it"));
    if (entry.getSize() <= 0) {
      throw new UnusableGazetteer("has an empty table in it");
    }
    boolean squeezed = entry.getSize() > MOST_SQUEEZED * Math.max(1, entry.getCompressedSize());
    if (entry.getSize() > LARGEST || (entry.getSize() > SMALL && squeezed)) {
      throw new UnusableGazetteer(
          "is no file of GeoNames: it would unpack to " + entry.getSize() + " bytes");
    }
    return entry;
  }

  private static boolean isTable(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return small.endsWith(".txt")
        && !small.contains("readme")
        && !small.contains("iso-languagecodes");
  }

  String name() {
    return String.valueOf(file.getFileName());
  }

  /** Whether it is a table of further names, not of places. */
  boolean isOfNames() {
    String from = entry.isEmpty() ? name() : entry;
    return from.toLowerCase(Locale.ROOT).startsWith("alternatenames");
  }

  /** The table's bytes, {@link #size} at the most, without the first so many. */
  InputStream open(long from) throws IOException {
    InputStream bytes;
    if (entry.isEmpty()) {
      bytes = Files.newInputStream(file);
    } else {
      ZipFile zip = new ZipFile(file.toFile());
      InputStream packed = zip.getInputStream(zip.getEntry(entry));
      bytes =
          new FilterInputStream(new BufferedInputStream(packed, 1 << 16)) {
            @Override
            public void close() throws IOException {
              zip.close();
            }
          };
    }
    bytes.skipNBytes(from);
    return bytes;
  }
}
