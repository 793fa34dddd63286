package org.sitrep.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Publication;
import org.sitrep.read.Intake;
import org.sitrep.read.PublicationDate;
import org.sitrep.read.Supplied;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What every command that takes reports shares. */
final class InputOptions {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "Files (.txt .md .jsonl .ndjson .html .htm .conllu), folders (all such files inside, sorted by"
              + " name), or - for standard input (plain text, or JSON Lines where it begins with"
              + " {).")
  private List<String> inputs = List.of();

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "The outlet of reports that name none.")
  private @Nullable String outlet;

  @Option(
      names = "--title",
      paramLabel = "WORDS",
      description = "The title of reports that have none.")
  private @Nullable String title;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description =
          "The day (2024-05-03) or time (2024-05-03T08:00:00Z) of publication of reports that tell"
              + " none.")
  private @Nullable String published;

  @Option(names = "--strict", description = "Exit with 1 where a report is left out.")
  private boolean strict;

  boolean isStrict() {
    return strict;
  }

  Intake open(Streams streams, Tally tally, OutputOption output) {
    for (String input : inputs) {
      if (!input.equals("-") && output.is(Path.of(input))) {
        throw new ParameterException(commandLine(), "--output " + input + " is an input");
      }
    }
    return new Intake(inputs, streams.in(), new Supplied(outlet, title, published()), tally);
  }

  private @Nullable Publication published() {
    if (published == null) {
      return null;
    }
    return PublicationDate.parse(published, Publication.Basis.GIVEN)
        .orElseThrow(
            () ->
                new ParameterException(
                    commandLine(), "--published " + published + " is no ISO 8601 day or time"));
  }

  private picocli.CommandLine commandLine() {
    if (spec == null) {
      throw new IllegalStateException("not run by picocli");
    }
    return spec.commandLine();
  }
}
