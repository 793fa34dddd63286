package org.sitrep.analyze.times;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sitrep.analyze.times.Meaning.Calendar;
import org.sitrep.analyze.times.Meaning.Unit;
import org.sitrep.model.DateRange;
import org.sitrep.model.Deixis;

/** The days of calendar places, and TIMEX3's values of both. */
final class Days {
  private static final int LONGEST_FEAST = 14;

  private Days() {}

  /**
   * The days of a place in a year; null where that year lacks it (30 February) or the place is a
   * bare weekday.
   */
  static @Nullable DateRange of(int year, Calendar place) {
    if (year < 1 || year > 9998) {
      return null;
    }
    if (place.month() != null) {
      YearMonth month = YearMonth.of(year, place.month());
      if (place.day() == null) {
        return months(month, 1);
      }
      return month.isValidDay(place.day()) ? DateRange.day(month.atDay(place.day())) : null;
    }
    if (place.season() != null) {
      return new Deixis(
              Deixis.Unit.SEASON, 0, Deixis.Nearest.PAST, null, null, null, place.season())
          .meant(DateRange.day(LocalDate.of(year, 6, 1)));
    }
    if (place.part() != null) {
      return ofPart(year, place.part());
    }
    return place.weekday() != null || place.day() != null
        ? null
        : months(YearMonth.of(year, 1), 12);
  }

  private static @Nullable DateRange ofPart(int year, String part) {
    if (part.matches("Q[1-4]")) {
      return months(YearMonth.of(year, 3 * (part.charAt(1) - '1') + 1), 3);
    }
    if (part.startsWith("H")) {
      return months(YearMonth.of(year, part.equals("H1") ? 1 : 7), 6);
    }
    Feasts.Feast feast = Feasts.first(year, part);
    return feast == null ? null : feast.days();
  }

  static boolean isFeast(@Nullable String part) {
    return part != null && !part.matches("[QH][1-4]");
  }

  static DateRange months(YearMonth first, int count) {
    return new DateRange(first.atDay(1), first.plusMonths(count).atDay(1));
  }

  /**
   * TIMEX3's value of the unit that {@code days} are, null where they are more or less than one.
   */
  static @Nullable String value(DateRange days, Deixis.Unit unit, @Nullable String season) {
    LocalDate from = days.from();
    if (from == null || days.to() == null) {
      return null;
    }
    LocalDate to = days.to();
    return switch (unit) {
      case DAY -> days.isOneDay() ? from.toString() : null;
      case WEEK -> from.plusDays(7).equals(to) ? week(from) : null;
      case WEEKEND -> from.plusDays(2).equals(to) ? week(from) + "-WE" : null;
      case MONTH -> from.plusMonths(1).equals(to) ? month(from) : null;
      case SEASON -> from.plusMonths(3).equals(to) ? year(from) + "-" + season : null;
      case YEAR -> from.plusYears(1).equals(to) ? year(from) : null;
    };
  }

  static String week(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  static String month(LocalDate day) {
    return String.format(Locale.ROOT, "%04d-%02d", day.getYear(), day.getMonthValue());
  }

  static String year(LocalDate day) {
    return String.format(Locale.ROOT, "%04d", day.getYear());
  }

  static String quarter(LocalDate day) {
    return year(day) + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
  }

  /** The value of a place in a known year, the clock left out. */
  static String value(int year, Calendar place) {
    String whole = String.format(Locale.ROOT, "%04d", year);
    DateRange days = of(year, place);
    if (place.part() != null && isFeast(place.part())) {
      Feasts.Feast feast = Feasts.first(year, place.part());
      return feast == null ? undated(place) : value(feast);
    }
    if (place.part() != null && days != null) {
      return whole + "-" + place.part();
    }
    return whole + rest(place);
  }

  /** A fasting month has no value of its own in TIMEX3; its year has. */
  static String value(Feasts.Feast feast) {
    LocalDate from = feast.days().from();
    LocalDate to = feast.days().to();
    boolean month = from != null && to != null && from.plusDays(LONGEST_FEAST).isBefore(to);
    return month ? year(feast.day()) : feast.day().toString();
  }

  /** The value of a place whose year is not known. */
  static String undated(Calendar place) {
    if (place.weekday() != null && place.day() == null) {
      return "XXXX-WXX-" + place.weekday();
    }
    if (place.day() != null && place.month() == null) {
      return String.format(Locale.ROOT, "XXXX-XX-%02d", place.day());
    }
    if (place.isClockOnly()) {
      return "XXXX-XX-XX";
    }
    return place.part() != null
        ? place.part().startsWith("Q") || place.part().startsWith("H")
            ? "XXXX-" + place.part()
            : "XXXX-XX-XX"
        : "XXXX" + rest(place);
  }

  private static String rest(Calendar place) {
    if (place.month() == null) {
      return place.season() == null ? "" : "-" + place.season();
    }
    String month = String.format(Locale.ROOT, "-%02d", place.month());
    return place.day() == null ? month : month + String.format(Locale.ROOT, "-%02d", place.day());
  }

  /** The value of a unit that cannot be placed. */
  static String undated(Unit unit) {
    return switch (unit) {
      case WEEK -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY -> "XX";
      default -> "XXXX-XX-XX";
    };
  }
}
