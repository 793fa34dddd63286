package org.sitrep.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Deixis.Nearest;
import org.sitrep.model.Deixis.Unit;

class DeixisTest {
  private static final Deixis IN_MARCH =
      new Deixis(Unit.MONTH, null, Nearest.PAST, 3, null, null, null);
  private static final Deixis LAST_JULY =
      new Deixis(Unit.MONTH, null, Nearest.BEFORE, 7, null, null, null);
  private static final Deixis JULY_LAST_YEAR =
      new Deixis(Unit.MONTH, -1, Nearest.PAST, 7, null, null, null);
  private static final Deixis APRIL_13 =
      new Deixis(Unit.DAY, null, Nearest.PAST, 4, 13, null, null);
  private static final Deixis ON_FRIDAY =
      new Deixis(Unit.DAY, null, Nearest.PAST, null, null, 5, null);
  private static final Deixis LAST_SUMMER =
      new Deixis(Unit.SEASON, null, Nearest.BEFORE, null, null, null, "SU");

  private static DateRange days(@Nullable String from, @Nullable String to) {
    return new DateRange(
        from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
  }

  private static DateRange day(String day) {
    return DateRange.day(LocalDate.parse(day));
  }

  @Test
  void aDayOfPublicationTellsWhatIsMeant() {
    assertEquals(days("2024-03-01", "2024-04-01"), IN_MARCH.meant(day("2024-05-03")));
    assertEquals(days("2023-03-01", "2023-04-01"), IN_MARCH.meant(day("2024-01-10")));
    assertEquals(days("2023-07-01", "2023-08-01"), LAST_JULY.meant(day("2024-07-20")));
    assertEquals(day("2024-05-03"), ON_FRIDAY.meant(day("2024-05-03")));
    assertEquals(day("2024-04-26"), ON_FRIDAY.meant(day("2024-05-02")));
    assertEquals(days("2023-06-01", "2023-09-01"), LAST_SUMMER.meant(day("2024-07-01")));
    assertEquals(
        days("2024-04-22", "2024-04-29"), Deixis.shifted(Unit.WEEK, -1).meant(day("2024-05-03")));
  }

  @Test
  void whatIsMeantTellsTheDaysOfPublication() {
    assertEquals(
        days("2023-08-01", "2024-08-01"), LAST_JULY.published(days("2023-01-01", "2024-01-01")));
    assertEquals(days("2024-01-01", "2025-01-01"), JULY_LAST_YEAR.published(day("2023-07-26")));
    assertEquals(days("2024-05-03", "2024-05-10"), ON_FRIDAY.published(day("2024-05-03")));
    assertEquals(
        days("2024-03-01", "2025-01-01"), IN_MARCH.published(days("2024-03-01", "2024-04-01")));
    assertEquals(day("2024-05-03"), Deixis.shifted(Unit.DAY, -1).published(day("2024-05-02")));
  }

  @Test
  void anIntervalOfPublicationLeavesOutWhatNoWriterWouldPutSo() {
    DateRange year = days("2024-01-01", "2025-01-01");
    assertEquals(days("2024-03-01", "2024-04-01"), IN_MARCH.meant(year));
    assertEquals(day("2024-04-13"), APRIL_13.meant(year));
    assertEquals(days("2024-04-13", "2025-01-01"), APRIL_13.narrowed(year));
  }

  @Test
  void anOpenIntervalStaysOpen() {
    assertEquals(days("2023-07-01", null), LAST_JULY.meant(days("2023-08-01", null)));
    assertNull(IN_MARCH.meant(DateRange.ANY));
    assertEquals(DateRange.ANY, IN_MARCH.published(DateRange.ANY));
  }

  @Test
  void aDayThatMostYearsLackIsFound() {
    Deixis leap = new Deixis(Unit.DAY, null, Nearest.PAST, 2, 29, null, null);
    assertEquals(day("2024-02-29"), leap.meant(day("2026-05-03")));
  }
}
