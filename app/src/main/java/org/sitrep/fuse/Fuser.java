package org.sitrep.fuse;

import java.util.List;
import org.sitrep.model.Analysis;
import org.sitrep.model.Origin;
import org.sitrep.model.Situation;

/** Joins what several reports say into one situation. */
public final class Fuser {
  /**
   * The situation that the analyses tell together; the order in which they are given does not
   * matter.
   */
  public Situation fuse(List<Analysis> analyses) {
    List<Situation.Source> reports =
        analyses.stream()
            .map(Analysis::report)
            .map(
                report ->
                    new Situation.Source(
                        report.id(),
                        report.outlet(),
                        report.title(),
                        report.url(),
                        report.published(),
                        Origin.ORIGINAL))
            .toList();
    return new Situation(
        "Situation",
        null,
        null,
        reports,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
