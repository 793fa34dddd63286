package org.sitrep.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.model.DateRange;
import org.sitrep.model.Publication;

/**
 * Days and times of publication as people and pages write them: ISO 8601, and RFC 1123 as some
 * pages have it.
 */
public final class PublicationDate {
  private static final Pattern DAY = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}");
  private static final Pattern TIME =
      Pattern.compile(
          "([12]\\d{3}-\\d{2}-\\d{2})[Tt ](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)"
              + " ?([Zz]|[+-]\\d{2}(?::?\\d{2})?)?");
  private static final DateTimeFormatter ZONED =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .appendPattern("[XXX][XX][X]")
          .toFormatter(java.util.Locale.ROOT);
  private static final int LONGEST = 64;

  private PublicationDate() {}

  /**
   * The day or time with zone that {@code text} tells; of a time without a zone, its day.
   *
   * @return nothing where it is no such date
   */
  public static Optional<Publication> parse(String text, Publication.Basis basis) {
    String date = text.strip();
    if (date.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      if (DAY.matcher(date).matches()) {
        return Optional.of(day(LocalDate.parse(date), date, basis));
      }
      var time = TIME.matcher(date);
      if (!time.matches()) {
        return rfc1123(date, basis);
      }
      LocalDate day = LocalDate.parse(time.group(1));
      if (time.group(3) == null) {
        return Optional.of(day(day, day.toString(), basis));
      }
      OffsetDateTime moment =
          OffsetDateTime.parse(
              time.group(1)
                  + "T"
                  + time.group(2)
                  + time.group(3).toUpperCase(java.util.Locale.ROOT),
              ZONED);
      boolean asIs =
          date.indexOf('T') > 0 && (date.endsWith("Z") || date.charAt(date.length() - 3) == ':');
      return Optional.of(day(day, asIs ? date : moment.toString(), basis));
    } catch (DateTimeException bad) {
      return Optional.empty();
    }
  }

  private static Optional<Publication> rfc1123(String date, Publication.Basis basis) {
    if (date.isEmpty() || !Character.isLetter(date.charAt(0))) {
      return Optional.empty();
    }
    OffsetDateTime moment = OffsetDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME);
    return Optional.of(day(moment.toLocalDate(), moment.toString(), basis));
  }

  private static Publication day(LocalDate day, String value, Publication.Basis basis) {
    return new Publication(value, basis, DateRange.day(day));
  }
}
