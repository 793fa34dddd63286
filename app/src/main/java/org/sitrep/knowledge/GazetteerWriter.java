package org.sitrep.knowledge;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.GazetteerFile.Section;

/**
 * Writes a gazetteer in the form of {@link GazetteerFile}, front to back and in little memory: all
 * sites ascending by key, then all postings ascending by hash. The same calls give the same bytes.
 */
final class GazetteerWriter implements AutoCloseable {
  private static final int MOST_STRINGS = 0xffff;
  private static final int PER_BUCKET = 4;
  private static final int LONGEST_NAME = 1000;
  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final Path poolFile;
  private final FileChannel channel;
  private final DataOutputStream pool;
  private final ByteBuffer head = ByteBuffer.allocate(GazetteerFile.HEAD);
  private final Map<String, Integer> strings = new LinkedHashMap<>();
  private final List<String> words = new ArrayList<>();
  private final int bits;
  private final int[] buckets;
  private DataOutputStream out;
  private @Nullable Section section;
  private long begun;
  private long poolSize;
  private long written;
  private int names;
  private int lastKey = -1;
  private long lastHash;
  private int lastPosting = -1;

  /**
   * @param mostNames how many postings may come, at most
   */
  GazetteerWriter(Path file, long mostNames) throws IOException {
    this.file = file;
    poolFile = file.resolveSibling(file.getFileName() + ".pool");
    int needed = 64 - Long.numberOfLeadingZeros(Math.max(1, mostNames / PER_BUCKET));
    bits = Math.max(1, Math.min(24, needed));
    buckets = new int[(1 << bits) + 1];
    pool = stream(Files.newOutputStream(poolFile));
    channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    channel.position(GazetteerFile.HEAD);
    out = stream(Channels.newOutputStream(channel));
    head.putLong(0, GazetteerFile.MAGIC).putInt(8, GazetteerFile.VERSION).putInt(12, bits);
    begin(Section.SITES);
  }

  private static DataOutputStream stream(OutputStream bytes) {
    return new DataOutputStream(new BufferedOutputStream(bytes, BUFFER));
  }

  private void begin(Section next) throws IOException {
    out.flush();
    long here = channel.position();
    if (section != null) {
      end(section, here);
    }
    section = next;
    begun = here;
  }

  private void end(Section ended, long here) throws IOException {
    if (here - begun > Integer.MAX_VALUE) {
      throw new IOException("the gazetteer would be too large: 2 GB of " + ended);
    }
    head.putLong(16 + ended.ordinal() * 16, begun).putLong(24 + ended.ordinal() * 16, here - begun);
  }

  void site(int key, Site site) throws IOException {
    if (key <= lastKey) {
      throw new IllegalArgumentException("sites must ascend: " + key + " after " + lastKey);
    }
    lastKey = key;
    written++;
    out.writeInt(key);
    out.writeInt((int) site.geonameId());
    out.writeInt(fixed(site.lat()));
    out.writeInt(fixed(site.lon()));
    out.writeInt(site.population());
    out.writeInt((int) poolSize);
    out.writeByte(site.kind().ordinal());
    out.writeByte(site.rank().ordinal() | (site.minor() ? GazetteerFile.MINOR : 0));
    out.writeShort(string(site.country()));
    out.writeShort(string(site.admin()));
    out.writeShort(string(site.zone()));
    out.writeShort(string(site.within()));
    out.writeShort(0);
    String name = site.name();
    byte[] bytes =
        name.substring(0, Math.min(LONGEST_NAME, name.length())).getBytes(StandardCharsets.UTF_8);
    pool.writeShort(bytes.length);
    pool.write(bytes);
    poolSize += bytes.length + 2L;
  }

  private static int fixed(double degrees) {
    return Double.isNaN(degrees)
        ? GazetteerFile.NOWHERE
        : (int) Math.round(degrees * GazetteerFile.DEGREE);
  }

  /** A number for a code, 0 where there are more of them than numbers. */
  private int string(@Nullable String value) {
    if (value == null || value.isEmpty()) {
      return 0;
    }
    Integer known = strings.get(value);
    if (known == null && strings.size() < MOST_STRINGS) {
      known = strings.size() + 1;
      strings.put(value, known);
    }
    return known == null ? 0 : known;
  }

  /** Begins the names; no site may follow. */
  void endSites() throws IOException {
    pool.close();
    begin(Section.POOL);
    Files.copy(poolFile, out);
    Files.delete(poolFile);
    begin(Section.STRINGS);
    out.write(String.join("\n", strings.keySet()).getBytes(StandardCharsets.UTF_8));
    begin(Section.NAMES);
  }

  /** Adds a name of a site, unless the one before says the same. */
  void name(long hash, int posting) throws IOException {
    int order = names == 0 ? 1 : Long.compareUnsigned(hash, lastHash);
    if (order < 0 || (order == 0 && posting < lastPosting)) {
      throw new IllegalArgumentException("names must ascend");
    }
    if (order == 0 && posting == lastPosting) {
      return;
    }
    lastHash = hash;
    lastPosting = posting;
    out.writeLong(hash);
    out.writeInt(posting);
    names++;
    buckets[(int) (hash >>> (Long.SIZE - bits)) + 1]++;
  }

  /** Adds a word that counts only as written. */
  void word(String table, String word, int key) {
    words.add(table + "\t" + word + "\t" + key);
  }

  long sites() {
    return written;
  }

  long names() {
    return names;
  }

  /** Ends the file and puts it on the disk. */
  void finish(List<String> notes) throws IOException {
    begin(Section.BUCKETS);
    int sum = 0;
    for (int count : buckets) {
      sum += count;
      out.writeInt(sum);
    }
    begin(Section.WORDS);
    out.write(String.join("\n", words).getBytes(StandardCharsets.UTF_8));
    begin(Section.NOTES);
    long notesAt = begun;
    out.write(String.join("\n", notes).getBytes(StandardCharsets.UTF_8));
    out.flush();
    end(Section.NOTES, channel.position());
    int table = 16 + Section.values().length * 16;
    byte[] sha = digest(notesAt);
    head.put(table, sha);
    CRC32 crc = new CRC32();
    crc.update(head.slice(0, table + sha.length));
    head.putInt(table + sha.length, (int) crc.getValue());
    channel.write(head, 0);
    channel.force(true);
    channel.close();
  }

  /** SHA-256 of what lies between the head and a place. */
  private byte[] digest(long end) throws IOException {
    channel.position(GazetteerFile.HEAD);
    InputStream bytes = new BufferedInputStream(Channels.newInputStream(channel), BUFFER);
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] some = new byte[BUFFER];
      long left = end - GazetteerFile.HEAD;
      while (left > 0) {
        int read = bytes.read(some, 0, (int) Math.min(some.length, left));
        if (read < 0) {
          throw new IOException("the file has become shorter: " + file);
        }
        digest.update(some, 0, read);
        left -= read;
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Lets go of the files; what is not finished is of no use. */
  @Override
  public void close() throws IOException {
    pool.close();
    channel.close();
    Files.deleteIfExists(poolFile);
  }
}
