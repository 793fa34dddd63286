package org.sitrep;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sitrep.model.Report;
import org.sitrep.read.Intake;
import org.sitrep.read.Supplied;

/** Reports that stand in files, for tests over several of them. */
final class Stories {
  static final Path GOLDEN = Path.of("src/test/resources/golden");

  private Stories() {}

  /** The reports of a file or folder, as the command line would take them in. */
  static List<Report> reports(Path input) {
    List<Report> reports = new ArrayList<>();
    try (Intake intake =
        new Intake(
            List.of(input.toString()),
            InputStream.nullInputStream(),
            Supplied.NOTHING,
            note -> {
              throw new AssertionError(input + ": " + note);
            })) {
      intake.forEachRemaining(reports::add);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return reports;
  }

  /** What stands in a folder, by name. */
  static List<Path> in(Path folder) {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
