package org.sitrep.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.brief.Outline.Line;
import org.sitrep.model.Telling;

/** Statements as lines. */
final class StatementLines {
  private final Known known;
  private final Citations citations;

  StatementLines(Known known, Citations citations) {
    this.known = known;
    this.citations = citations;
  }

  /**
   * Statements by speaker, the one who is quoted most first; a speaker's in the order of the
   * reports.
   */
  List<Line> bySpeaker() {
    Map<String, List<Telling>> speakers = new LinkedHashMap<>();
    for (Telling telling : known.situation().statements()) {
      speakers.computeIfAbsent(known.speaker(telling), name -> new ArrayList<>()).add(telling);
    }
    return speakers.entrySet().stream()
        .sorted(
            Comparator.comparing(
                (Map.Entry<String, List<Telling>> one) ->
                    -one.getValue().stream().mapToInt(t -> t.support().size()).sum()))
        .map(
            one ->
                new Line(
                    one.getKey(),
                    "",
                    "",
                    List.of(),
                    one.getValue().stream().map(this::line).toList()))
        .toList();
  }

  private Line line(Telling telling) {
    String place = telling.place() == null ? "" : known.place(telling.place());
    return new Line(
        telling.stance().toString(),
        telling.summary(),
        Known.notes(Days.of(telling.time()), place),
        citations.of(telling.support()),
        List.of());
  }
}
