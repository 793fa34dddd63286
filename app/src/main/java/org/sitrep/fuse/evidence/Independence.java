package org.sitrep.fuse.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.model.Origin;
import org.sitrep.model.Report;
import org.sitrep.model.Support;

/**
 * Counts outlets and independent origins: a copy counts as what it copies, an agency's texts as
 * one.
 */
public final class Independence {
  private final Map<String, String> outlets = new HashMap<>();
  private final Map<String, String> origins = new HashMap<>();

  /**
   * @param readings the reports
   * @param origin where each report's text comes from, by the report's id
   */
  public Independence(List<Reading> readings, Map<String, Origin> origin) {
    for (Reading in : readings) {
      Report report = in.report();
      outlets.put(
          in.id(), report.outlet() == null ? "report " + in.id() : "outlet " + report.outlet());
    }
    for (Reading in : readings) {
      origins.put(in.id(), root(in.id(), origin));
    }
  }

  private String root(String report, Map<String, Origin> origin) {
    String at = report;
    for (int step = 0; step < 50; step++) {
      Origin from = origin.getOrDefault(at, Origin.ORIGINAL);
      String of = from.of();
      if (of == null || from.kind() == Origin.Kind.ORIGINAL || from.kind() == Origin.Kind.QUOTES) {
        return outlets.getOrDefault(at, at);
      }
      if (from.kind() == Origin.Kind.WIRE && !outlets.containsKey(of)) {
        return "agency " + of;
      }
      at = of;
    }
    return at;
  }

  public int outlets(List<Support> support) {
    return (int)
        support.stream()
            .map(one -> outlets.getOrDefault(one.report(), one.report()))
            .distinct()
            .count();
  }

  public int origins(List<Support> support) {
    return (int) support.stream().map(one -> originOf(one.report())).distinct().count();
  }

  /** What two reports have in common if they are not independent. */
  public String originOf(String report) {
    return origins.getOrDefault(report, report);
  }
}
