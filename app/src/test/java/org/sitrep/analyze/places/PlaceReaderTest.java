package org.sitrep.analyze.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sitrep.Testing;
import org.sitrep.language.Document;
import org.sitrep.model.Analysis;
import org.sitrep.model.Place;
import org.sitrep.model.Span;

class PlaceReaderTest {
  private static final PlaceReader READER = new PlaceReader();

  private static Analysis read(String text) {
    Document document = Testing.document(text);
    return READER.read(
        document, Analysis.of(document.report(), List.of(new Span(0, text.length()))));
  }

  private static @Nullable Place named(Analysis analysis, String name) {
    return analysis.places().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  private static Place of(Analysis analysis, String name) {
    Place place = named(analysis, name);
    assertNotNull(place, () -> name + " among " + analysis.places());
    return place;
  }

  private static List<String> words(Analysis analysis, Place place) {
    return place.mentions().stream().map(one -> one.span().of(analysis.report().text())).toList();
  }

  @Test
  void theTextSaysWhichOfTwoTownsIsMeant() {
    Place lebanon =
        of(
            read("A fire destroyed a mill in Paris, Texas, on Monday. Nobody in Paris was hurt."),
            "Paris");
    assertEquals("USA", lebanon.country());
    assertEquals(2, lebanon.mentions().size());
  }

  @Test
  void aBareNameIsTheBestKnown() {
    assertEquals("FRA", of(read("The ministers will meet in Paris next week."), "Paris").country());
  }

  @Test
  void aCityLiesInItsDivisionAndCountry() {
    Analysis analysis = read("The envoy landed in Kumasi, Ghana, on Sunday.");
    Place city = of(analysis, "Kumasi");
    Place division = analysis.place(city.partOf()).orElseThrow();
    assertEquals(Place.Kind.ADMIN, division.kind());
    assertEquals("Ghana", analysis.place(division.partOf()).orElseThrow().name());
  }

  @Test
  void peopleAndModifiersAreAssociative() {
    Analysis analysis = read("Kenyan troops left Somalia after US officials met in Nairobi.");
    assertEquals(Place.Use.ASSOCIATIVE, of(analysis, "Kenya").mentions().get(0).use());
    assertEquals(Place.Use.ASSOCIATIVE, of(analysis, "United States").mentions().get(0).use());
    assertEquals(Place.Use.LITERAL, of(analysis, "Somalia").mentions().get(0).use());
    assertEquals(Place.Use.LITERAL, of(analysis, "Nairobi").mentions().get(0).use());
  }

  private static Place.Use use(Analysis analysis, String name) {
    return of(analysis, name).mentions().get(0).use();
  }

  @Test
  void whoActsOrIsSpokenToIsNoPlace() {
    Analysis analysis =
        read("Moscow warned Kyiv on Monday, and Washington urged Tokyo to wait with Ghana.");
    for (String name : List.of("Moscow", "Kyiv", "Washington", "Tokyo", "Ghana")) {
      assertEquals(Place.Use.ASSOCIATIVE, use(analysis, name), name);
    }
  }

  @Test
  void whereThingsAreCountedIsAPlace() {
    Analysis analysis =
        read("Kenya reported 40 cases of measles. Uganda has banned the import of poultry.");
    assertEquals(Place.Use.LITERAL, use(analysis, "Kenya"));
    assertEquals(Place.Use.ASSOCIATIVE, use(analysis, "Uganda"));
  }

  @Test
  void examplesContainersAndGroundsAreLiteral() {
    Analysis analysis =
        read(
            "Clinics opened in cities like Bergen. Two men died in Mosul, Iraq, on Monday. Planes"
                + " circled over Nairobi airport. Farms were lost in a Tamale fire.");
    for (String name : List.of("Bergen", "Mosul", "Iraq", "Nairobi", "Tamale")) {
      assertEquals(Place.Use.LITERAL, use(analysis, name), name);
    }
  }

  @Test
  void anIllnessIsNoPlace() {
    assertEquals(List.of(), read("Two nurses had caught Marburg virus, not Ebola.").places());
  }

  @Test
  void definitesAreMentionsWhereSomethingStandsThere() {
    Analysis analysis =
        Testing.analysis(
            "Rebels attacked a village in Chad on Monday. The army killed nine rebels in the country"
                + " on Tuesday. Prices in much of the country are stable.");
    long told =
        words(analysis, of(analysis, "Chad")).stream().filter("the country"::equals).count();
    assertEquals(1, told);
  }

  @Test
  void aTownIsNotItsFamousNamesake() {
    Analysis county =
        read(
            "Two teenagers were held by the Rome Police Department in Floyd County. Witnesses saw them on"
                + " Maple Street, officers in Rome said.");
    assertNull(of(county, "Rome").lat());
    Analysis state =
        read(
            "Firefighters in Tulsa, Oklahoma, met their colleagues of Norman, Oklahoma, on Friday."
                + " A barn burned near Brandon.");
    assertNull(of(state, "Brandon").lat());
    assertEquals(Place.Precision.UNRESOLVED, of(state, "Brandon").precision());
    assertTrue(String.valueOf(of(state, "Brandon").reason()).contains("state"));
  }

  @Test
  void aFamousCityStaysWhatItIs() {
    Analysis analysis =
        read("The minister flew from London to Athens on Monday and met bankers in Frankfurt.");
    assertEquals("GBR", of(analysis, "London").country());
    assertEquals("GRC", of(analysis, "Athens").country());
  }

  @Test
  void theNameBeforeADashIsWhereTheReportIsFrom() {
    Analysis analysis = read("QUENDALE - A barn burned down on Monday, firemen said.");
    assertEquals(Place.Use.LITERAL, use(analysis, "QUENDALE"));
    assertNull(of(analysis, "QUENDALE").lat());
  }

  @Test
  void townspeopleTellATownAndCourtsAndHighwaysAreNoPlaces() {
    Analysis analysis =
        read("Tamale residents met on Monday. The Supreme Court closed Highway 19 in January.");
    assertEquals("GHA", of(analysis, "Tamale").country());
    assertTrue(analysis.places().stream().noneMatch(one -> one.name().matches("Supreme.*|High.*")));
  }

  @Test
  void whatIsBuiltStandsInTheTownThatTheTextNames() {
    Analysis analysis =
        read(
            "Gunmen attacked a checkpoint outside Bosaso. Prisoners fled the Ruvu prison in Mwanza."
                + " Trucks wait at the Tolkobey border crossing. Refugees reached Camp Zorra, outside"
                + " Kakuma. A ship entered the port of Mombasa. The Lindero Bridge in Lagos was closed."
                + " Miners died at the Belko mine in Guinea.");
    for (String name :
        List.of(
            "checkpoint in Bosaso",
            "Ruvu prison",
            "Camp Zorra",
            "port in Mombasa",
            "Lindero Bridge")) {
      Place place = of(analysis, name);
      assertEquals(Place.Precision.CITY, place.precision(), name);
      assertNotNull(place.lat(), name);
      assertFalse(String.valueOf(place.reason()).isBlank(), name);
    }
    assertEquals(Place.Precision.COUNTRY, of(analysis, "Belko mine").precision());
    assertNull(of(analysis, "Belko mine").lat());
    assertEquals(Place.Precision.UNRESOLVED, of(analysis, "Tolkobey border crossing").precision());
    assertNull(of(analysis, "Tolkobey border crossing").lat());
  }

  @Test
  void regionsOfConflictsAreKnown() {
    Analysis analysis =
        read(
            "Fighting went on in South Darfur, in Cabo Delgado, in North Kivu and in the Ferghana"
                + " Valley, in Tripolitania and in Waziristan.");
    for (String name :
        List.of("Southern Darfur", "Ferghana Valley", "Tripolitania", "Waziristan")) {
      assertNotNull(of(analysis, name).lat(), name);
    }
    assertTrue(
        analysis.places().stream()
            .filter(one -> !one.mentions().isEmpty())
            .allMatch(one -> one.lat() != null));
  }

  @Test
  void personsAreNoPlaces() {
    Analysis analysis =
        read("Michael Jordan praised Kevin Austin. Jordan thanked his friend Austin on Friday.");
    assertEquals(List.of(), analysis.places());
  }

  @Test
  void installationsSpelledApartAreOne() {
    Analysis analysis =
        read(
            "Troops entered Airbase 77 in the capital Nouakchott, Mauritania. Guards at Air base 77"
                + " let them pass.");
    Place base = of(analysis, "Airbase 77");
    assertEquals(Place.Kind.INSTALLATION, base.kind());
    assertEquals(2, base.mentions().size());
    assertEquals("Nouakchott", analysis.place(base.partOf()).orElseThrow().name());
    assertEquals(Place.Precision.CITY, base.precision());
    assertTrue(String.valueOf(base.reason()).contains("Nouakchott"));
  }

  @Test
  void aBaseOnAnAirportLiesInTheAirport() {
    Analysis analysis =
        read("Camp Keller is co-located with Modibo Keita International Airport in Bamako, Mali.");
    Place airport = of(analysis, "Modibo Keita International Airport");
    assertEquals("Bamako", analysis.place(airport.partOf()).orElseThrow().name());
  }

  @Test
  void theBaseAndTheCapitalAreFurtherMentions() {
    Analysis analysis =
        read("Soldiers stormed Airbase 12 in Niger on Monday. The base lies outside the capital.");
    assertTrue(words(analysis, of(analysis, "Airbase 12")).contains("The base"));
    assertTrue(words(analysis, of(analysis, "Niamey")).contains("the capital"));
  }

  @Test
  void anUnnamedBaseIsAPlaceOfItsOwn() {
    Place base = of(read("Rebels shelled an airbase in Chad on Tuesday."), "airbase in Chad");
    assertEquals("TCD", base.country());
    assertEquals(Place.Precision.COUNTRY, base.precision());
    assertNull(base.lat());
  }

  @Test
  void nigerIsNotNigeria() {
    Analysis analysis = read("Niger closed its border with Nigeria.");
    assertEquals("NER", of(analysis, "Niger").country());
    assertEquals("NGA", of(analysis, "Nigeria").country());
  }

  @Test
  void abstainsWhereTwoAreAlike() {
    Place county = of(read("A barn burned down in Jefferson County."), "Jefferson County");
    assertNull(county.lat());
    assertEquals(Place.Precision.UNRESOLVED, county.precision());
    assertFalse(String.valueOf(county.reason()).isEmpty());
  }

  @Test
  void aKindOfWaterIsShortForTheOneLongerName() {
    Analysis told = read("Oil leaked into the Gulf. Ships left the Gulf of Mexico on Monday.");
    assertEquals(List.of("Gulf", "Gulf of Mexico"), words(told, of(told, "Gulf of Mexico")));
    assertTrue(read("Oil leaked into the Gulf on Monday.").places().isEmpty());
  }

  @Test
  void aRiverHasAnArticleAndATownHasNone() {
    Analysis analysis = read("Shells hit a bridge over the Dnipro in Kherson, and later Dnipro.");
    assertEquals(Place.Kind.WATER, of(analysis, "Dnipro River").kind());
  }

  @Test
  void eachHospitalStandsInItsOwnTown() {
    Analysis analysis =
        read("They were taken to Croydon University Hospital and St George's Hospital in Tooting.");
    assertEquals(51.38, of(analysis, "Croydon University Hospital").lat(), 0.01);
    assertEquals(51.43, of(analysis, "St George's Hospital").lat(), 0.01);
  }

  @Test
  void theVillageOfMakesANameAPlaces() {
    Analysis analysis =
        Testing.analysis(
            "Gunmen attacked the village of Kore Benni in Niger. They left Kore Benni.");
    assertEquals(2, of(analysis, "Kore Benni").mentions().size());
    assertTrue(analysis.entities().stream().noneMatch(one -> one.name().equals("Kore Benni")));
  }

  @Test
  void inNewsOfTheWorldAFamousCityIsTheFamousOne() {
    String world = "France, Egypt and the United States sent envoys to Libya on Monday. ";
    assertEquals("CHE", of(read(world + "Protesters marched in Geneva."), "Geneva").country());
    assertEquals("GBR", of(read(world + "The ambassador in London agreed."), "London").country());
  }

  @Test
  void monthsAreNoTowns() {
    assertEquals(List.of(), read("They agreed in March to meet in May.").places());
  }

  @Test
  void hostileTextTakesLittleTime() {
    String text = "the base in Paris, the country, US-Egypt Airbase 1 ".repeat(300);
    assertNotNull(read(text));
  }

  @Test
  void smallTownsOfTheNewsAreKnownWhereTheTextSpeaksOfTheirLand() {
    Analysis analysis =
        read("The army in Burkina Faso said that a granary in Barsalogho was burnt.");
    assertEquals("BFA", of(analysis, "Barsalogho").country());
    assertEquals("PSE", of(read("A clinic in Jenin, West Bank, has no power."), "Janin").country());
    assertNull(of(read("She danced in Cabaret on Friday."), "Cabaret").country());
  }
}
