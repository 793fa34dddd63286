package org.sitrep.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Gazetteer;
import org.sitrep.knowledge.GazetteerFacts;
import org.sitrep.knowledge.UnusableGazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sitrep gazetteer status}: which gazetteer is used and what it is made of. */
@Command(
    name = "status",
    description = "Prints which gazetteer is used, what it was made of, and its licence.",
    footer = {"", "Examples:", "  sitrep gazetteer status", "  sitrep gazetteer status --check"})
final class GazetteerStatusCommand implements Callable<Integer> {
  private static final double MEGABYTE = 1e6;

  private final Streams streams;
  @Mixin private final GazetteerOption gazetteer = new GazetteerOption();

  @Option(
      names = "--check",
      description = "Reads the whole imported file, to see whether it is what was written.")
  private boolean check;

  GazetteerStatusCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Path file = gazetteer.file();
    Gazetteer used = Gazetteer.plain();
    String problem = "";
    if (file != null && Files.exists(file)) {
      try {
        used = Gazetteer.of(file);
      } catch (UnusableGazetteer broken) {
        problem = broken.words() + "; the bundled gazetteer is used";
      }
    }
    if (check && !used.isWhole()) {
      problem = file + " is damaged: it is not what was written; import it again";
    }
    try (Output out = new Output(streams.out(), null)) {
      out.text(text(used, file));
    }
    if (!problem.isEmpty()) {
      throw new Failure(Tally.printable(problem));
    }
    return 0;
  }

  private static String text(Gazetteer used, @Nullable Path file) {
    StringBuilder text = new StringBuilder();
    text.append("bundled: ").append(counts(used.facts())).append('\n');
    GazetteerFacts imported = used.imported().orElse(null);
    if (imported != null) {
      text.append("imported: ").append(file).append('\n');
      text.append("  made ").append(imported.made()).append(": ");
      text.append(counts(imported)).append('\n');
      imported.sources().forEach(one -> text.append("  ").append(told(one)).append('\n'));
    } else {
      boolean absent = file != null && !Files.exists(file);
      text.append("imported: none").append(absent ? " (" + file + " is not there)" : "");
      text.append('\n');
    }
    text.append("in use: ");
    text.append(imported == null ? "the bundled one" : "both; imported towns go first");
    text.append(
        "\ndata: GeoNames (www.geonames.org), CC BY 4.0: credit it where you show places\n");
    return text.toString();
  }

  private static String counts(GazetteerFacts facts) {
    String kinds =
        facts.kinds().entrySet().stream()
            .map(one -> String.format(Locale.ROOT, "%s %,d", one.getKey(), one.getValue()))
            .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "%,d places (%s) of %,d names, %.1f MB, version %s",
        facts.sites(),
        kinds,
        facts.names(),
        facts.bytes() / MEGABYTE,
        facts.hash().substring(0, 12));
  }

  /** “NE.zip: 23,000 rows, 12,000 taken, 10,990 left out, 10 faulty (10 short row)”. */
  static String told(GazetteerFacts.Source one) {
    String faults =
        one.faults().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(fault -> String.format(Locale.ROOT, "%,d %s", fault.getValue(), fault.getKey()))
            .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "%s: %,d rows, %,d taken, %,d left out, %,d faulty%s",
        Tally.printable(one.name()),
        one.rows(),
        one.taken(),
        one.leftOut(),
        one.faulty(),
        faults.isEmpty() ? "" : " (" + faults + ")");
  }
}
