package org.sitrep.brief;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.brief.Outline.Line;
import org.sitrep.model.Happening;
import org.sitrep.model.Modality;
import org.sitrep.model.Support;

/** Events as lines, by day. */
final class EventLines {
  private final Known known;
  private final Citations citations;
  private final Map<String, Happening> events = new HashMap<>();

  EventLines(Known known, Citations citations) {
    this.known = known;
    this.citations = citations;
    known.situation().events().forEach(one -> events.put(one.id(), one));
  }

  private static final Set<Modality> HAPPENED = Set.of(Modality.ACTUAL, Modality.HISTORICAL);

  /** How many happenings come first: these, and some more for each report. */
  private static final int FEWEST = 14;

  private static final int MORE_A_REPORT = 2;

  /** The happenings of the timeline that matter most, dated ones first, or all others. */
  List<Line> happened(boolean main) {
    List<Happening> all =
        known.situation().timeline().stream()
            .map(events::get)
            .filter(Objects::nonNull)
            .filter(event -> HAPPENED.contains(event.modality()))
            .toList();
    Set<String> shown =
        all.stream()
            .sorted(Comparator.comparingDouble(EventLines::weight).reversed())
            .limit(FEWEST + (long) MORE_A_REPORT * known.situation().reports().size())
            .map(Happening::id)
            .collect(Collectors.toSet());
    return all.stream()
        .filter(event -> shown.contains(event.id()) == main)
        .map(this::line)
        .sorted(Comparator.comparing(line -> line.lead().isEmpty()))
        .toList();
  }

  /** More for each report that tells it, for a day, for parties, for the report's own voice. */
  private static double weight(Happening event) {
    long reports = event.support().stream().map(Support::report).distinct().count();
    boolean own = event.support().stream().anyMatch(one -> one.voice() == Support.Voice.REPORT);
    return 2 * reports
        + (event.time() == null || event.time().days().from() == null ? 0 : 1)
        + (event.actors().isEmpty() ? 0 : 1)
        + (event.recipients().isEmpty() ? 0 : 0.5)
        + (own ? 0.5 : 0)
        + event.confidence();
  }

  List<Line> of(Set<Modality> wanted) {
    return known.situation().timeline().stream()
        .map(events::get)
        .filter(Objects::nonNull)
        .filter(event -> wanted.contains(event.modality()))
        .map(this::line)
        .toList();
  }

  private Line line(Happening event) {
    String planned =
        event.modality() == Modality.FUTURE
            ? "still to come"
            : event.modality() == Modality.HYPOTHETICAL ? "possible" : "";
    return new Line(
        Days.of(event.time()),
        event.summary(),
        Known.notes(
            event.code() == null ? "" : event.code(), planned, known.voice(event.support())),
        citations.of(event.support()),
        List.of());
  }
}
