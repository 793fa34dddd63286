package org.sitrep.fuse.differences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sitrep.fuse.evidence.Board;
import org.sitrep.model.About;
import org.sitrep.model.Condition;
import org.sitrep.model.Difference;
import org.sitrep.model.Place;
import org.sitrep.model.State;
import org.sitrep.model.Support;

/**
 * Where somebody is, given by different reports as different parts of one place: a hangar, a
 * compound.
 */
final class PresenceDifferences {
  private static final int MOST = 4;
  private final Board board;
  private final Map<String, Place> places = new HashMap<>();

  PresenceDifferences(Board board) {
    this.board = board;
    board.places().forEach(one -> places.put(one.id(), one));
  }

  List<Finding.Draft> find() {
    Map<String, List<State>> together = new LinkedHashMap<>();
    for (State state : board.states()) {
      Place place = places.get(state.where());
      if (state.kind() == Condition.Kind.PRESENCE
          && state.holds()
          && place != null
          && isPart(place)) {
        String land =
            Objects.requireNonNullElse(board.ground().countryOf(state.who()), state.who());
        together.computeIfAbsent(land, unused -> new ArrayList<>()).add(state);
      }
    }
    List<Finding.Draft> found = new ArrayList<>();
    for (List<State> states : together.values()) {
      Finding finding = new Finding(About.condition(states.get(0).id()), "place");
      Set<String> reports = new HashSet<>();
      for (State state : states) {
        Place place = places.get(state.where());
        for (Support one : Board.onePerReport(state.support())) {
          finding.value(place == null ? "" : place.name(), one);
          reports.add(one.report());
        }
      }
      if (finding.isOne() && reports.size() > 1 && found.size() < MOST) {
        found.add(
            finding.as(
                Difference.Kind.DIFFERS,
                "The reports may name the same part by other words, or different parts of the same"
                    + " place."));
      }
    }
    return found;
  }

  /** A place without a name of its own that GeoNames could know: a part of another. */
  private boolean isPart(Place place) {
    boolean small = place.kind() == Place.Kind.INSTALLATION || place.kind() == Place.Kind.OTHER;
    Place whole = places.get(place.partOf());
    boolean inside = whole != null && whole.kind() == Place.Kind.INSTALLATION;
    return small
        && inside
        && place.geonameId() == null
        && !place.name().isEmpty()
        && !Character.isUpperCase(place.name().codePointAt(0));
  }
}
