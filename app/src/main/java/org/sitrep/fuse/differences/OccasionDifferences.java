package org.sitrep.fuse.differences;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sitrep.fuse.evidence.Board;
import org.sitrep.fuse.evidence.Clocks;
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

  private static final LocalDate ANY_MONDAY = LocalDate.of(2024, 1, 1);
  private static final String BOTH_DAYS =
      "The speaker may have spoken on both days, or the reports count the day by different time"
          + " zones or by their own publication.";

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
    times(about, times, zones(reports, places), found);
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

  /** The zones by which the day may be counted: of the places of speaking and of filing. */
  private Set<String> zones(Set<String> reports, List<Mark> places) {
    Set<String> found = new TreeSet<>();
    for (Reading in : board.ground().readings()) {
      String zone = in.report().published().zone();
      if (zone != null && reports.contains(in.id())) {
        found.add(zone);
      }
    }
    for (Place place : board.places()) {
      String zone = place.zone();
      if (zone != null && places.stream().anyMatch(one -> place.id().equals(one.place()))) {
        found.add(zone);
      }
    }
    return found;
  }

  /** Its day; of a weekday that no report dates, that of any one week. */
  private static DateRange day(Mark mark) {
    return mark.value().matches("XXXX-W.*-[1-7]")
        ? DateRange.day(ANY_MONDAY.plusDays(mark.value().charAt(mark.value().length() - 1) - '1'))
        : mark.days();
  }

  private static void times(
      About about, List<Mark> marks, Set<String> zones, List<Finding.Draft> found) {
    for (Mark one : marks) {
      for (Mark other : marks) {
        if (!one.report().equals(other.report()) && apart(one, other)) {
          Finding finding = new Finding(about, "time");
          // All marks, so that each value has every report that gives it.
          marks.forEach(mark -> finding.value(mark.words(), mark.support()));
          String clocks = Clocks.sameMoment(day(one), day(other), zones);
          found.add(finding.as(Difference.Kind.DIFFERS, clocks == null ? BOTH_DAYS : clocks));
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
