package org.sitrep.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lines of a stream of any length, each of bounded length and of sound UTF-8, with numbers. */
final class GeoNamesLines {
  private static final int LONGEST = 1 << 17;
  private final InputStream bytes;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final byte[] buffer = new byte[1 << 16];
  private byte[] line = new byte[1 << 12];
  private int from;
  private int to;
  private long position;
  private long number;

  /**
   * @param position how many bytes of the file lie before the stream
   * @param number how many lines do
   */
  GeoNamesLines(InputStream bytes, long position, long number) {
    this.bytes = bytes;
    this.position = position;
    this.number = number;
  }

  /** The number, from 1, of the line that was read last. */
  long number() {
    return number;
  }

  /** How many bytes end with the line that was read last. */
  long position() {
    return position;
  }

  /**
   * The next line without its end, null after the last.
   *
   * @throws FaultyRow where it is too long or no UTF-8; the next call goes on after it
   */
  @Nullable String next() throws IOException, FaultyRow {
    int length = 0;
    boolean any = false;
    while (fill()) {
      any = true;
      int end = from;
      while (end < to && buffer[end] != '\n') {
        end++;
      }
      length = keep(length, end);
      boolean ended = end < to;
      position += end - from + (ended ? 1 : 0);
      from = ended ? end + 1 : end;
      if (ended) {
        break;
      }
    }
    if (!any) {
      return null;
    }
    number++;
    if (length > LONGEST) {
      throw new FaultyRow(FaultyRow.Fault.TOO_LONG, "it is longer than " + LONGEST + " bytes");
    }
    return decoded(length);
  }

  /**
   * Keeps the bytes up to {@code end}, none beyond the longest line; returns how many there are.
   */
  private int keep(int length, int end) {
    int more = end - from;
    if (length + more > LONGEST) {
      return LONGEST + 1;
    }
    if (length + more > line.length) {
      line = Arrays.copyOf(line, Math.max(line.length * 2, length + more));
    }
    System.arraycopy(buffer, from, line, length, more);
    return length + more;
  }

  private boolean fill() throws IOException {
    if (from == to) {
      from = 0;
      to = Math.max(0, bytes.read(buffer));
    }
    return from < to;
  }

  private String decoded(int length) throws FaultyRow {
    int start = number == 1 && startsWithMark(length) ? 3 : 0;
    int end = length > start && line[length - 1] == '\r' ? length - 1 : length;
    String text = new String(line, start, end - start, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') >= 0) {
      try {
        decoder.decode(ByteBuffer.wrap(line, start, end - start));
      } catch (CharacterCodingException wrong) {
        throw new FaultyRow(FaultyRow.Fault.NOT_UTF_8, "it is not UTF-8");
      }
    }
    return text;
  }

  private boolean startsWithMark(int length) {
    return length >= 3
        && line[0] == (byte) 0xef
        && line[1] == (byte) 0xbb
        && line[2] == (byte) 0xbf;
  }
}
