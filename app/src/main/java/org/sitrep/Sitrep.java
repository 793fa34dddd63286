package org.sitrep;

import java.util.List;
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

  /** What several analysed reports say together. */
  public Situation situation(List<Analysis> analyses) {
    return fuser.fuse(analyses);
  }
}
