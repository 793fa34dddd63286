package org.sitrep.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.function.Function;
import org.sitrep.Outcome;
import org.sitrep.model.Analysis;
import org.sitrep.model.Report;
import org.sitrep.read.Intake;
import org.sitrep.read.Note;

/**
 * One run over reports: takes them in, counts them, and ends with what was read and why not the
 * rest.
 */
final class Run {
  /** What a run does with its reports. */
  interface Work {
    void on(Intake reports, Tally tally, Output out);
  }

  /** What is done with each analysis. */
  interface Sink<T> {
    void accept(T value);
  }

  private Run() {}

  /** The exit code. */
  static int over(InputOptions options, OutputOption output, Streams streams, Work work) {
    Tally tally = new Tally(streams);
    try (Intake reports = options.open(streams, tally, output);
        Output out = output.open(streams)) {
      work.on(reports, tally, out);
    } catch (IOException unclosed) {
      throw new Failure("the input cannot be closed: " + unclosed.getMessage());
    }
    tally.close();
    return tally.isNothingRead() || (options.isStrict() && tally.lost() > 0) ? 1 : 0;
  }

  /**
   * Analyses the reports in order; a report that fails is counted and left out. Loads no models for
   * no report.
   */
  static <T> void analyze(
      Engine engine,
      Iterator<Report> reports,
      Tally tally,
      Function<Analysis, T> form,
      Sink<T> sink) {
    if (!reports.hasNext()) {
      return;
    }
    engine.sitrep().<T>analyze(reports, form, outcome -> count(outcome, tally, sink));
  }

  /** Counts what came of a report, and hands its value on where there is one. */
  static <T> void count(Outcome<T> outcome, Tally tally, Sink<T> sink) {
    if (outcome instanceof Outcome.Failed<T> failed) {
      String message = "cannot be analysed: a fault of Sitrep (" + failed.fault() + ")";
      tally.accept(new Note(Note.Code.ANALYSIS_FAILED, failed.report().id(), message));
    } else if (outcome instanceof Outcome.Done<T> done) {
      tally.read();
      sink.accept(done.value());
    }
  }
}
