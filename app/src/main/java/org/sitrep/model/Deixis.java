package org.sitrep.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a time expression hangs on the day on which its report was published, so that it can be
 * resolved again when that day becomes better known, and that day be narrowed by what the
 * expression is known to mean.
 *
 * @param unit the calendar unit that is meant
 * @param shift how many units of the larger period (week of a weekday, year of a month, else the
 *     unit itself) after the published one; null where the text leaves it open and {@code nearest}
 *     decides
 * @param nearest for an open shift: the last one not after, or the next one not before the day of
 *     publication
 * @param month 1–12 where a month or day of a month is named
 * @param day 1–31 where a day of a month is named
 * @param weekday 1 (Monday)–7 where a weekday is named
 * @param season TIMEX3's SP, SU, FA or WI where a season is named
 */
public record Deixis(
    Unit unit,
    @Nullable Integer shift,
    Nearest nearest,
    @Nullable Integer month,
    @Nullable Integer day,
    @Nullable Integer weekday,
    @Nullable String season) {

  /** A calendar unit. */
  public enum Unit {
    DAY,
    WEEK,
    MONTH,
    SEASON,
    YEAR
  }

  /** Which of the days that share a name is meant. */
  public enum Nearest {
    PAST,
    FUTURE
  }

  /** The days that are meant, given the days on which the report can have been published. */
  public @Nullable DateRange meant(DateRange published) {
    throw new UnsupportedOperationException("not yet");
  }

  /**
   * The days on which the report can have been published, given that {@code meant} is what is
   * meant.
   */
  public @Nullable DateRange published(DateRange meant) {
    throw new UnsupportedOperationException("not yet");
  }

  /** Whether {@code day} lies in what is meant in a report of {@code published}. */
  public boolean allows(LocalDate published, LocalDate day) {
    DateRange days = meant(DateRange.day(published));
    return days != null && days.contains(DateRange.day(day));
  }
}
