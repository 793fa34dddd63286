package org.sitrep.analyze.conditions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.Testing;
import org.sitrep.analyze.Given;
import org.sitrep.model.Analysis;
import org.sitrep.model.Condition;
import org.sitrep.model.Entity;
import org.sitrep.model.Entity.Kind;
import org.sitrep.model.Place;

class ConditionReaderTest {
  private final ConditionReader reader = new ConditionReader();

  private List<String> read(Given given) {
    Analysis analysis = reader.read(given.document(), given.analysis());
    return analysis.conditions().stream().map(one -> words(analysis, one)).toList();
  }

  private static String words(Analysis analysis, Condition one) {
    StringBuilder words = new StringBuilder(one.kind().toString()).append(": ");
    words.append(analysis.entity(one.who()).map(Entity::name).orElse("?"));
    analysis.entity(one.with()).ifPresent(with -> words.append(" with ").append(with.name()));
    analysis.place(one.where()).ifPresent(place -> words.append(" at ").append(place.name()));
    if (one.polarity() != null || one.trend() != null) {
      words.append(" ").append(one.polarity()).append("/").append(one.trend());
    }
    return words.append(one.holds() ? "" : ", over").toString();
  }

  @Test
  void troopsAreWhereTheyAreStationed() {
    Given given =
        Given.text("British troops stationed in Cyprus took part.")
            .country("GBR", "British")
            .country("CYP", "Cyprus");
    assertEquals(List.of("presence: British at Cyprus"), read(given));
  }

  @Test
  void aStateLastsSinceAndUntilWhatHangsOnIt() {
    Condition stay =
        Testing.analysis("French troops have been stationed in Chad since 2013.")
            .conditions()
            .get(0);
    assertEquals(LocalDate.of(2013, 1, 1), stay.from());
    assertTrue(stay.holds());
    String text = "About 200 Italian soldiers remained in Libya until last month.";
    Analysis analysis = Testing.analysis(Testing.report("test", "2024-05-08", text));
    Condition left = analysis.conditions().get(0);
    assertEquals(LocalDate.of(2024, 5, 1), left.to());
    assertFalse(left.holds());
    assertEquals(
        List.of("who: Italian soldiers", "where: Libya", "to: last month"),
        left.reasons().stream()
            .filter(one -> !one.field().equals("figure"))
            .map(one -> one.field() + ": " + one.span().of(text))
            .toList());
  }

  @Test
  void whoWasExpelledIsGoneFromEachPlace() {
    Given given =
        Given.text("The Turkish contingent has been expelled from Libya and Sudan.")
            .country("TUR", "Turkish")
            .country("LBY", "Libya")
            .country("SDN", "Sudan");
    assertEquals(
        List.of("presence: Turkish at Libya, over", "presence: Turkish at Sudan, over"),
        read(given));
  }

  @Test
  void plansAndPartsEndNoPresence() {
    for (String text :
        List.of(
            "Turkish troops are set to leave Libya.",
            "Libya told Turkish troops to withdraw from Libya.",
            "Some Turkish troops left Libya.",
            "About 60 Turkish soldiers would be present in Libya.",
            "The withdrawal of Turkish troops from Libya will take months.")) {
      Given given = Given.text(text).country("TUR", "Turkish").country("LBY", "Libya");
      assertEquals(List.of(), read(given), text);
    }
  }

  @Test
  void sitesOfTwoOwnersAreNotOneOwners() {
    Given given =
        Given.text("The Turkish and Kenyan embassies in Libya were closed.")
            .country("TUR", "Turkish")
            .country("KEN", "Kenyan")
            .country("LBY", "Libya");
    assertTrue(
        read(given).stream().noneMatch(one -> one.startsWith("asset")), () -> "" + read(given));
  }

  @Test
  void theSiteHostsThemNotWhoeverEntersIt() {
    Given given =
        Given.text("Turkish troops have entered a barracks in Libya hosting Kenyan soldiers.")
            .country("TUR", "Turkish")
            .country("KEN", "Kenyan")
            .country("LBY", "Libya");
    assertTrue(read(given).contains("presence: Kenyan at Libya"), () -> "" + read(given));
    assertTrue(
        read(given).stream().noneMatch(one -> one.startsWith("presence: Kenyan at Tur")),
        () -> "" + read(given));
  }

  @Test
  void aPlaceIsNamedBeforeWhere() {
    Given given =
        Given.text("The raid hit Camp Delta, where Kenyan soldiers are based.")
            .country("KEN", "Kenyan")
            .place(Place.Kind.INSTALLATION, "SOM", "Camp Delta");
    assertEquals(List.of("presence: Kenyan at Camp Delta"), read(given));
  }

  @Test
  void anAgreementEndsWhenItIsRevoked() {
    Given given =
        Given.text("Malta revoked a fishing agreement with Tunisia.")
            .country("MLT", "Malta")
            .country("TUN", "Tunisia");
    assertEquals(List.of("agreement: Malta with Tunisia, over"), read(given));
    Given plan =
        Given.text("Malta threatened to revoke a fishing agreement with Tunisia.")
            .country("MLT", "Malta")
            .country("TUN", "Tunisia");
    assertEquals(List.of(), read(plan));
  }

  @Test
  void titlesTellOffices() {
    Given given =
        Given.text("Finance minister Anna Berg met former president John Hill.")
            .entity(Kind.PERSON, null, "Anna Berg")
            .entity(Kind.PERSON, null, "John Hill");
    assertEquals(List.of("office: Anna Berg", "office: John Hill, over"), read(given));
    Given none =
        Given.text("Anna Berg, a trade analyst, disagreed.").entity(Kind.PERSON, null, "Anna Berg");
    assertEquals(List.of(), read(none));
  }

  @Test
  void whoeverIsOverthrownHoldsNoOffice() {
    Given given =
        Given.text("Crowds cheered the overthrow of president John Hill.")
            .entity(Kind.PERSON, null, "John Hill");
    assertEquals(List.of("office: John Hill, over"), read(given));
  }

  @Test
  void relationsHaveAPolarityAndATrend() {
    Given cool =
        Given.text("Relations between Chile and Bolivia have deteriorated.")
            .country("CHL", "Chile")
            .country("BOL", "Bolivia");
    assertEquals(List.of("relation: Chile with Bolivia null/cooling"), read(cool));
    Given odds =
        Given.text("Chile and Bolivia are at odds over water.")
            .country("CHL", "Chile")
            .country("BOL", "Bolivia");
    assertEquals(List.of("relation: Chile with Bolivia hostile/steady"), read(odds));
    Given warm =
        Given.text("Chile is increasingly turning to Bolivia.")
            .country("CHL", "Chile")
            .country("BOL", "Bolivia");
    assertEquals(List.of("relation: Chile with Bolivia cooperative/warming"), read(warm));
    Given ally =
        Given.text("Chile is a crucial ally of Bolivia.")
            .country("CHL", "Chile")
            .country("BOL", "Bolivia");
    assertEquals(List.of("relation: Chile with Bolivia cooperative/steady"), read(ally));
  }

  @Test
  void accessMayBeLacking() {
    Given given =
        Given.text("Kenyan officers do not have access to the harbour.").country("KEN", "Kenyan");
    assertEquals(List.of("access: Kenyan, over"), read(given));
  }

  @Test
  void aConflictGoesOnSomewhere() {
    Given given = Given.text("He spoke about the war in Sudan.").country("SDN", "Sudan");
    assertEquals(List.of("conflict: Sudan at Sudan"), read(given));
  }

  @Test
  void longTextsWithoutFullStopsTakeLittleTime() {
    Given given =
        Given.text("troops stationed in Cyprus and ".repeat(2_000)).country("CYP", "Cyprus");
    long before = System.nanoTime();
    reader.read(given.document(), given.analysis());
    assertTrue(System.nanoTime() - before < 10_000_000_000L);
  }
}
