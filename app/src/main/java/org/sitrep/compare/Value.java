package org.sitrep.compare;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A cell as it is compared: blanks and letter case aside; equal numbers (7 and 7.0) and the same
 * day in ISO 8601 and in words (02 May 2024), with or without a time at midnight, are one; the
 * order of several values parted by semicolons does not count.
 */
final class Value {
  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,17})(\\.\\d{1,18})?");
  private static final Pattern MIDNIGHT = Pattern.compile("[ t]00:00(:00(\\.0+)?)?z?$");
  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern WORDS = Pattern.compile("\\d{1,2} \\p{L}{3,9} \\d{4}");
  private static final DateTimeFormatter IN_WORDS =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("d [MMMM][MMM] uuuu")
          .toFormatter(Locale.ENGLISH);

  private Value() {}

  static String of(String cell) {
    String text = cell.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    if (NUMBER.matcher(text).matches()) {
      BigDecimal number = new BigDecimal(text).stripTrailingZeros();
      return number.signum() == 0 ? "0" : number.toPlainString();
    }
    return text.indexOf(';') < 0
        ? day(text)
        : Arrays.stream(text.split(";"))
            .map(String::strip)
            .sorted()
            .collect(Collectors.joining("; "));
  }

  private static String day(String text) {
    String day = MIDNIGHT.matcher(text).replaceFirst("");
    try {
      if (ISO.matcher(day).matches()) {
        return LocalDate.parse(day).toString();
      }
      if (WORDS.matcher(day).matches()) {
        return LocalDate.parse(day, IN_WORDS).toString();
      }
    } catch (DateTimeException noDay) {
      return text;
    }
    return text;
  }
}
