package org.sitrep.analyze.times;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sitrep.analyze.times.Meaning.BeforeChrist;
import org.sitrep.analyze.times.Meaning.Calendar;
import org.sitrep.analyze.times.Meaning.Relation;
import org.sitrep.analyze.times.Meaning.Shifted;
import org.sitrep.model.DateRange;

/**
 * Where the telling of a history has come to. A year far from it is an aside (“papers released in
 * 2005”) until the text stays there.
 */
final class Story {
  /** Years that a history goes on or back in one step. */
  private static final int STEP = 10;

  private @Nullable DateRange time;
  private @Nullable DateRange aside;
  private int beforeChrist;

  @Nullable DateRange time() {
    return time;
  }

  void tell(Meaning meaning, @Nullable DateRange days) {
    if (meaning instanceof BeforeChrist year) {
      beforeChrist = year.year();
      time = null;
      return;
    }
    if (days == null || days.from() == null || days.to() == null) {
      return;
    }
    boolean dated = meaning instanceof Calendar place && place.year() != null;
    boolean fromToday = meaning instanceof Shifted shift && shift.relation() == Relation.BARE;
    if (fromToday || (time != null && days.contains(time))) {
      return;
    }
    if (time == null || !dated || isNear(time, days)) {
      time = days;
      aside = null;
    } else if (aside != null && isNear(aside, days)) {
      time = days;
      aside = null;
    } else {
      aside = days;
    }
    beforeChrist = dated ? 0 : beforeChrist;
  }

  private static boolean isNear(DateRange one, DateRange other) {
    return one.from() != null
        && other.from() != null
        && Math.abs(one.from().getYear() - other.from().getYear()) <= STEP;
  }

  static String beforeChrist(int year) {
    return String.format(Locale.ROOT, "BC%04d", year);
  }

  /** The value of a place without a year in a telling of the time before Christ, else null. */
  @Nullable String ancient(Calendar place) {
    if (beforeChrist == 0 || place.year() != null || place.isClockOnly()) {
      return null;
    }
    boolean named = place.month() != null || place.season() != null;
    int year =
        switch (place.relation()) {
          case AFTER, NEXT -> beforeChrist - 1;
          case BEFORE, LAST -> beforeChrist + 1;
          default -> beforeChrist;
        };
    return named ? beforeChrist(year) + Days.undated(place).substring(4) : null;
  }

  /** The same of “the following year”, “two years later”. */
  @Nullable String ancient(Shifted shift) {
    if (beforeChrist == 0) {
      return null;
    }
    int year = beforeChrist - shift.count();
    boolean counted = shift.relation() != Relation.BARE || Math.abs(shift.count()) <= 1;
    return switch (shift.unit()) {
      case YEAR -> counted && year > 0 ? beforeChrist(year) : null;
      case DAY -> shift.relation().isOnText() ? "BCXXXX-XX-XX" : null;
      case MONTH -> shift.relation().isOnText() ? "BCXXXX-XX" : null;
      default -> null;
    };
  }
}
