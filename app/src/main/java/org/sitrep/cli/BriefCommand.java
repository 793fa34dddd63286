package org.sitrep.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sitrep.brief.HtmlBrief;
import org.sitrep.brief.MarkdownBrief;
import org.sitrep.model.Analysis;
import org.sitrep.model.Report;
import org.sitrep.model.Situation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sitrep brief}: what the reports say together. */
@Command(
    name = "brief",
    description =
        "Prints what the reports say together: who, what, where, when, and the words that each line"
            + " rests on.",
    footer = {
      "",
      "Examples:",
      "  sitrep brief reports/",
      "  sitrep brief --format html -o brief.html first.txt second.txt",
      "  cat story.txt | sitrep brief --published 2024-05-03 -",
      "  sitrep brief --actors actors.tsv --codebook codebook.tsv reports/"
    })
final class BriefCommand implements Callable<Integer> {
  /** The forms of a brief. */
  enum Format {
    md,
    html,
    json
  }

  private final Streams streams;
  private final Engine engine;
  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final TableOptions tables = new TableOptions();
  @Mixin private final GazetteerOption gazetteer = new GazetteerOption();
  @Mixin private final OutputOption output = new OutputOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "md (the default), html, or json (sitrep.situation/1).")
  private Format format = Format.md;

  BriefCommand(Streams streams, Engine engine) {
    this.streams = streams;
    this.engine = engine;
  }

  @Override
  public Integer call() {
    gazetteer.apply(streams.err());
    tables.apply(engine, output, streams.err());
    return Run.over(
        input,
        output,
        streams,
        (reports, tally, out) -> {
          List<Analysis> analyses = new ArrayList<>();
          try (Progress progress = new Progress(streams, "reading")) {
            Run.analyze(
                engine,
                reports,
                tally,
                analysis -> analysis,
                analysis -> {
                  analyses.add(analysis);
                  progress.step();
                });
          }
          if (!analyses.isEmpty()) {
            out.text(brief(analyses));
          }
        });
  }

  private String brief(List<Analysis> analyses) {
    Situation situation = engine.sitrep().situation(analyses);
    List<Report> reports = analyses.stream().map(Analysis::report).toList();
    return switch (format) {
      case md -> new MarkdownBrief().write(situation, reports);
      case html -> new HtmlBrief().write(situation, reports);
      case json -> engine.forms().situation(situation) + "\n";
    };
  }
}
