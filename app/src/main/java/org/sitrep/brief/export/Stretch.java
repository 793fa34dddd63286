package org.sitrep.brief.export;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.DateRange;

/**
 * Days of which both ends are known.
 *
 * @param first the first day
 * @param last the last day
 */
record Stretch(LocalDate first, LocalDate last) {
  static final int WEEK = 7;
  static final int MONTH = 31;
  static final int YEAR = 366;

  /** Null where an end is open. */
  static @Nullable Stretch of(DateRange days) {
    return days.from() == null || days.to() == null
        ? null
        : new Stretch(days.from(), days.to().minusDays(1));
  }

  long length() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /** The day in the middle, the earlier of two. */
  LocalDate middle() {
    return first.plusDays((length() - 1) / 2);
  }

  /** The year that all its days lie in, or null. */
  @Nullable Integer year() {
    return first.getYear() == last.getYear() ? first.getYear() : null;
  }
}
