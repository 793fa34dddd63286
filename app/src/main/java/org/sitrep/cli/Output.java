package org.sitrep.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Where results go, as UTF-8. */
final class Output implements Closeable {
  private final Writer writer;

  Output(OutputStream out) {
    writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
  }

  void line(String line) {
    text(line + "\n");
  }

  void text(String text) {
    try {
      writer.write(text);
    } catch (IOException failed) {
      throw failure(failed);
    }
  }

  /** Hands on what was written, so that a pipe sees each result as it comes. */
  void flush() {
    try {
      writer.flush();
    } catch (IOException failed) {
      throw failure(failed);
    }
  }

  @Override
  public void close() {
    try {
      writer.close();
    } catch (IOException failed) {
      throw failure(failed);
    }
  }

  private static UncheckedIOException failure(IOException failed) {
    String message = String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT);
    boolean closed =
        message.contains("broken pipe")
            || message.contains("pipe closed")
            || message.contains("reset by peer");
    return closed ? new ClosedPipe(failed) : new UncheckedIOException(failed);
  }

  /** Nobody reads any more, as in {@code sitrep … | head}: no fault. */
  static final class ClosedPipe extends UncheckedIOException {
    private static final long serialVersionUID = 1;

    ClosedPipe(IOException cause) {
      super(cause);
    }
  }
}
