package org.sitrep.cli;

import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitrep.brief.JsonForms;
import org.sitrep.brief.export.EventTable;
import org.sitrep.model.Analysis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sitrep analyze}: what each report says. */
@Command(
    name = "analyze",
    description =
        "Prints what each report says, one JSON object a line (sitrep.analysis/1), in the order of"
            + " the input; or its events, one a row, in the columns of POLECAT, ACLED or UCDP GED.",
    footer = {
      "",
      "Examples:",
      "  sitrep analyze reports.jsonl > analyses.jsonl",
      "  sitrep analyze --format acled -o events.csv reports/",
      "  cat story.txt | sitrep analyze --published 2024-05-03 -",
      "  sitrep analyze --actors actors.tsv --codebook codebook.tsv reports/"
    })
final class AnalyzeCommand implements Callable<Integer> {
  /** The forms of what reports say. */
  enum Format {
    json,
    polecat,
    acled,
    ucdp
  }

  @Spec private @Nullable CommandSpec spec;
  private final Streams streams;
  private final Engine engine;
  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final TableOptions tables = new TableOptions();
  @Mixin private final GazetteerOption gazetteer = new GazetteerOption();
  @Mixin private final OutputOption output = new OutputOption();

  @Option(
      names = "--explain",
      description =
          "Says for each event which words and which rule or weight decided each of its fields (json).")
  private boolean explain;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "json (the default; one object a line), polecat (tab-separated), acled or ucdp (CSV).")
  private Format format = Format.json;

  AnalyzeCommand(Streams streams, Engine engine) {
    this.streams = streams;
    this.engine = engine;
  }

  @Override
  public Integer call() {
    if (explain && format != Format.json && spec != null) {
      throw new ParameterException(spec.commandLine(), "--explain is for --format json");
    }
    gazetteer.apply(streams.err());
    tables.apply(engine, output, streams.err());
    return Run.over(
        input,
        output,
        streams,
        (reports, tally, out) -> {
          if (!reports.hasNext()) {
            return;
          }
          Function<Analysis, String> form = form(out);
          try (Progress progress = new Progress(streams, "analyzing")) {
            Run.analyze(
                engine,
                reports,
                tally,
                form,
                text -> {
                  out.text(text);
                  out.flush();
                  progress.step();
                });
          }
        });
  }

  /** How an analysis is written; of a table, whose first line is written at once, its rows. */
  private Function<Analysis, String> form(Output out) {
    return switch (format) {
      case json -> {
        JsonForms forms = engine.forms();
        Function<Analysis, String> one = explain ? forms::explained : forms::analysis;
        yield one.andThen(line -> line + "\n");
      }
      case polecat -> table(EventTable.Form.POLECAT, out);
      case acled -> table(EventTable.Form.ACLED, out);
      case ucdp -> table(EventTable.Form.UCDP, out);
    };
  }

  private static Function<Analysis, String> table(EventTable.Form form, Output out) {
    EventTable table = new EventTable(form, Engine.version());
    out.text(table.header());
    return table::rows;
  }
}
