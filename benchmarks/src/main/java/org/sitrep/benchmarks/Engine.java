package org.sitrep.benchmarks;

import java.nio.file.Path;
import org.sitrep.language.English;
import org.sitrep.language.Language;

/** The engines that are set side by side. */
enum Engine {
  /** Sitrep's own. */
  ours,
  /** CoreNLP's lean pipeline. */
  lean,
  /** CoreNLP's shift-reduce parser with a beam. */
  beam;

  /**
   * Loads its models.
   *
   * @param models the folder that holds CoreNLP's models, unpacked from its jars
   */
  Language load(Path models) {
    return switch (this) {
      case ours -> new English();
      case lean -> new Lean(models);
      case beam -> new Beam(models);
    };
  }
}
