package org.sitrep.fuse.differences;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.fuse.evidence.Board;
import org.sitrep.fuse.evidence.Joined;
import org.sitrep.fuse.evidence.Told;
import org.sitrep.model.About;
import org.sitrep.model.DateRange;
import org.sitrep.model.Difference;
import org.sitrep.model.Event;
import org.sitrep.model.Happening;
import org.sitrep.model.Support;
import org.sitrep.model.TimeExpression;

/** One event, dated more or less exactly. */
final class EventTimeDifferences {
  private record Dated(String words, String value, DateRange days, Support support) {}

  private final Board board;

  EventTimeDifferences(Board board) {
    this.board = board;
  }

  List<Finding.Draft> find() {
    List<Finding.Draft> found = new ArrayList<>();
    for (Happening event : board.happenings()) {
      Joined<Event> joined = board.events().get(event.id());
      if (joined != null && joined.reports().size() > 1) {
        List<Dated> dated = dated(event, joined);
        if (differ(dated)) {
          Finding finding = new Finding(About.event(event.id()), "time");
          byDays(dated)
              .values()
              .forEach(
                  same -> same.forEach(one -> finding.value(same.get(0).words(), one.support())));
          if (finding.isOne()) {
            found.add(
                finding.as(
                    Difference.Kind.REFINES,
                    "One report gives the time more exactly than the other."));
          }
        }
      }
    }
    return found;
  }

  private static List<Dated> dated(Happening event, Joined<Event> joined) {
    List<Dated> dated = new ArrayList<>();
    for (int at = 0; at < joined.told().size(); at++) {
      Told<Event> told = joined.told().get(at);
      TimeExpression time = told.in().time(told.item().time());
      if (time != null
          && time.days() != null
          && (time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME)) {
        dated.add(
            new Dated(
                told.in().words(time.span()),
                time.value(),
                told.in().days(time.id()),
                event.support().get(at)));
      }
    }
    return dated;
  }

  /** Whether two reports give it differently. */
  private static boolean differ(List<Dated> dated) {
    boolean differ = false;
    for (Dated one : dated) {
      for (Dated other : dated) {
        boolean reports = !one.support().report().equals(other.support().report());
        boolean clocks =
            one.value().contains("T")
                && other.value().contains("T")
                && !one.value().equals(other.value());
        boolean days = !one.days().equals(other.days()) && one.days().contains(other.days());
        boolean year = one.value().matches("\\d{4}") != other.value().matches("\\d{4}");
        if (one.days().and(other.days()) == null) {
          return false;
        }
        if (reports && (clocks || days || year)) {
          differ = true;
        }
      }
    }
    return differ;
  }

  /** Those that mean the same days, or say the same, together. */
  private static Map<String, List<Dated>> byDays(List<Dated> dated) {
    Map<String, List<Dated>> groups = new LinkedHashMap<>();
    for (Dated one : dated) {
      boolean clock = one.value().contains("T");
      boolean season = one.value().matches(".*-(SP|SU|FA|WI)");
      boolean year = one.value().matches("\\d{4}");
      String key =
          clock || season || year || !one.days().isBounded() ? one.value() : one.days().toString();
      groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(one);
    }
    return groups;
  }
}
