package org.sitrep.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.DateRange;
import org.sitrep.model.Publication;

class PublicationDateTest {
  @ParameterizedTest
  @CsvSource({
    "2024-05-03, 2024-05-03",
    "2024-05-03T23:30:00-05:00, 2024-05-03T23:30:00-05:00",
    "2024-05-03T10:00Z, 2024-05-03T10:00Z",
    "2024-05-03T10:00:00.123Z, 2024-05-03T10:00:00.123Z",
    "2024-05-03 10:00:00 +0200, 2024-05-03T10:00+02:00",
    "2024-05-03T10:00:00, 2024-05-03",
    "'Fri, 03 May 2024 10:00:00 GMT', 2024-05-03T10:00Z",
  })
  void datesThatPeopleAndPagesWrite(String written, String value) {
    Publication published = PublicationDate.parse(written, Publication.Basis.GIVEN).orElseThrow();
    assertEquals(value, published.value());
    assertEquals(DateRange.day(LocalDate.of(2024, 5, 3)), published.days());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "2024",
        "2024-02-30",
        "2024-5-3",
        "03/05/2024",
        "2024-05-03T25:00Z",
        "999999-01-01",
        "-2024-01-01"
      })
  void whatIsNoDate(String written) {
    assertTrue(PublicationDate.parse(written, Publication.Basis.GIVEN).isEmpty());
  }

  @Test
  void aLongStringIsNoDate() {
    assertTrue(
        PublicationDate.parse("2024-05-03T" + "0".repeat(1_000_000), Publication.Basis.GIVEN)
            .isEmpty());
  }
}
