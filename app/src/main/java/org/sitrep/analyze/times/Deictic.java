package org.sitrep.analyze.times;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.sitrep.analyze.times.Meaning.Calendar;
import org.sitrep.analyze.times.Meaning.Relation;
import org.sitrep.analyze.times.Meaning.Shifted;
import org.sitrep.model.DateRange;
import org.sitrep.model.Deixis;
import org.sitrep.model.Deixis.Nearest;

/** How a meaning hangs on the day of publication. */
final class Deictic {
  private static final int FAR = 10;
  private static final int REACH = 7;

  private Deictic() {}

  /**
   * Null where it does not: a year is told, or it hangs on the text, or is a quarter or movable
   * feast.
   */
  static @Nullable Deixis of(Calendar place, Found found) {
    boolean whole =
        place.year() != null
            || place.relation().isOnText()
            || place.ofYear().isOnText()
            || place.part() != null;
    boolean unplaced = place.month() == null && place.season() == null && place.weekday() == null;
    boolean dayAlone = place.day() != null && place.month() == null;
    if (whole || unplaced || dayAlone) {
      return null;
    }
    Integer weekday = place.day() == null ? place.weekday() : null;
    Deixis.Unit unit =
        place.isDay()
            ? Deixis.Unit.DAY
            : place.season() != null ? Deixis.Unit.SEASON : Deixis.Unit.MONTH;
    return new Deixis(
        unit,
        shift(place, weekday != null),
        nearest(place, found),
        place.month(),
        place.day(),
        weekday,
        place.season());
  }

  private static @Nullable Integer shift(Calendar place, boolean weekday) {
    return switch (place.ofYear()) {
      case LAST -> -1;
      case NEXT -> 1;
      case THIS -> 0;
      default -> place.relation() == Relation.THIS && !weekday ? Integer.valueOf(0) : null;
    };
  }

  private static Nearest nearest(Calendar place, Found found) {
    return switch (place.relation()) {
      case LAST -> Nearest.BEFORE;
      case NEXT -> Nearest.AFTER;
      default -> isFuture(found) ? Nearest.FUTURE : Nearest.PAST;
    };
  }

  static boolean isFuture(Found found) {
    return Tense.isFuture(found.words().sentence(), found.words().token(found.last()));
  }

  /**
   * As {@link #of(Calendar, Found)} for a known day of publication: a month whose year would lie
   * far from it on the one side and near on the other is the near one, whatever the verb (“payable
   * on 15 December” in November).
   */
  static @Nullable Deixis of(Calendar place, Found found, DateRange published) {
    Deixis deixis = of(place, found);
    boolean open =
        deixis != null
            && deixis.shift() == null
            && deixis.weekday() == null
            && place.relation() == Relation.BARE;
    if (deixis == null || !open || !published.isOneDay() || published.from() == null) {
      return deixis;
    }
    Nearest other = deixis.nearest() == Nearest.PAST ? Nearest.FUTURE : Nearest.PAST;
    Deixis turned =
        new Deixis(deixis.unit(), null, other, deixis.month(), deixis.day(), null, deixis.season());
    boolean told = Tense.isTold(found.words().sentence(), found.words().token(found.last()));
    long away = monthsAway(deixis, published, published.from());
    return away >= (told ? FAR : REACH)
            && monthsAway(turned, published, published.from()) < 12 - away + 2
        ? turned
        : deixis;
  }

  private static long monthsAway(Deixis deixis, DateRange published, LocalDate day) {
    DateRange days = deixis.meant(published);
    return days == null || days.from() == null
        ? 12
        : Math.abs(ChronoUnit.MONTHS.between(days.from().withDayOfMonth(1), day.withDayOfMonth(1)));
  }

  static Deixis of(Shifted shift, Found found) {
    int count = shift.count();
    return switch (shift.unit()) {
      case WEEK -> Deixis.shifted(Deixis.Unit.WEEK, count);
      case MONTH -> Deixis.shifted(Deixis.Unit.MONTH, count);
      case YEAR -> Deixis.shifted(Deixis.Unit.YEAR, count);
      case DECADE -> Deixis.shifted(Deixis.Unit.YEAR, 10 * count);
      case WEEKEND -> weekend(count, found);
      case HOUR -> Deixis.shifted(Deixis.Unit.DAY, count / 24);
      case SECOND, MINUTE -> Deixis.shifted(Deixis.Unit.DAY, 0);
      default -> Deixis.shifted(Deixis.Unit.DAY, count);
    };
  }

  private static Deixis weekend(int count, Found found) {
    Nearest nearest =
        count < 0
            ? Nearest.BEFORE
            : count > 0 ? Nearest.AFTER : isFuture(found) ? Nearest.FUTURE : Nearest.PAST;
    return new Deixis(Deixis.Unit.WEEKEND, null, nearest, null, null, null, null);
  }
}
