package org.sitrep.fuse.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.model.DateRange;

class ClocksTest {
  private static final DateRange THURSDAY = DateRange.day(LocalDate.of(2024, 5, 2));
  private static final DateRange FRIDAY = DateRange.day(LocalDate.of(2024, 5, 3));

  @Test
  void neighbouringDaysFarApartCanBeOneMoment() {
    assertEquals(
        "The clocks of Honolulu run 11 hours behind those of Niamey: it can still be the earlier"
            + " day in the one and already the later in the other.",
        Clocks.sameMoment(FRIDAY, THURSDAY, List.of("Africa/Niamey", "Pacific/Honolulu")));
  }

  @Test
  void nothingIsExplainedByOneZoneNearOnesOrDaysFurtherApart() {
    assertNull(Clocks.sameMoment(THURSDAY, FRIDAY, List.of("Africa/Niamey")));
    assertNull(Clocks.sameMoment(THURSDAY, FRIDAY, List.of("Africa/Niamey", "Europe/Moscow")));
    assertNull(Clocks.sameMoment(THURSDAY, FRIDAY, List.of()));
    assertNull(Clocks.sameMoment(THURSDAY, FRIDAY, List.of("nowhere", "Pacific/Honolulu")));
    DateRange saturday = DateRange.day(LocalDate.of(2024, 5, 4));
    assertNull(Clocks.sameMoment(THURSDAY, saturday, List.of("Africa/Niamey", "Pacific/Honolulu")));
  }
}
