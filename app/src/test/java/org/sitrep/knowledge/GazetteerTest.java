package org.sitrep.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class GazetteerTest {
  private final Gazetteer gazetteer = Gazetteer.get();

  @Test
  void knowsSeveralPlacesOfOneName() {
    assertTrue(gazetteer.named("Springfield").size() > 3);
  }

  @Test
  void passesOverAccentsDotsAndCase() {
    assertEquals(
        gazetteer.named("Saint Petersburg").size(), gazetteer.named("ST. PETERSBURG").size());
    assertFalse(gazetteer.named("Bogota").isEmpty());
  }

  @Test
  void tellsWhichCityIsTheCapital() {
    assertEquals("Accra", gazetteer.capital("GHA").orElseThrow().name());
  }

  @Test
  void readsAbbreviationsOnlyAsWritten() {
    assertEquals("Mississippi", gazetteer.abbreviated("Miss.").orElseThrow().name());
    assertTrue(gazetteer.abbreviated("Miss").isEmpty());
  }

  @Test
  void knowsByWhichClockAPlaceLives() {
    assertEquals("Africa/Niamey", gazetteer.country("NER").orElseThrow().zone());
    assertEquals("Pacific/Honolulu", gazetteer.admin("US.HI").orElseThrow().zone());
    assertEquals("Asia/Tokyo", gazetteer.capital("JPN").orElseThrow().zone());
    assertNull(gazetteer.country("USA").orElseThrow().zone());
  }

  @Test
  void everyRegionHasAPoint() {
    assertTrue(gazetteer.named("Sahel").stream().anyMatch(one -> one.site().hasPoint()));
    assertEquals(
        0,
        gazetteer.country("NER").orElseThrow().kilometresTo(gazetteer.country("NER").orElseThrow()),
        0.1);
  }
}
