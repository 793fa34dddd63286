package org.sitrep.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.sitrep.brief.JsonForms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sitrep read}: the reports as they were taken in. */
@Command(
    name = "read",
    description = "Prints the reports as they are taken in, one JSON object a line.",
    footer = {
      "",
      "Examples:",
      "  sitrep read page.html",
      "  sitrep read --outlet \"The Herald\" reports/ > reports.jsonl"
    })
final class ReadCommand implements Callable<Integer> {
  /** The one form there is. */
  enum Format {
    jsonl
  }

  private final Streams streams;
  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final OutputOption output = new OutputOption();

  @SuppressWarnings("UnusedVariable") // there is no other
  @Option(names = "--format", paramLabel = "FORMAT", description = "jsonl, the only one.")
  private Format format = Format.jsonl;

  ReadCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    JsonForms forms = new JsonForms(Engine.version(), Map.of());
    return Run.over(
        input,
        output,
        streams,
        (reports, tally, out) -> {
          while (reports.hasNext()) {
            out.line(forms.report(reports.next()));
            tally.read();
          }
        });
  }
}
