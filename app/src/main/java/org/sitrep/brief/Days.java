package org.sitrep.brief;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.DateRange;
import org.sitrep.model.Publication;
import org.sitrep.model.When;

/** Times in words, never more exact than they are known. */
final class Days {
  private static final Map<String, String> SEASONS =
      Map.of("SP", "spring", "SU", "summer", "FA", "autumn", "WI", "winter");
  private static final int LONGEST = 400;

  private Days() {}

  /**
   * “13 April 2024”, “March 2024”, “summer 2023”, “8–12 April 2024”, “a Friday”; empty where
   * nothing is known.
   */
  static String of(@Nullable When when) {
    if (when == null) {
      return "";
    }
    String season = season(when.value());
    if (!season.isEmpty()) {
      return season;
    }
    String days = of(when.days());
    return days.isEmpty() ? open(when.value()) : days;
  }

  static String of(Publication published) {
    String days = of(published.days());
    if (days.isEmpty()) {
      return "no date";
    }
    return published.basis() == Publication.Basis.INFERRED ? days + " (from the texts)" : days;
  }

  static String of(DateRange range) {
    LocalDate from = range.from();
    LocalDate to = range.to();
    if (from == null && to == null) {
      return "";
    }
    if (from == null) {
      return "before " + day(to);
    }
    if (to == null) {
      return "on or after " + day(from);
    }
    return bounded(from, to.minusDays(1));
  }

  private static String bounded(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return day(first);
    }
    if (first.getDayOfYear() == 1 && last.equals(LocalDate.of(last.getYear(), 12, 31))) {
      return first.getYear() == last.getYear()
          ? "" + first.getYear()
          : first.getYear() + "–" + last.getYear();
    }
    boolean months = first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth());
    if (months) {
      return YearMonth.from(first).equals(YearMonth.from(last))
          ? month(first)
          : month(first) + " – " + month(last);
    }
    if (first.plusDays(LONGEST).isBefore(last)) {
      return month(first) + " – " + month(last);
    }
    if (YearMonth.from(first).equals(YearMonth.from(last))) {
      return first.getDayOfMonth() + "–" + day(last);
    }
    return day(first) + " – " + day(last);
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.getDayOfMonth() + " " + month(day);
  }

  private static String month(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + day.getYear();
  }

  private static String season(String value) {
    int dash = value.lastIndexOf('-');
    String name = dash == 4 ? SEASONS.get(value.substring(5)) : null;
    return name == null || value.startsWith("X") ? "" : name + " " + value.substring(0, 4);
  }

  /** A TIMEX3 value that no calendar day is known for. */
  private static String open(String value) {
    if (value.matches("XXXX-WXX-[1-7].*")) {
      return "a "
          + java.time.DayOfWeek.of(value.charAt(9) - '0')
              .getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
    if (value.matches("XXXX-(0[1-9]|1[0-2])")) {
      return java.time.Month.of(Integer.parseInt(value.substring(5)))
              .getDisplayName(TextStyle.FULL, Locale.ENGLISH)
          + ", year unknown";
    }
    return "";
  }
}
