package org.sitrep.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource({
    "El Arish, Al Arish",
    "As-Suwayda, Al Suwayda",
    "Ash Shatrah, al-Shatrah",
    "Ste-Foy, Sainte Foy",
    "Port St. Lucie, Port Saint Lucie",
    "N’Djaména, NDjamena",
    "Aix-en-Provence, aix en provence"
  })
  void oneNameInTwoSpellings(String one, String other) {
    assertEquals(Gazetteer.key(one), Gazetteer.key(other));
  }

  @ParameterizedTest
  @CsvSource({"Alton, Elton", "Ad Tarf, Al Tarf", "Ash, Al", "At Sea, Al Sea", "Stone, Saintone"})
  void otherNamesStayApart(String one, String other) {
    assertNotEquals(Gazetteer.key(one), Gazetteer.key(other));
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
    assertEquals("America/Argentina/Buenos_Aires", gazetteer.country("ARG").orElseThrow().zone());
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

  @ParameterizedTest
  @CsvSource({
    "Assamaka, Assamaka, NER",
    "Hodeidah, Al Hudaydah, YEM",
    "Jenin, Janin, PSE",
    "Izyum, Izium, UKR",
    "Chasov Yar, Chasiv Yar, UKR"
  })
  void knowsTownsThatNewsOfConflictsNames(String told, String name, String country) {
    assertEquals(
        List.of(name + " " + country),
        gazetteer.named(told).stream()
            .map(one -> one.site().name() + " " + one.site().country())
            .toList());
  }

  @Test
  void townsOfOursLiveByTheClockOfTheirLand() {
    assertEquals("Africa/Niamey", gazetteer.named("Assamaka").get(0).site().zone());
  }

  /** A slip in degrees puts a town into another land. */
  @Test
  void everyTownOfOursLiesNearAnotherTownOfItsLand() {
    List<Site> sites = GazetteerLoader.load().sites();
    List<Site> towns = sites.stream().filter(one -> one.kind() == Site.Kind.CITY).toList();
    List<Site> surveyed = towns.stream().filter(one -> one.geonameId() != 0).toList();
    List<String> far =
        towns.stream()
            .filter(one -> one.geonameId() == 0)
            .filter(one -> surveyed.stream().noneMatch(other -> isNear(one, other)))
            .map(Site::name)
            .toList();
    assertEquals(List.of(), far);
  }

  private static boolean isNear(Site one, Site other) {
    return String.valueOf(one.country()).equals(other.country()) && one.kilometresTo(other) < 750;
  }
}
