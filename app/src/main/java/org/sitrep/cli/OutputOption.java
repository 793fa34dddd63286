package org.sitrep.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command writes. */
final class OutputOption {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Writes to a file instead of standard output.")
  private @Nullable Path file;

  Output open(Streams streams) {
    return new Output(streams.out(), file);
  }

  /** Whether writing would destroy an input. */
  boolean is(Path input) {
    try {
      return file != null
          && Files.isRegularFile(file)
          && Files.exists(input)
          && Files.isSameFile(file, input);
    } catch (IOException unknown) {
      return false;
    }
  }
}
