package org.sitrep.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Gazetteer;
import org.sitrep.knowledge.GazetteerHome;
import org.sitrep.knowledge.UnusableGazetteer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which imported gazetteer is used. */
final class GazetteerOption {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      description =
          "The imported gazetteer; where not given, what SITREP_GAZETTEER says (none: the bundled"
              + " one alone), else gazetteer.bin in the user's folder for data.")
  private @Nullable Path file;

  /**
   * Makes places be read with it; says in one line why not where it cannot be used.
   *
   * @throws ParameterException where the file that was asked for is not there
   */
  void apply(PrintStream err) {
    Gazetteer.use(null);
    if (file != null) {
      if (!Files.exists(file) && spec != null) {
        throw new ParameterException(
            spec.commandLine(), "--gazetteer " + file + ": there is no such file");
      }
      try {
        Gazetteer.use(Gazetteer.of(file));
      } catch (UnusableGazetteer broken) {
        Gazetteer.use(Gazetteer.plain());
        warn(broken.words(), err);
      }
    } else if (!Gazetteer.get().problem().isEmpty()) {
      warn(Gazetteer.get().problem(), err);
    }
  }

  private static void warn(String problem, PrintStream err) {
    err.println("sitrep: " + Tally.printable(problem) + "; the bundled gazetteer is used");
  }

  /** The file, there or not; null where the environment says that there shall be none. */
  @Nullable Path file() {
    return file == null ? GazetteerHome.file() : file;
  }

  /** The file to import into. */
  Path target() {
    Path named = file();
    return named == null ? GazetteerHome.usual() : named;
  }
}
