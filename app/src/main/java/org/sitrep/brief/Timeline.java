package org.sitrep.brief;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.sitrep.model.DateRange;
import org.sitrep.model.Happening;
import org.sitrep.model.Modality;
import org.sitrep.model.Situation;
import org.sitrep.model.When;

/**
 * The dated events drawn to scale: a dot for a day, a bar for days.
 *
 * @param marks in order of time
 * @param first the first day, in words
 * @param last the last day, in words
 * @param height in pixels
 */
public record Timeline(List<Mark> marks, String first, String last, int height) {
  private static final int ROW = 18;
  private static final int MOST_ROWS = 8;
  private static final double WIDTH = 1000;

  /**
   * One event.
   *
   * @param x left edge, 0–1000
   * @param width at least 6
   * @param y top edge in pixels
   */
  public record Mark(double x, double width, int y, String when, String summary, String modality) {}

  private record Dated(Happening event, LocalDate from, LocalDate to) {}

  static Timeline of(Situation situation) {
    Set<Modality> shown = Set.of(Modality.ACTUAL, Modality.HISTORICAL, Modality.FUTURE);
    List<Dated> dated = new ArrayList<>();
    for (Happening event : situation.events()) {
      When when = event.time();
      LocalDate from = when == null ? null : when.days().from();
      LocalDate to = when == null ? null : when.days().to();
      if (shown.contains(event.modality()) && from != null && to != null) {
        dated.add(new Dated(event, from, to));
      }
    }
    if (dated.isEmpty()) {
      return new Timeline(List.of(), "", "", 0);
    }
    dated.sort(Comparator.comparing(Dated::from).thenComparing(one -> one.event().id()));
    LocalDate first = dated.get(0).from();
    LocalDate last = dated.stream().map(Dated::to).max(Comparator.naturalOrder()).orElse(first);
    double days = Math.max(1, ChronoUnit.DAYS.between(first, last));
    List<Mark> marks = new ArrayList<>();
    List<Double> ends = new ArrayList<>();
    for (Dated one : dated) {
      double x = ChronoUnit.DAYS.between(first, one.from()) / days * WIDTH;
      double width = Math.max(6, ChronoUnit.DAYS.between(one.from(), one.to()) / days * WIDTH);
      x = Math.min(x, WIDTH - 6);
      width = Math.min(width, WIDTH - x);
      int row = row(ends, x, x + width);
      marks.add(
          new Mark(
              x,
              width,
              row * ROW,
              Days.of(one.event().time()),
              one.event().summary(),
              one.event().modality().toString()));
    }
    return new Timeline(
        marks,
        Days.of(DateRange.day(first)),
        Days.of(DateRange.day(last.minusDays(1))),
        Math.min(MOST_ROWS, ends.size()) * ROW);
  }

  /** The first row with room, the last one where all are full. */
  private static int row(List<Double> ends, double x, double end) {
    for (int row = 0; row < ends.size(); row++) {
      if (ends.get(row) <= x) {
        ends.set(row, end + 2);
        return row;
      }
    }
    if (ends.size() < MOST_ROWS) {
      ends.add(end + 2);
    }
    return ends.size() - 1;
  }
}
