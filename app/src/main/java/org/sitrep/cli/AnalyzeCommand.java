package org.sitrep.cli;

import java.util.concurrent.Callable;
import org.sitrep.brief.JsonForms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sitrep analyze}: what each report says. */
@Command(
    name = "analyze",
    description =
        "Prints what each report says, one JSON object a line (sitrep.analysis/1), in the order of"
            + " the input.",
    footer = {
      "",
      "Examples:",
      "  sitrep analyze reports.jsonl > analyses.jsonl",
      "  cat story.txt | sitrep analyze --published 2024-05-03 -",
      "  sitrep analyze --actors actors.tsv --codebook codebook.tsv reports/"
    })
final class AnalyzeCommand implements Callable<Integer> {
  private final Streams streams;
  private final Engine engine;
  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final TableOptions tables = new TableOptions();
  @Mixin private final OutputOption output = new OutputOption();

  @Option(
      names = "--explain",
      description =
          "Says for each event which words and which rule or weight decided each of its fields.")
  private boolean explain;

  AnalyzeCommand(Streams streams, Engine engine) {
    this.streams = streams;
    this.engine = engine;
  }

  @Override
  public Integer call() {
    tables.apply(engine, output, streams.err());
    return Run.over(
        input,
        output,
        streams,
        (reports, tally, out) -> {
          if (!reports.hasNext()) {
            return;
          }
          JsonForms forms = engine.forms();
          try (Progress progress = new Progress(streams, "analyzing")) {
            Run.analyze(
                engine,
                reports,
                tally,
                explain ? forms::explained : forms::analysis,
                line -> {
                  out.line(line);
                  out.flush();
                  progress.step();
                });
          }
        });
  }
}
