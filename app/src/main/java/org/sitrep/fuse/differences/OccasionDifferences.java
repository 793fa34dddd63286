package org.sitrep.fuse.differences;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.fuse.evidence.Board;
import org.sitrep.fuse.evidence.Joined;
import org.sitrep.fuse.evidence.PlaceTree;
import org.sitrep.fuse.evidence.Reading;
import org.sitrep.fuse.evidence.Told;
import org.sitrep.model.About;
import org.sitrep.model.DateRange;
import org.sitrep.model.Difference;
import org.sitrep.model.Place;
import org.sitrep.model.Statement;
import org.sitrep.model.Support;
import org.sitrep.model.TimeExpression;

/**
 * When and where somebody spoke. Reports that carry one statement tell of one occasion; what a
 * report says of the time or place of any statement of that speaker stands for the occasion.
 */
final class OccasionDifferences {
  private record Mark(
      String report,
      String words,
      DateRange days,
      String value,
      @Nullable String place,
      Support support) {}

  private final Board board;
  private final PlaceTree tree;

  OccasionDifferences(Board board) {
    this.board = board;
    tree = new PlaceTree(board.ground().places());
  }

  List<Finding.Draft> find() {
    Map<String, Set<String>> reports = new LinkedHashMap<>();
    Map<String, String> shared = new LinkedHashMap<>();
    for (Joined<Statement> joined : board.statements().all()) {
      String speaker = speaker(joined.first());
      if (speaker != null && joined.reports().size() > 1) {
        reports.computeIfAbsent(speaker, unused -> new LinkedHashSet<>()).addAll(joined.reports());
        shared.putIfAbsent(speaker, joined.id());
      }
    }
    List<Finding.Draft> found = new ArrayList<>();
    reports.forEach(
        (speaker, in) ->
            occasion(speaker, About.statement(shared.getOrDefault(speaker, speaker)), in, found));
    return found;
  }

  private @Nullable String speaker(Told<Statement> told) {
    Statement.Source source = told.item().source();
    return source == null ? null : board.ground().entities().of(told.in(), source.entity());
  }

  private void occasion(
      String speaker, About about, Set<String> reports, List<Finding.Draft> found) {
    List<Mark> times = new ArrayList<>();
    List<Mark> places = new ArrayList<>();
    for (Reading in : board.ground().readings()) {
      if (reports.contains(in.id())) {
        for (Statement statement : in.analysis().statements()) {
          if (speaker.equals(speaker(new Told<>(in, statement)))) {
            mark(in, statement, times, places);
          }
        }
      }
    }
    times(about, times, found);
    places(about, places, found);
  }

  private void mark(Reading in, Statement statement, List<Mark> times, List<Mark> places) {
    TimeExpression time = in.time(statement.time());
    if (time != null
        && (time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME)) {
      Support support = board.quotes().sentence(in, time.span(), null, statement.parent());
      times.add(
          new Mark(
              in.id(), in.words(time.span()), in.days(time.id()), time.value(), null, support));
    }
    Place place = in.place(statement.place());
    String id = board.ground().places().of(in, statement.place());
    if (place != null && id != null) {
      Support support =
          board.quotes().sentence(in, statement.cue().span(), null, statement.parent());
      places.add(new Mark(in.id(), place.name(), DateRange.ANY, "", id, support));
    }
  }

  /** Days that do not meet, or weekdays that are not the same. */
  private static boolean apart(Mark one, Mark other) {
    if (one.days().isOneDay() && other.days().isOneDay()) {
      return !one.days().equals(other.days());
    }
    return one.value().matches("XXXX-W.*-[1-7]")
        && other.value().matches("XXXX-W.*-[1-7]")
        && !one.value().equals(other.value());
  }

  private static void times(About about, List<Mark> marks, List<Finding.Draft> found) {
    for (Mark one : marks) {
      for (Mark other : marks) {
        if (!one.report().equals(other.report()) && apart(one, other)) {
          Finding finding = new Finding(about, "time");
          // All marks, so that each value has every report that gives it.
          marks.forEach(mark -> finding.value(mark.words(), mark.support()));
          found.add(
              finding.as(
                  Difference.Kind.DIFFERS,
                  "The speaker may have spoken on both days, or the reports count the day by"
                      + " different time zones or by their own publication."));
          return;
        }
      }
    }
  }

  private void places(About about, List<Mark> marks, List<Finding.Draft> found) {
    for (Mark one : marks) {
      for (Mark other : marks) {
        String place = one.place();
        String place2 = other.place();
        if (place == null
            || place2 == null
            || one.report().equals(other.report())
            || place.equals(place2)) {
          continue;
        }
        boolean inside = tree.isIn(place, place2) || tree.isIn(place2, place);
        Finding finding = new Finding(about, "place");
        marks.forEach(mark -> finding.value(mark.words(), mark.support()));
        if (finding.isOne()) {
          found.add(
              inside
                  ? finding.as(Difference.Kind.REFINES, "One of the places lies in the other.")
                  : finding.as(
                      Difference.Kind.DIFFERS, "The speaker may have spoken at both places."));
        }
        return;
      }
    }
  }
}
