package org.sitrep.fuse.differences;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.fuse.evidence.Board;
import org.sitrep.model.About;
import org.sitrep.model.Difference;
import org.sitrep.model.State;
import org.sitrep.model.Support;

/** A state that one report tells as holding and another as over. */
final class HoldingDifferences {
  private static final int MOST = 4;
  private final Board board;

  HoldingDifferences(Board board) {
    this.board = board;
  }

  List<Finding.Draft> find() {
    Map<String, State> holding = new LinkedHashMap<>();
    board.states().stream().filter(State::holds).forEach(one -> holding.putIfAbsent(key(one), one));
    List<Finding.Draft> found = new ArrayList<>();
    for (State over : board.states()) {
      State held = over.holds() ? null : holding.get(key(over));
      if (held != null && found.size() < MOST && isToldApart(held, over)) {
        Finding finding = new Finding(About.condition(held.id()), "status");
        Board.onePerReport(held.support()).forEach(one -> finding.value(held.summary(), one));
        Board.onePerReport(over.support()).forEach(one -> finding.value(over.summary(), one));
        found.add(
            finding.as(
                Difference.Kind.UPDATES,
                "It may have ended between the reports, or they mean another part of it."));
      }
    }
    return found;
  }

  /**
   * What two states must share to be one, but for holding: sides and place, or matter where there
   * is no place.
   */
  private static String key(State state) {
    String matter = state.where() == null && state.with() == null ? state.what() : null;
    return state.kind()
        + " "
        + state.who()
        + " "
        + state.with()
        + " "
        + state.where()
        + " "
        + matter;
  }

  private static boolean isToldApart(State one, State other) {
    Set<String> reports = new HashSet<>();
    one.support().forEach(support -> reports.add(support.report()));
    return other.support().stream().map(Support::report).noneMatch(reports::contains);
  }
}
