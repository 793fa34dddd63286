package org.sitrep.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where results go, as UTF-8. A file is opened, and what stood in it lost, only when there is a
 * result.
 */
final class Output implements AutoCloseable {
  private final OutputStream standard;
  private final @Nullable Path file;
  private @Nullable Writer writer;

  /**
   * @param file null for standard output
   */
  Output(OutputStream standard, @Nullable Path file) {
    this.standard = standard;
    this.file = file;
  }

  void line(String line) {
    text(line + "\n");
  }

  void text(String text) {
    try {
      if (writer == null) {
        OutputStream out = file == null ? standard : Files.newOutputStream(file);
        writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
      }
      writer.write(text);
    } catch (IOException failed) {
      throw failure(failed);
    }
  }

  /** Hands on what was written, so that a pipe sees each result as it comes. */
  void flush() {
    try {
      if (writer != null) {
        writer.flush();
      }
    } catch (IOException failed) {
      throw failure(failed);
    }
  }

  /** Hands on what was written; closes a file, leaves standard output open. */
  @Override
  public void close() {
    flush();
    try {
      if (file != null && writer != null) {
        writer.close();
      }
    } catch (IOException failed) {
      throw failure(failed);
    }
  }

  private static String why(Path file, IOException failed) {
    if (Files.isDirectory(file)) {
      return "it is a folder";
    }
    return failed instanceof NoSuchFileException
        ? "there is no such folder"
        : failed.getClass().getSimpleName();
  }

  private RuntimeException failure(IOException failed) {
    if (file != null) {
      return new Failure("cannot write " + file + ": " + why(file, failed));
    }
    String message = String.valueOf(failed.getMessage());
    String words = message.toLowerCase(Locale.ROOT);
    boolean closed =
        words.contains("broken pipe")
            || words.contains("pipe closed")
            || words.contains("reset by peer");
    return closed ? new ClosedPipe(failed) : new Failure("cannot write: " + message);
  }

  /** Nobody reads any more, as in {@code sitrep … | head}: no fault. */
  static final class ClosedPipe extends UncheckedIOException {
    private static final long serialVersionUID = 1;

    ClosedPipe(IOException cause) {
      super(cause);
    }
  }
}
