package org.sitrep.fuse.differences;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.fuse.evidence.Board;
import org.sitrep.model.About;
import org.sitrep.model.Difference;
import org.sitrep.model.Happening;
import org.sitrep.model.Modality;
import org.sitrep.model.Support;

/** Events that would be one but for their time, party, place or status. */
final class RivalDifferences {
  private static final int MOST = 8;
  private final Board board;
  private final Map<String, Happening> events = new HashMap<>();

  RivalDifferences(Board board) {
    this.board = board;
    board.happenings().forEach(one -> events.put(one.id(), one));
  }

  List<Finding.Draft> find() {
    List<Finding.Draft> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    List<Board.Rival> best =
        board.rivals().stream()
            .sorted(Comparator.comparingDouble((Board.Rival one) -> -one.score()))
            .toList();
    for (Board.Rival rival : best) {
      Happening one = events.get(rival.one());
      Happening other = events.get(rival.other());
      boolean fresh =
          seen.add(rival.one() + rival.attribute()) & seen.add(rival.other() + rival.attribute());
      if (one != null
          && other != null
          && fresh
          && found.size() < MOST
          && apart(one, other)
          && says(rival, one, other)) {
        Finding finding = new Finding(About.event(one.id()), rival.attribute());
        Board.onePerReport(one.support())
            .forEach(support -> finding.value(value(one, rival), support));
        Board.onePerReport(other.support())
            .forEach(support -> finding.value(value(other, rival), support));
        if (finding.isOne()) {
          found.add(finding.as(kind(rival, one, other), why(rival.attribute())));
        }
      }
    }
    return found;
  }

  /**
   * Of parties only what is named and leaves the rest in common; a place only where the summaries
   * name another.
   */
  private boolean says(Board.Rival rival, Happening one, Happening other) {
    if (one.summary().equals(other.summary())) {
      return false;
    }
    return switch (rival.attribute()) {
      case "actor" ->
          !one.recipients().isEmpty()
                  && one.recipients().stream().anyMatch(other.recipients()::contains)
              || one.place() != null && one.place().equals(other.place());
      case "place" -> !names(one, other.place()) && !names(other, one.place());
      case "recipient" -> false;
      default -> true;
    };
  }

  /** Whether an event's own words name a place that the other lies at. */
  private boolean names(Happening event, @Nullable String place) {
    return board.places().stream()
        .filter(one -> one.id().equals(place))
        .anyMatch(
            one ->
                event.support().stream().anyMatch(support -> support.quote().contains(one.name())));
  }

  /** Whether different reports tell them. */
  private static boolean apart(Happening one, Happening other) {
    Set<String> reports = new HashSet<>();
    one.support().forEach(support -> reports.add(support.report()));
    return other.support().stream().map(Support::report).noneMatch(reports::contains);
  }

  private static String value(Happening event, Board.Rival rival) {
    return rival.attribute().equals("time") && event.time() != null
        ? event.time().value() + ": " + event.summary()
        : event.summary();
  }

  private static Difference.Kind kind(Board.Rival rival, Happening one, Happening other) {
    boolean done = one.modality() == Modality.ACTUAL || other.modality() == Modality.ACTUAL;
    return rival.attribute().equals("status") && done
        ? Difference.Kind.UPDATES
        : Difference.Kind.DIFFERS;
  }

  private static String why(String attribute) {
    return switch (attribute) {
      case "time" -> "They may be two occasions, or the time has changed.";
      case "status" ->
          "The one may have been written before it came about, or by a source that does not take it"
              + " as done.";
      case "place" ->
          "They may be two occasions, or one report names the place of another part of it.";
      default ->
          "The reports may name different parts of the same side, or speak of two occasions.";
    };
  }
}
