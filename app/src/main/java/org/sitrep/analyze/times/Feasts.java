package org.sitrep.analyze.times;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.HebrewCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.chrono.HijrahChronology;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.DateRange;

/** The days of movable feasts, by the rules that {@code words.tsv} gives for them. */
final class Feasts {
  private static final Pattern REACH = Pattern.compile("~([0-9]+)\\+([0-9]+)$");
  private static final Pattern FROM_EASTER = Pattern.compile("(easter|orthodox)([-+][0-9]+)");
  private static final Pattern FROM_CALENDAR =
      Pattern.compile("(islamic|hebrew)-([0-9]+)-([0-9]+)");

  private Feasts() {}

  /**
   * A feast of one year.
   *
   * @param day the day that the rule gives
   * @param days what is meant: longer than the day where the feast is, or where it can be a day off
   */
  record Feast(LocalDate day, DateRange days) {}

  /** A year has two of an Islamic feast once in thirty years, and none of one before 1882. */
  static List<Feast> of(int year, String rule) {
    Matcher reach = REACH.matcher(rule);
    boolean reaching = reach.find();
    String day = reaching ? rule.substring(0, reach.start()) : rule;
    int before = reaching ? Integer.parseInt(reach.group(1)) : 0;
    int after = reaching ? Integer.parseInt(reach.group(2)) : 0;
    return days(year, day).stream()
        .map(one -> new Feast(one, new DateRange(one.minusDays(before), one.plusDays(after + 1))))
        .toList();
  }

  static @Nullable Feast first(int year, String rule) {
    List<Feast> all = of(year, rule);
    return all.isEmpty() ? null : all.get(0);
  }

  private static List<LocalDate> days(int year, String rule) {
    Matcher easter = FROM_EASTER.matcher(rule);
    if (easter.matches()) {
      LocalDate sunday = easter.group(1).equals("easter") ? easter(year) : orthodoxEaster(year);
      return List.of(sunday.plusDays(Integer.parseInt(easter.group(2))));
    }
    Matcher foreign = FROM_CALENDAR.matcher(rule);
    if (foreign.matches()) {
      int month = Integer.parseInt(foreign.group(2));
      int day = Integer.parseInt(foreign.group(3));
      return foreign.group(1).equals("islamic")
          ? islamic(year, month, day)
          : hebrew(year, month, day);
    }
    return switch (rule) {
      case "chinese" -> newMoon(LocalDate.of(year, 1, 20), true);
      case "diwali" ->
          newMoon(LocalDate.of(year, 10, 18), false).stream().map(one -> one.minusDays(1)).toList();
      default -> List.of(nth(year, rule));
    };
  }

  /**
   * {@code 11-4-4+1}: the day after the fourth Thursday of November; {@code 05-5-1}: the last
   * Monday of May.
   */
  private static LocalDate nth(int year, String rule) {
    String[] parts = rule.split("[-+]");
    LocalDate first = LocalDate.of(year, Integer.parseInt(parts[0]), 1);
    int nth = Integer.parseInt(parts[1]);
    LocalDate day =
        first.with(
            TemporalAdjusters.dayOfWeekInMonth(
                nth == 5 ? -1 : nth, DayOfWeek.of(Integer.parseInt(parts[2]))));
    return parts.length > 3 ? day.plusDays(Integer.parseInt(parts[3])) : day;
  }

  /** Western Easter, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, 1991). */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }

  /** Easter of the Julian calendar (Meeus), on the day of ours. */
  private static LocalDate orthodoxEaster(int year) {
    int d = (19 * (year % 19) + 15) % 30;
    int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    int f = d + e + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1).plusDays(year / 100 - year / 400 - 2);
  }

  /** By the calendar of Umm al-Qura; elsewhere the moon may be seen a day sooner or later. */
  private static List<LocalDate> islamic(int year, int month, int day) {
    List<LocalDate> found = new ArrayList<>();
    try {
      int first =
          HijrahChronology.INSTANCE.date(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR_OF_ERA);
      for (int there = first; there <= first + 1; there++) {
        LocalDate here = LocalDate.from(HijrahChronology.INSTANCE.date(there, month, day));
        if (here.getYear() == year) {
          found.add(here);
        }
      }
    } catch (DateTimeException beyondTheTable) {
      return List.of();
    }
    return found;
  }

  /** Months as ICU counts them: Tishri 0, Kislev 2, Adar 6, Nisan 7. */
  private static List<LocalDate> hebrew(int year, int month, int day) {
    List<LocalDate> found = new ArrayList<>();
    for (int there = year + 3760; there <= year + 3761; there++) {
      HebrewCalendar calendar = new HebrewCalendar(TimeZone.GMT_ZONE);
      calendar.clear();
      calendar.set(there, month, day, 12, 0, 0);
      LocalDate here =
          LocalDate.ofInstant(Instant.ofEpochMilli(calendar.getTimeInMillis()), ZoneOffset.UTC);
      if (here.getYear() == year) {
        found.add(here);
      }
    }
    return found;
  }

  /**
   * The first day from one on with which a month of the Chinese calendar begins, which is the day
   * of the new moon.
   */
  private static List<LocalDate> newMoon(LocalDate from, boolean newYear) {
    ChineseCalendar calendar = new ChineseCalendar(TimeZone.GMT_ZONE);
    for (LocalDate day = from; day.isBefore(from.plusDays(33)); day = day.plusDays(1)) {
      calendar.setTimeInMillis(day.atTime(6, 0).toInstant(ZoneOffset.UTC).toEpochMilli());
      boolean begins = calendar.get(Calendar.DAY_OF_MONTH) == 1;
      if (begins && (!newYear || calendar.get(Calendar.MONTH) == 0)) {
        return List.of(day);
      }
    }
    return List.of();
  }
}
