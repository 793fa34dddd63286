package org.sitrep.read;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream as bytes, one at a time; of a line that is too long no more than the limit
 * is ever held.
 */
final class Lines implements Closeable {
  private final InputStream in;
  private final int longest;
  private final byte[] chunk = new byte[1 << 16];
  private int at;
  private int end;
  private int number;
  private boolean cut;

  /**
   * @param longest the longest line, in bytes
   */
  Lines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** The next line without its line end, cut at the limit; null at the end. */
  byte @Nullable [] next() throws IOException {
    if (!fill()) {
      return null;
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    number++;
    cut = false;
    while (fill()) {
      int stop = at;
      while (stop < end && chunk[stop] != '\n') {
        stop++;
      }
      int room = Math.min(stop - at, longest - line.size());
      line.write(chunk, at, room);
      cut |= room < stop - at;
      at = stop;
      if (stop < end) {
        at++;
        break;
      }
    }
    byte[] bytes = line.toByteArray();
    return bytes.length > 0 && bytes[bytes.length - 1] == '\r'
        ? Arrays.copyOf(bytes, bytes.length - 1)
        : bytes;
  }

  /** The number of the line that came last, from 1. */
  int number() {
    return number;
  }

  /** Whether the line that came last was too long. */
  boolean isCut() {
    return cut;
  }

  private boolean fill() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, in.read(chunk));
    }
    return at < end;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
