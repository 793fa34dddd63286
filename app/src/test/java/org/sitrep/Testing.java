package org.sitrep;

import java.time.LocalDate;
import java.util.List;
import org.sitrep.analyze.Analyzer;
import org.sitrep.language.Document;
import org.sitrep.language.English;
import org.sitrep.language.Language;
import org.sitrep.model.Analysis;
import org.sitrep.model.DateRange;
import org.sitrep.model.Publication;
import org.sitrep.model.Report;
import org.sitrep.model.Situation;

/** What tests share: one language engine for the whole run, and reports made from a text. */
public final class Testing {
  private static final class Engine {
    static final Language LANGUAGE = new English();
  }

  private Testing() {}

  public static Language language() {
    return Engine.LANGUAGE;
  }

  /** A report without a date. */
  public static Report report(String id, String text) {
    return new Report(id, text, null, null, null, null, Publication.UNKNOWN, "en");
  }

  /** A report published on an ISO 8601 day. */
  public static Report report(String id, String published, String text) {
    Publication day =
        new Publication(
            published, Publication.Basis.GIVEN, DateRange.day(LocalDate.parse(published)));
    return report(id, text).withPublished(day);
  }

  public static Document document(String text) {
    return language().read(report("test", text)).forReaders();
  }

  public static Analysis analysis(Report report) {
    return new Analyzer().analyze(language().read(report).forReaders());
  }

  public static Analysis analysis(String text) {
    return analysis(report("test", text));
  }

  public static Situation situation(Report... reports) {
    Sitrep sitrep = new Sitrep(language());
    return sitrep.situation(List.of(reports).stream().map(sitrep::analyze).toList());
  }
}
