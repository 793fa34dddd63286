package org.sitrep.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.model.Report;
import org.sitrep.model.Situation;

/**
 * What the page template shows.
 *
 * @param texts the reports with their passages
 * @param anchors the passage that each citation lies in, by citation number
 */
public record HtmlPage(
    Outline outline, Timeline timeline, List<ReportText> texts, Map<Integer, String> anchors) {

  static HtmlPage of(Situation situation, Outline outline, List<Report> reports) {
    Map<String, Situation.Source> sources = new HashMap<>();
    situation.reports().forEach(source -> sources.put(source.id(), source));
    Map<Integer, String> anchors = new HashMap<>();
    List<ReportText> texts = new ArrayList<>();
    for (Report report : reports) {
      Situation.Source source = sources.get(report.id());
      if (source != null) {
        texts.add(ReportText.of(source, report, outline.citations(), anchors));
      }
    }
    return new HtmlPage(outline, Timeline.of(situation), texts, anchors);
  }

  /**
   * Where a citation points to: its passage in the report's text, or its words in the list where
   * that is not shown.
   */
  public String anchor(Citation citation) {
    return "#" + anchors.getOrDefault(citation.number(), "top");
  }

  /** The name by which a report goes. */
  public String reportName(String id) {
    return outline.sources().stream()
        .filter(source -> source.id().equals(id))
        .map(source -> source.outlet() == null ? source.id() : source.outlet())
        .findFirst()
        .orElse(id);
  }

  /** When a report was published, in words. */
  public String published(Situation.Source source) {
    return Days.of(source.published());
  }
}
