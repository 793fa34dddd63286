package org.sitrep.fuse.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.Testing;
import org.sitrep.model.Place;
import org.sitrep.model.Report;
import org.sitrep.model.Situation;

class PoolingTest {
  private static final String DAY = "2024-05-03";
  private static final Report OPEN =
      Testing.report("a", DAY, "Six people were killed in Tripoli on Tuesday, police said.");

  private static List<Place> named(Situation situation, String name) {
    return situation.places().stream().filter(one -> one.name().equals(name)).toList();
  }

  @Test
  void whatOneReportTellsOfANameHoldsOfTheOthers() {
    assertEquals("LBY", named(Testing.situation(OPEN), "Tripoli").get(0).country());
    Report told = Testing.report("b", DAY, "A blast hit a market in Tripoli, Lebanon, on Tuesday.");
    Situation situation = Testing.situation(OPEN, told);
    assertEquals(1, named(situation, "Tripoli").size());
    assertEquals("LBN", named(situation, "Tripoli").get(0).country());
    assertTrue(named(situation, "Libya").isEmpty());
  }

  @Test
  void aNameThatNoReportSettlesLiesWhereTheOthersPlay() {
    Report open = Testing.report("a", DAY, "A tornado struck Springfield on Monday, police said.");
    Report near =
        Testing.report("b", DAY, "The tornado tore off roofs in Decatur, Illinois, on Monday.");
    Place alone = named(Testing.situation(open), "Springfield").get(0);
    Place together = named(Testing.situation(open, near), "Springfield").get(0);
    assertEquals(39.8, together.lat(), 0.1);
    assertNotEquals(together.lat(), alone.lat());
    assertTrue(String.valueOf(together.reason()).contains("other reports"));
  }
}
