package org.sitrep.brief;

import java.util.Comparator;
import java.util.List;
import org.sitrep.brief.Outline.Line;
import org.sitrep.model.Condition;
import org.sitrep.model.DateRange;
import org.sitrep.model.State;

/** Conditions as lines, what holds before what has ended. */
final class StateLines {
  private final Known known;
  private final Citations citations;

  StateLines(Known known, Citations citations) {
    this.known = known;
    this.citations = citations;
  }

  List<Line> of(Condition.Kind... kinds) {
    List<Condition.Kind> wanted = List.of(kinds);
    return known.situation().conditions().stream()
        .filter(state -> wanted.contains(state.kind()))
        .sorted(
            Comparator.comparing((State state) -> wanted.indexOf(state.kind()))
                .thenComparing(state -> !state.holds()))
        .map(
            state ->
                new Line(
                    "",
                    state.summary(),
                    Known.notes(since(state), known.voice(state.support())),
                    citations.of(state.support()),
                    List.of()))
        .toList();
  }

  private static String since(State state) {
    if (state.from() != null && state.to() == null) {
      return "since " + Days.of(DateRange.day(state.from()));
    }
    return Days.of(new DateRange(state.from(), state.to()));
  }
}
