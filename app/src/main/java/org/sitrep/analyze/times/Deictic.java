package org.sitrep.analyze.times;

import org.jspecify.annotations.Nullable;
import org.sitrep.analyze.times.Meaning.Calendar;
import org.sitrep.analyze.times.Meaning.Relation;
import org.sitrep.analyze.times.Meaning.Shifted;
import org.sitrep.model.Deixis;
import org.sitrep.model.Deixis.Nearest;

/** How a meaning hangs on the day of publication. */
final class Deictic {
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
