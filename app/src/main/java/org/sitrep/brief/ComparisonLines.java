package org.sitrep.brief;

import java.util.List;
import java.util.stream.Stream;
import org.sitrep.brief.Outline.Line;
import org.sitrep.model.About;
import org.sitrep.model.Agreement;
import org.sitrep.model.Difference;
import org.sitrep.model.Support;

/** Where the reports agree and differ, as lines. */
final class ComparisonLines {
  private final Known known;
  private final Citations citations;

  ComparisonLines(Known known, Citations citations) {
    this.known = known;
    this.citations = citations;
  }

  List<Line> agreements() {
    return known.situation().agreements().stream().map(this::line).toList();
  }

  private Line line(Agreement agreement) {
    String about = about(agreement.about());
    String value =
        agreement.value().isBlank() || about.contains(Known.bare(agreement.value()))
            ? ""
            : ": " + agreement.value();
    long reports = agreement.support().stream().map(Support::report).distinct().count();
    return new Line(
        Labels.attribute(agreement.attribute()) + ":",
        Known.bare(about) + value,
        reports + " reports",
        citations.of(agreement.support()),
        List.of());
  }

  List<Line> differences() {
    return known.situation().differences().stream().map(this::line).toList();
  }

  private Line line(Difference difference) {
    List<Line> values =
        difference.values().stream()
            .map(
                value ->
                    new Line(
                        "",
                        value.value(),
                        known.reports(value.support()),
                        citations.of(value.support()),
                        List.of()))
            .toList();
    String why = difference.why() == null ? "" : difference.why();
    return new Line(
        Labels.attribute(difference.attribute()) + " – " + Labels.kind(difference.kind()) + ":",
        about(difference.about()),
        why,
        List.of(),
        values);
  }

  private String about(About about) {
    return Stream.of(about.event(), about.condition(), about.statement(), about.figure())
        .map(known::sentence)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }
}
