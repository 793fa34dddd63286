package org.sitrep;

import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sitrep.analyze.Analyzer;
import org.sitrep.analyze.OwnTables;
import org.sitrep.fuse.Fuser;
import org.sitrep.language.Document;
import org.sitrep.language.Language;
import org.sitrep.model.Analysis;
import org.sitrep.model.Report;
import org.sitrep.model.Situation;
import org.sitrep.read.Given;
import org.sitrep.read.Tokenized;

/** The front door, and the only place that orders the stages. Safe for several threads. */
public final class Sitrep {
  private final Language language;
  private final Analyzer analyzer;
  private final Fuser fuser;

  public Sitrep(Language language) {
    this(language, OwnTables.NONE);
  }

  /**
   * @param own a user's tables, which go before what Sitrep knows
   */
  public Sitrep(Language language, OwnTables own) {
    this.language = language;
    analyzer = new Analyzer(own);
    fuser = new Fuser(own.actors().bodies());
  }

  /** What one report says. */
  public Analysis analyze(Report report) {
    return analyzer.analyze(language.read(report).forReaders());
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
    inOrder(reports, report -> outcome(report, one -> form.apply(analyze(one))), out);
  }

  /**
   * The grammar of each of many reports, on all cores, given out in the order of the reports; where
   * a report comes with its tokens, they are kept. Memory as in {@link #analyze(Iterator, Function,
   * Consumer)}.
   *
   * @param form what to make of the grammar, called by several threads
   * @param out told of each report in turn, by the calling thread
   */
  public <T> void parse(
      Iterator<Tokenized> reports,
      BiFunction<Tokenized, Document, T> form,
      Consumer<Outcome<T>> out) {
    inOrder(reports, one -> outcome(one.report(), report -> form.apply(one, parse(one))), out);
  }

  private Document parse(Tokenized given) {
    return given.sentences().isEmpty()
        ? language.read(given.report())
        : language.read(given.report(), given.sentences().stream().map(Given::tokens).toList());
  }

  private static <A, T> void inOrder(
      Iterator<A> things, Function<A, Outcome<T>> work, Consumer<Outcome<T>> out) {
    try (InOrder<A, Outcome<T>> line = new InOrder<>(work, out)) {
      while (things.hasNext()) {
        line.put(things.next());
      }
      line.finish();
    }
  }

  /** An analysis that fails on one report must not end the run, whatever the text made it do. */
  private static <T> Outcome<T> outcome(Report report, Function<Report, T> work) {
    try {
      return new Outcome.Done<>(report, work.apply(report));
    } catch (RuntimeException | StackOverflowError failed) {
      return new Outcome.Failed<>(report, Fault.of(failed));
    }
  }

  /** What several analysed reports say together. */
  public Situation situation(List<Analysis> analyses) {
    return fuser.fuse(analyses);
  }
}
