package org.sitrep;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sitrep.analyze.Analyzer;
import org.sitrep.fuse.Fuser;
import org.sitrep.language.Language;
import org.sitrep.model.Analysis;
import org.sitrep.model.Report;
import org.sitrep.model.Situation;

/** The front door, and the only place that orders the stages. Safe for several threads. */
public final class Sitrep {
  private final Language language;
  private final Analyzer analyzer = new Analyzer();
  private final Fuser fuser = new Fuser();

  public Sitrep(Language language) {
    this.language = language;
  }

  /** What one report says. */
  public Analysis analyze(Report report) {
    return analyzer.analyze(language.read(report));
  }

  /**
   * What each of many reports says, on all cores, given out in the order of the reports. Takes in
   * the next report only when one of those before it is given out, so that memory does not grow
   * with their number.
   *
   * @param reports asked by the calling thread
   * @param form what to make of an analysis, called by several threads
   * @param out told of each report in turn, by the calling thread
   */
  public <T> void analyze(
      Iterator<Report> reports, Function<Analysis, T> form, Consumer<Outcome<T>> out) {
    try (InOrder<Report, Outcome<T>> line = new InOrder<>(report -> outcome(report, form), out)) {
      while (reports.hasNext()) {
        line.put(reports.next());
      }
      line.finish();
    }
  }

  /** An analysis that fails on one report must not end the run, whatever the text made it do. */
  private <T> Outcome<T> outcome(Report report, Function<Analysis, T> form) {
    try {
      return new Outcome.Done<>(report, form.apply(analyze(report)));
    } catch (RuntimeException | StackOverflowError failed) {
      return new Outcome.Failed<>(report, Fault.of(failed));
    }
  }

  /** What several analysed reports say together. */
  public Situation situation(List<Analysis> analyses) {
    return fuser.fuse(analyses);
  }
}
