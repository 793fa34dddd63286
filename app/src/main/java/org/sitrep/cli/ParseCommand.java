package org.sitrep.cli;

import java.util.Iterator;
import java.util.concurrent.Callable;
import org.sitrep.language.Conllu;
import org.sitrep.language.Document;
import org.sitrep.read.Given;
import org.sitrep.read.Intake;
import org.sitrep.read.Tokenized;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sitrep parse}: the grammar of the reports. */
@Command(
    name = "parse",
    description =
        "Prints the words, lemmas, tags, trees and names of every report as CoNLL-U. Of a .conllu"
            + " file it keeps the sentences, comments and tokens, and predicts the rest.",
    footer = {
      "",
      "Examples:",
      "  sitrep parse story.txt > story.conllu",
      "  sitrep parse -o predicted.conllu gold.conllu"
    })
final class ParseCommand implements Callable<Integer> {
  private final Streams streams;
  private final Engine engine;
  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final OutputOption output = new OutputOption();

  ParseCommand(Streams streams, Engine engine) {
    this.streams = streams;
    this.engine = engine;
  }

  @Override
  public Integer call() {
    return Run.over(
        input,
        output,
        streams,
        (reports, tally, out) -> {
          if (!reports.hasNext()) {
            return;
          }
          try (Progress progress = new Progress(streams, "parsing")) {
            engine
                .sitrep()
                .<String>parse(
                    taking(reports),
                    ParseCommand::form,
                    outcome ->
                        Run.count(
                            outcome,
                            tally,
                            text -> {
                              out.text(text);
                              out.flush();
                              progress.step();
                            }));
          }
        });
  }

  private static Iterator<Tokenized> taking(Intake reports) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return reports.hasNext();
      }

      @Override
      public Tokenized next() {
        return reports.take();
      }
    };
  }

  private static String form(Tokenized given, Document document) {
    return given.sentences().isEmpty()
        ? Conllu.write(document)
        : Conllu.write(document, given.sentences().stream().map(Given::lines).toList());
  }
}
