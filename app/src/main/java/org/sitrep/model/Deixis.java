package org.sitrep.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How a time expression hangs on the day on which its report was published, so that it can be
 * resolved again when that day becomes better known, and that day be narrowed by what the
 * expression is known to mean.
 *
 * <p>What is meant never goes back when the day of publication goes forward; intervals on either
 * side are therefore found from their ends alone. Where the day of publication is an interval, a
 * month or season without a year counts only on days on which a writer would name it without its
 * year: in the same year, or at most {@value #REACH} months away (style books ask for the year
 * otherwise).
 *
 * @param unit the calendar unit that is meant
 * @param shift how many units of the larger period (week of a weekday, year of a month, else the
 *     unit itself) after the published one; null where the text leaves it open and {@code nearest}
 *     decides
 * @param nearest for an open shift: which of the days, months or seasons that share the name
 * @param month 1–12 where a month or day of a month is named
 * @param day 1–31 where a day of a month is named
 * @param weekday 1 (Monday)–7 where a weekday is named
 * @param season TIMEX3's SP, SU, FA or WI where a season is named; of the northern half of the
 *     earth, winter from December of its year to the end of February of the next
 */
public record Deixis(
    Unit unit,
    @Nullable Integer shift,
    Nearest nearest,
    @Nullable Integer month,
    @Nullable Integer day,
    @Nullable Integer weekday,
    @Nullable String season) {
  private static final int REACH = 6;
  private static final int FARTHEST_SHIFT = 100_000;
  private static final int LONGEST_GAP = 9 * 366;

  /** A calendar unit; weeks begin on Monday (ISO 8601), a weekend is their Saturday and Sunday. */
  public enum Unit {
    DAY,
    WEEK,
    WEEKEND,
    MONTH,
    SEASON,
    YEAR
  }

  /** Which of the days, months or seasons that share a name is meant. */
  public enum Nearest {
    /** The last one that has begun (“in March”, “on Friday” of what is past). */
    PAST,
    /** The first one that is not over (“in March”, “on Friday” of what is to come). */
    FUTURE,
    /** The last one that is over (“last July”). */
    BEFORE,
    /** The first one that has not begun (“next Friday”). */
    AFTER
  }

  /** So many units after the published one, before it where negative. */
  public static Deixis shifted(Unit unit, int shift) {
    return new Deixis(unit, shift, Nearest.PAST, null, null, null, null);
  }

  /**
   * The days that are meant, given the days on which the report can have been published: the
   * smallest interval that holds all that can be meant, open where {@code published} is. Null where
   * nothing can be told.
   */
  public @Nullable DateRange meant(DateRange published) {
    LocalDate from = published.from();
    LocalDate to = published.to();
    if (from != null && published.isOneDay()) {
      return meantOn(from);
    }
    DateRange fitting = narrowed(published);
    DateRange first = from == null || fitting.from() == null ? null : meantOn(fitting.from());
    DateRange last = to == null || fitting.to() == null ? null : meantOn(fitting.to().minusDays(1));
    boolean untold = (first == null && from != null) || (last == null && to != null);
    return untold || (first == null && last == null)
        ? null
        : new DateRange(first == null ? null : first.from(), last == null ? null : last.to());
  }

  /**
   * The days on which the report can have been published, given what is meant; null where there are
   * none.
   */
  public @Nullable DateRange published(DateRange meant) {
    LocalDate from = meant.from();
    LocalDate to = meant.to();
    LocalDate first = from == null ? null : firstDay(from, it -> !endOf(it).isAfter(from));
    LocalDate end = to == null ? null : firstDay(to, it -> startOf(it).isBefore(to));
    if (first != null && end != null && !first.isBefore(end)) {
      return null;
    }
    return narrowed(new DateRange(first, end));
  }

  /** Whether {@code day} lies in what is meant in a report of {@code published}. */
  public boolean allows(LocalDate published, LocalDate day) {
    DateRange days = meant(DateRange.day(published));
    return days != null && days.contains(DateRange.day(day));
  }

  /** {@code published} without the days at its ends on which a writer would not put it so. */
  public DateRange narrowed(DateRange published) {
    if (!isYearOpen()) {
      return published;
    }
    LocalDate from = published.from();
    LocalDate to = published.to();
    for (int i = 0; i < 366 && from != null && !isNatural(from); i++) {
      from = from.plusDays(1);
    }
    for (int i = 0; i < 366 && to != null && !isNatural(to.minusDays(1)); i++) {
      to = to.minusDays(1);
    }
    return from != null && to != null && !from.isBefore(to) ? published : new DateRange(from, to);
  }

  private boolean isYearOpen() {
    return shift == null
        && (month != null || season != null)
        && (nearest == Nearest.PAST || nearest == Nearest.FUTURE);
  }

  private boolean isNatural(LocalDate published) {
    DateRange days = meantOn(published);
    if (days == null || days.from() == null) {
      return false;
    }
    long months =
        (published.getYear() - days.from().getYear()) * 12L
            + published.getMonthValue()
            - days.from().getMonthValue();
    return days.from().getYear() == published.getYear() || Math.abs(months) <= REACH;
  }

  private LocalDate startOf(LocalDate published) {
    DateRange days = meantOn(published);
    return days == null || days.from() == null ? published : days.from();
  }

  private LocalDate endOf(LocalDate published) {
    DateRange days = meantOn(published);
    return days == null || days.to() == null ? published : days.to();
  }

  /**
   * The first day of publication on which {@code early} does not hold; it holds on all days before
   * that.
   */
  private LocalDate firstDay(LocalDate around, Predicate<LocalDate> early) {
    long far =
        LONGEST_GAP + Math.min(FARTHEST_SHIFT, Math.abs((long) (shift == null ? 0 : shift))) * 366L;
    LocalDate low = around.minusDays(far);
    LocalDate high = around.plusDays(far);
    while (low.isBefore(high)) {
      LocalDate middle =
          LocalDate.ofEpochDay(Math.floorDiv(low.toEpochDay() + high.toEpochDay(), 2));
      if (early.test(middle)) {
        low = middle.plusDays(1);
      } else {
        high = middle;
      }
    }
    return low;
  }

  private @Nullable DateRange meantOn(LocalDate published) {
    if (shift != null && Math.abs((long) shift) > FARTHEST_SHIFT) {
      return null;
    }
    if (weekday != null) {
      LocalDate monday = monday(published).plusDays(weekday - 1);
      return pick(published, week -> DateRange.day(monday.plusWeeks(week)));
    }
    if (month != null || season != null) {
      return pick(published, years -> named(published.getYear() + years));
    }
    if (unit == Unit.WEEKEND) {
      LocalDate saturday = monday(published).plusDays(5);
      return pick(
          published,
          week -> new DateRange(saturday.plusWeeks(week), saturday.plusWeeks(week).plusDays(2)));
    }
    return shifted(published, shift == null ? 0 : shift);
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** The month, day of a month or season of that year; null for a day that the year lacks. */
  private @Nullable DateRange named(int year) {
    if (season != null) {
      LocalDate from =
          LocalDate.of(
              year,
              season.equals("SP") ? 3 : season.equals("SU") ? 6 : season.equals("FA") ? 9 : 12,
              1);
      return new DateRange(from, from.plusMonths(3));
    }
    YearMonth whole = YearMonth.of(year, month == null ? 1 : month);
    if (day == null) {
      return new DateRange(whole.atDay(1), whole.plusMonths(1).atDay(1));
    }
    return whole.isValidDay(day) ? DateRange.day(whole.atDay(day)) : null;
  }

  /**
   * Of the occurrences around the published one (number 0), the one that the shift or the nearness
   * asks for.
   */
  private @Nullable DateRange pick(
      LocalDate published, IntFunction<@Nullable DateRange> occurrence) {
    if (shift != null) {
      return occurrence.apply(shift);
    }
    boolean back = nearest == Nearest.PAST || nearest == Nearest.BEFORE;
    for (int i = back ? 1 : -1; Math.abs(i) <= 9; i += back ? -1 : 1) {
      DateRange days = occurrence.apply(i);
      if (days != null && fits(days, published)) {
        return days;
      }
    }
    return null;
  }

  private boolean fits(DateRange days, LocalDate published) {
    LocalDate from = days.from() == null ? LocalDate.MIN : days.from();
    LocalDate to = days.to() == null ? LocalDate.MAX : days.to();
    return switch (nearest) {
      case PAST -> !from.isAfter(published);
      case FUTURE -> to.isAfter(published);
      case BEFORE -> !to.isAfter(published);
      case AFTER -> from.isAfter(published);
    };
  }

  private static DateRange shifted(Unit unit, LocalDate published, int by) {
    return switch (unit) {
      case DAY -> DateRange.day(published.plusDays(by));
      case WEEK, WEEKEND ->
          new DateRange(monday(published).plusWeeks(by), monday(published).plusWeeks(by + 1L));
      case MONTH, SEASON -> months(YearMonth.from(published).plusMonths(by), 1);
      case YEAR -> months(YearMonth.of(published.getYear() + by, 1), 12);
    };
  }

  private DateRange shifted(LocalDate published, int by) {
    return shifted(unit, published, by);
  }

  private static DateRange months(YearMonth first, int count) {
    return new DateRange(first.atDay(1), first.plusMonths(count).atDay(1));
  }
}
