package org.sitrep.benchmarks;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where CoreNLP's models are. */
final class ModelsOption {
  @Option(
      names = "--models",
      paramLabel = "FOLDER",
      description = "Where mvn -Pteacher unpacked CoreNLP's models (training/target/models).")
  private Path folder = Path.of("training/target/models");

  Path folder() {
    return folder;
  }
}
