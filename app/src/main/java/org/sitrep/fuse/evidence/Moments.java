package org.sitrep.fuse.evidence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.DateRange;
import org.sitrep.model.TimeExpression;
import org.sitrep.model.TimeExpression.Type;
import org.sitrep.model.When;

/** The time of a joined item: as exact as all its time expressions together allow. */
public final class Moments {
  private Moments() {}

  /**
   * The time that these expressions tell together, null where there is none. The narrowest leads.
   */
  public static @Nullable When when(List<TimeExpression> times) {
    List<TimeExpression> points = new ArrayList<>(times);
    points.removeIf(one -> one.days() == null && isLength(one) || one.type() == Type.SET);
    if (points.isEmpty()) {
      return null;
    }
    TimeExpression best = points.get(0);
    for (TimeExpression one : points) {
      best =
          width(one) < width(best) || width(one) == width(best) && isClock(one) && !isClock(best)
              ? one
              : best;
    }
    DateRange days = best.days() == null ? DateRange.ANY : best.days();
    for (TimeExpression one : points) {
      DateRange both = one.days() == null ? days : days.and(one.days());
      days = both == null ? days : both;
    }
    return new When(value(best, days), days);
  }

  private static boolean isClock(TimeExpression time) {
    return time.value().contains("T");
  }

  private static long width(TimeExpression time) {
    return time.days() == null ? Long.MAX_VALUE : width(time.days());
  }

  /** How many days a range has, very many where a side is open. */
  public static long width(DateRange days) {
    return days.from() == null || days.to() == null
        ? Long.MAX_VALUE / 2
        : ChronoUnit.DAYS.between(days.from(), days.to());
  }

  /** ISO 8601 of the day, month or year that a range is; else the expression's own TIMEX3 value. */
  private static String value(TimeExpression time, DateRange days) {
    String own = time.value();
    if (!days.isBounded() || (isClock(time) && !own.startsWith("X"))) {
      return own;
    }
    String unit = unit(days);
    String interval = isLength(time) ? days.from() + "/" + days.to() : own;
    return unit == null ? interval : unit;
  }

  /** A length of time that is counted from something has days; another has none. */
  private static boolean isLength(TimeExpression time) {
    return time.type() == Type.DURATION;
  }

  /** {@code 2024-05-03}, {@code 2024-05} or {@code 2024} where a range is just that, else null. */
  public static @Nullable String unit(DateRange days) {
    LocalDate from = days.from();
    LocalDate to = days.to();
    if (from == null || to == null) {
      return null;
    }
    if (from.plusDays(1).equals(to)) {
      return from.toString();
    }
    if (from.getDayOfMonth() == 1 && from.plusMonths(1).equals(to)) {
      return from.toString().substring(0, 7);
    }
    return from.getDayOfYear() == 1 && from.plusYears(1).equals(to)
        ? from.toString().substring(0, 4)
        : null;
  }
}
