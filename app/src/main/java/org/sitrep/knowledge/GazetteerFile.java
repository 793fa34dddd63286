package org.sitrep.knowledge;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A gazetteer as it lies in a file or resource: read where it stands, by number of site and by hash
 * of name. Safe for several threads. All numbers are big-endian. The form, version {@value
 * #VERSION}:
 *
 * <p>A head of {@value #HEAD} bytes: magic (8), version (4), bits of the directory (4), offset and
 * length of each section (8 + 8) in the order of {@link Section}, SHA-256 of what the sections but
 * the last hold (32), CRC-32 of all that (4), zeros. Then the sections:
 *
 * <ul>
 *   <li>SITES: {@value #RECORD} bytes a site, ascending by key: key (4), GeoNames number (4), lat
 *       and lon in 1e-7 degrees (4 + 4, {@link #NOWHERE} where unknown), population (4), name as
 *       offset into POOL (4, unsigned), kind (1), rank and, as bit 7, minor (1), and as numbers of
 *       STRINGS (2 each, unsigned) country, division, zone and what it lies within; 2 unused. The
 *       key is the GeoNames number; of what has none, or shares one, a number from {@link
 *       #OWN_KEYS} on.
 *   <li>POOL: names, each its length in bytes (2) and UTF-8.
 *   <li>STRINGS: codes of countries, divisions and zones, UTF-8 lines; the first has number 1, 0 is
 *       none.
 *   <li>NAMES: {@value #POSTING} bytes for each name of a site, ascending by {@link
 *       PlaceNames#hash} (unsigned) and posting: hash (8), posting (4), which is key · 2, and 1
 *       more where it is a usual name. Names that share a hash are taken as one.
 *   <li>BUCKETS: of each value of the first bits of a hash the number of its first entry in NAMES
 *       (4), and one more: the number of all.
 *   <li>WORDS: what counts only as written, UTF-8 lines of table, word and key, parted by tabs.
 *   <li>NOTES: what the file was made of, UTF-8 lines.
 * </ul>
 */
final class GazetteerFile {
  static final int VERSION = 1;
  static final int HEAD = 256;
  static final int RECORD = 36;
  static final int POSTING = 12;
  static final long MAGIC = 0x5349545247415A00L;
  static final int NOWHERE = Integer.MIN_VALUE;
  static final int OWN_KEYS = 1 << 29;
  static final double DEGREE = 1e7;
  static final int MINOR = 0x80;
  private static final int MOST_BITS = 28;
  private static final int SHA_256 = 32;
  private static final Site.Kind[] KINDS = Site.Kind.values();
  private static final Site.Rank[] RANKS = Site.Rank.values();

  /** The parts of the file, in their order. */
  enum Section {
    SITES,
    POOL,
    STRINGS,
    NAMES,
    BUCKETS,
    WORDS,
    NOTES
  }

  /** Gives a stretch of the file. */
  private interface Stretches {
    ByteBuffer get(long offset, long length) throws IOException;
  }

  private final Map<Section, ByteBuffer> sections = new EnumMap<>(Section.class);
  private final String[] strings;
  private final int bits;
  private final int size;
  private final String hash;
  private final long bytes;

  private GazetteerFile(ByteBuffer head, long length, Stretches stretches)
      throws IOException, UnusableGazetteer {
    if (head.remaining() < HEAD || head.getLong(0) != MAGIC) {
      throw new UnusableGazetteer("is no gazetteer of Sitrep");
    }
    if (head.getInt(8) != VERSION) {
      throw new UnusableGazetteer(
          "is a gazetteer of version "
              + head.getInt(8)
              + ", and this Sitrep reads version "
              + VERSION
              + ": import it again");
    }
    int table = 16 + Section.values().length * 16;
    CRC32 crc = new CRC32();
    crc.update(head.slice(0, table + SHA_256));
    bits = head.getInt(12);
    if ((int) crc.getValue() != head.getInt(table + SHA_256) || bits < 1 || bits > MOST_BITS) {
      throw new UnusableGazetteer("is damaged: its head is not what was written");
    }
    for (Section section : Section.values()) {
      long offset = head.getLong(16 + section.ordinal() * 16);
      long bytes = head.getLong(24 + section.ordinal() * 16);
      if (offset < HEAD || bytes < 0 || bytes > Integer.MAX_VALUE || offset + bytes > length) {
        throw new UnusableGazetteer("is damaged: it is shorter than its head says");
      }
      sections.put(section, stretches.get(offset, bytes));
    }
    byte[] sha = new byte[SHA_256];
    head.get(table, sha);
    bytes = length;
    hash = HexFormat.of().formatHex(sha);
    size = of(Section.SITES).limit() / RECORD;
    String[] written = text(Section.STRINGS).split("\n");
    strings = new String[written.length + 1];
    System.arraycopy(written, 0, strings, 1, written.length);
    if (of(Section.BUCKETS).limit() != ((1 << bits) + 1) * Integer.BYTES) {
      throw new UnusableGazetteer("is damaged: its directory has a wrong length");
    }
  }

  static GazetteerFile of(byte[] bytes) throws UnusableGazetteer {
    try {
      ByteBuffer all = ByteBuffer.wrap(bytes);
      return new GazetteerFile(
          all, bytes.length, (offset, length) -> all.slice((int) offset, (int) length));
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Maps a file into memory; it stays mapped, even where it is deleted. */
  static GazetteerFile open(Path file) throws IOException, UnusableGazetteer {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer head = ByteBuffer.allocate(HEAD);
      while (head.hasRemaining() && channel.read(head) >= 0) {
        // goes on
      }
      return new GazetteerFile(
          head.flip(),
          channel.size(),
          (offset, length) -> channel.map(FileChannel.MapMode.READ_ONLY, offset, length));
    }
  }

  /** Whether its contents are what was written; reads all of it. */
  boolean isWhole() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Section section : Section.values()) {
        if (section != Section.NOTES) {
          digest.update(of(section).duplicate());
        }
      }
      return HexFormat.of().formatHex(digest.digest()).equals(hash);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  ByteBuffer of(Section section) {
    ByteBuffer buffer = sections.get(section);
    if (buffer == null) {
      throw new IllegalStateException("no " + section);
    }
    return buffer;
  }

  private String text(Section section) {
    return StandardCharsets.UTF_8.decode(of(section).duplicate()).toString();
  }

  List<String> lines(Section section) {
    return text(section).lines().toList();
  }

  /** SHA-256 of what it says of places, in hexadecimal digits. */
  String hash() {
    return hash;
  }

  /** Its size. */
  long bytes() {
    return bytes;
  }

  int size() {
    return size;
  }

  long names() {
    return of(Section.NAMES).limit() / POSTING;
  }

  int key(int number) {
    return of(Section.SITES).getInt(number * RECORD);
  }

  Site.Kind kind(int number) {
    return KINDS[(of(Section.SITES).get(number * RECORD + 24) & 0xff) % KINDS.length];
  }

  Site.Rank rank(int number) {
    return RANKS[(of(Section.SITES).get(number * RECORD + 25) & 0xff & ~MINOR) % RANKS.length];
  }

  /** The number of the site with this key, negative where there is none. */
  int find(int key) {
    ByteBuffer sites = of(Section.SITES);
    int low = 0;
    int high = size - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int there = sites.getInt(middle * RECORD);
      if (there == key) {
        return middle;
      }
      if (there < key) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  Site site(int number) {
    ByteBuffer sites = of(Section.SITES);
    int at = number * RECORD;
    int flags = sites.get(at + 25);
    return new Site(
        sites.getInt(at + 4),
        kind(number),
        name(Integer.toUnsignedLong(sites.getInt(at + 20))),
        string(sites.getShort(at + 26)),
        string(sites.getShort(at + 28)),
        string(sites.getShort(at + 32)),
        degrees(sites.getInt(at + 8)),
        degrees(sites.getInt(at + 12)),
        sites.getInt(at + 16),
        rank(number),
        string(sites.getShort(at + 30)),
        (flags & MINOR) != 0);
  }

  private static double degrees(int value) {
    return value == NOWHERE ? Double.NaN : value / DEGREE;
  }

  private String name(long offset) {
    ByteBuffer pool = of(Section.POOL);
    if (offset + 2 > pool.limit()) {
      return ""; // of a damaged file
    }
    int length = Math.min(pool.getShort((int) offset) & 0xffff, pool.limit() - (int) offset - 2);
    byte[] bytes = new byte[length];
    pool.get((int) offset + 2, bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private @Nullable String string(short number) {
    int at = number & 0xffff;
    return at == 0 || at >= strings.length ? null : strings[at];
  }

  /** A posting by its place among all, which ascend. */
  Posting posting(int number) {
    ByteBuffer entries = of(Section.NAMES);
    return new Posting(
        entries.getLong(number * POSTING), entries.getInt(number * POSTING + Long.BYTES));
  }

  /** The postings of a name's hash, ascending. */
  int[] postings(long wanted) {
    ByteBuffer buckets = of(Section.BUCKETS);
    ByteBuffer entries = of(Section.NAMES);
    int bucket = (int) (wanted >>> (Long.SIZE - bits));
    int from = Math.max(0, buckets.getInt(bucket * Integer.BYTES));
    int to = Math.min((int) names(), buckets.getInt((bucket + 1) * Integer.BYTES));
    int[] found = new int[4];
    int count = 0;
    for (int i = from; i < to; i++) {
      int order = Long.compareUnsigned(entries.getLong(i * POSTING), wanted);
      if (order > 0) {
        break;
      }
      if (order == 0) {
        found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
        found[count++] = entries.getInt(i * POSTING + Long.BYTES);
      }
    }
    return Arrays.copyOf(found, count);
  }
}
