package org.sitrep.analyze;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.sitrep.analyze.conditions.ConditionReader;
import org.sitrep.analyze.entities.EntityReader;
import org.sitrep.analyze.events.EventReader;
import org.sitrep.analyze.figures.FigureReader;
import org.sitrep.analyze.links.LinkReader;
import org.sitrep.analyze.places.PlaceReader;
import org.sitrep.analyze.statements.StatementReader;
import org.sitrep.analyze.times.TimeReader;
import org.sitrep.language.Document;
import org.sitrep.language.Sentence;
import org.sitrep.model.Analysis;
import org.sitrep.model.Diagnostic;

/**
 * Reads one report through the rooms in turn; each sees what those before it found. Safe for
 * several threads.
 */
public final class Analyzer {
  private final ReaderComments comments = new ReaderComments();
  private final List<BiFunction<Document, Analysis, Analysis>> rooms;

  public Analyzer() {
    this(OwnTables.NONE);
  }

  /**
   * @param own a user's tables
   */
  public Analyzer(OwnTables own) {
    rooms =
        List.of(
            new EntityReader(own.actors())::read,
            new PlaceReader()::read,
            new TimeReader()::read,
            new FigureReader()::read,
            new StatementReader()::read,
            new EventReader(own.codebook())::read,
            new ConditionReader()::read,
            new LinkReader()::read);
  }

  public Analysis analyze(Document whole) {
    Document document = comments.without(whole);
    Analysis analysis =
        Analysis.of(document.report(), document.sentences().stream().map(Sentence::span).toList());
    for (BiFunction<Document, Analysis, Analysis> room : rooms) {
      analysis = room.apply(document, analysis);
    }
    analysis = IdleDefinites.leftOut(analysis);
    List<Diagnostic> diagnostics = new ArrayList<>(ReaderComments.told(whole, document));
    diagnostics.addAll(analysis.diagnostics());
    return analysis.withDiagnostics(diagnostics);
  }
}
