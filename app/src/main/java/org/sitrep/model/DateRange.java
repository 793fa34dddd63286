package org.sitrep.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days {@code [from, to)}; a side that is null is open.
 *
 * @param from the first day
 * @param to the day after the last
 */
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate to) {
  public static final DateRange ANY = new DateRange(null, null);

  public DateRange {
    if (from != null && to != null && !from.isBefore(to)) {
      throw new IllegalArgumentException("no range of days: [" + from + ", " + to + ")");
    }
  }

  public static DateRange day(LocalDate day) {
    return new DateRange(day, day.plusDays(1));
  }

  public boolean isOneDay() {
    return from != null && to != null && from.plusDays(1).equals(to);
  }

  public boolean isBounded() {
    return from != null && to != null;
  }

  /** The days in both, or null where there are none. */
  public @Nullable DateRange and(DateRange other) {
    LocalDate start =
        from == null || (other.from != null && other.from.isAfter(from)) ? other.from : from;
    LocalDate end = to == null || (other.to != null && other.to.isBefore(to)) ? other.to : to;
    return start != null && end != null && !start.isBefore(end) ? null : new DateRange(start, end);
  }

  /** Whether every day of {@code other} is one of these. */
  public boolean contains(DateRange other) {
    boolean starts = from == null || (other.from != null && !other.from.isBefore(from));
    boolean ends = to == null || (other.to != null && !other.to.isAfter(to));
    return starts && ends;
  }
}
