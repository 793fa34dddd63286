package org.sitrep.knowledge;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder beside a gazetteer in which an import keeps what it has done so far: chunks of sites
 * and names, each sorted, and a note of how many there are and how far the inputs are read. The
 * note is replaced at one stroke when a chunk is whole, so that an import that was killed goes on
 * from there. One import at a time has it.
 */
final class WorkFolder implements Closeable {
  private static final int BUFFER = 1 << 16;
  private static final int OFTEN = 1 << 15;
  private static final String PROGRESS = "progress";

  private final Path folder;
  private final FileChannel lockFile;

  private WorkFolder(Path folder, FileChannel lockFile) {
    this.folder = folder;
    this.lockFile = lockFile;
  }

  /**
   * Opens the folder of a gazetteer.
   *
   * @throws UnusableGazetteer where another import has it
   */
  static WorkFolder of(Path gazetteer) throws IOException, UnusableGazetteer {
    Path folder = gazetteer.resolveSibling(gazetteer.getFileName() + ".work");
    Files.createDirectories(folder);
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (lock(channel) == null) {
      channel.close();
      throw new UnusableGazetteer("is being imported by another run");
    }
    return new WorkFolder(folder, channel);
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException held) {
      return null;
    }
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  /** The note of what is done, no lines where nothing is. */
  List<String> progress() throws IOException {
    Path note = file(PROGRESS);
    return Files.exists(note) ? Files.readAllLines(note) : List.of();
  }

  void progress(List<String> lines) throws IOException {
    Path fresh = file(PROGRESS + ".new");
    Files.write(fresh, lines, StandardCharsets.UTF_8);
    Files.move(
        fresh, file(PROGRESS), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Writes a chunk, both parts of which ascend. */
  void write(int chunk, List<Listing> sites, List<Posting> names) throws IOException {
    try (DataOutputStream out = out(chunk + ".sites")) {
      for (Listing one : sites) {
        write(out, one);
      }
    }
    try (DataOutputStream out = out(chunk + ".names")) {
      for (Posting one : names) {
        out.writeLong(one.hash());
        out.writeInt(one.value());
      }
    }
  }

  private DataOutputStream out(String name) throws IOException {
    return new DataOutputStream(
        new BufferedOutputStream(Files.newOutputStream(file(name)), BUFFER));
  }

  private static void write(DataOutputStream out, Listing one) throws IOException {
    Site site = one.site();
    out.writeInt(one.key());
    out.writeByte(site.kind().ordinal());
    out.writeByte(site.rank().ordinal());
    out.writeBoolean(site.minor());
    out.writeDouble(site.lat());
    out.writeDouble(site.lon());
    out.writeInt(site.population());
    out.writeUTF(site.name());
    out.writeUTF(orEmpty(site.country()));
    out.writeUTF(orEmpty(site.admin()));
    out.writeUTF(orEmpty(site.zone()));
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static @Nullable String orNull(String value) {
    return value.isEmpty() ? null : value;
  }

  private static Listing read(DataInputStream in, int key) throws IOException {
    Site.Kind kind = Site.Kind.values()[in.readByte()];
    Site.Rank rank = Site.Rank.values()[in.readByte()];
    boolean minor = in.readBoolean();
    double lat = in.readDouble();
    double lon = in.readDouble();
    int population = in.readInt();
    String name = in.readUTF();
    String country = orNull(in.readUTF());
    String admin = orNull(in.readUTF());
    String zone = orNull(in.readUTF());
    return new Listing(
        key,
        new Site(key, kind, name, country, admin, null, lat, lon, population, rank, zone, minor));
  }

  /** Reads one thing of a chunk's part. */
  private interface Reader<T> {
    T read(DataInputStream in) throws IOException;
  }

  /** A part of a chunk, read from its file; it is opened when first asked and closed at its end. */
  private <T extends Comparable<T>> Run<T> run(String name, Reader<T> reader) throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file(name)), OFTEN));
    return new Run<>() {
      @Override
      public @Nullable T next() throws IOException {
        in.mark(1);
        if (in.read() < 0) {
          return null;
        }
        in.reset();
        return reader.read(in);
      }

      @Override
      public void close() throws IOException {
        in.close();
      }
    };
  }

  Run<Listing> sites(int chunk) throws IOException {
    return run(chunk + ".sites", in -> read(in, in.readInt()));
  }

  Run<Posting> names(int chunk) throws IOException {
    return run(chunk + ".names", in -> new Posting(in.readLong(), in.readInt()));
  }

  long countNames(int chunk) throws IOException {
    return Files.size(file(chunk + ".names")) / GazetteerFile.POSTING;
  }

  /** Deletes what is in it but the lock. */
  void clear() throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      all.filter(one -> !one.endsWith("lock")).forEach(files::add);
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
    // without its note the rest says nothing
    Files.deleteIfExists(file(PROGRESS));
    for (Path one : files) {
      Files.deleteIfExists(one);
    }
  }

  /** Deletes the folder. */
  void remove() throws IOException {
    clear();
    lockFile.close();
    Files.deleteIfExists(file("lock"));
    Files.deleteIfExists(folder);
  }

  @Override
  public void close() throws IOException {
    lockFile.close();
  }
}
