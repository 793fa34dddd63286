package org.sitrep.analyze.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.Testing;
import org.sitrep.model.Analysis;
import org.sitrep.model.Category;
import org.sitrep.model.Entity;
import org.sitrep.model.Event;
import org.sitrep.model.Modality;
import org.sitrep.model.Place;

class EventReaderTest {
  private static Analysis read(String text) {
    return Testing.analysis(Testing.report("test", "2024-06-05", text));
  }

  private static Event event(Analysis analysis, String trigger) {
    return analysis.events().stream()
        .filter(one -> one.trigger().of(analysis.report().text()).equals(trigger))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no event " + trigger + " in " + analysis.events()));
  }

  private static List<String> names(Analysis analysis, List<String> ids) {
    return ids.stream().map(id -> analysis.entity(id).map(Entity::name).orElse("?")).toList();
  }

  private static String place(Analysis analysis, String id) {
    return analysis.place(id).map(Place::name).orElse("none");
  }

  @Test
  void movesTroopsFromOnePlaceToAnother() {
    Analysis analysis = read("Norway moved its troops from Bergen to Tromso.");
    Event moved = event(analysis, "moved");
    assertEquals(Category.MOBILIZE, moved.category());
    assertEquals(List.of("Norway"), names(analysis, moved.actors()));
    assertEquals("Bergen", place(analysis, moved.fromPlace()));
    assertEquals("Tromso", place(analysis, moved.toPlace()));
    assertEquals(Modality.ACTUAL, moved.modality());
    assertEquals("its troops", moved.object() == null ? "" : moved.object().name());
  }

  @Test
  void tellsAnAgreementToWithdrawFromTheWithdrawal() {
    Analysis analysis = read("Kenya has agreed to withdraw its soldiers from Haiti.");
    assertEquals(Category.CONCEDE, event(analysis, "agreed").category());
    assertEquals(Modality.ACTUAL, event(analysis, "agreed").modality());
    assertEquals(Category.RETREAT, event(analysis, "withdraw").category());
    assertEquals(Modality.FUTURE, event(analysis, "withdraw").modality());
  }

  @Test
  void distinguishesRecallingAnAmbassadorFromWithdrawingTroops() {
    Analysis analysis = read("Peru recalled its ambassador from Mexico.");
    Event recalled = event(analysis, "recalled");
    assertEquals(Category.SANCTION, recalled.category());
    assertEquals("161", recalled.cameo());
    assertEquals(List.of("Mexico"), names(analysis, recalled.recipients()));
  }

  @Test
  void givesNothingDeniedPlannedOrPossibleAsDone() {
    assertEquals(
        Modality.NEGATED,
        event(read("Canada did not expel the Indian diplomats."), "expel").modality());
    assertEquals(
        Modality.NEGATED,
        event(read("The minister denied that Serbia had attacked Kosovo."), "attacked").modality());
    assertEquals(
        Modality.FUTURE, event(read("Kenya will send 400 soldiers to Haiti."), "send").modality());
    assertEquals(
        Modality.FUTURE,
        event(read("The planned visit by the Chinese president to Hanoi was welcomed."), "visit")
            .modality());
  }

  @Test
  void takesWhatAnActorWillNotDoForARefusal() {
    Event refused = event(read("Israel will not release the prisoners."), "release");
    assertEquals(Category.REJECT, refused.category());
    assertEquals(Modality.ACTUAL, refused.modality());
  }

  @Test
  void namesBothSidesOfTalksAsActorsAndRecipients() {
    Analysis analysis = read("Egypt and Turkey held talks in Cairo.");
    assertEquals(1, analysis.events().size());
    Event talks = analysis.events().get(0);
    assertEquals(Category.CONSULT, talks.category());
    assertEquals(List.of("Egypt", "Turkey"), names(analysis, talks.actors()));
    assertEquals(List.of("Egypt", "Turkey"), names(analysis, talks.recipients()));
    assertEquals("Cairo", place(analysis, talks.place()));
  }

  @Test
  void callsDeathsInAnAccidentAnOccurrence() {
    Analysis analysis = read("A ferry capsized in a storm and twelve people were killed.");
    Event killed = event(analysis, "killed");
    assertEquals(Category.OCCURRENCE, killed.category());
    assertNull(killed.quad());
    assertNull(killed.cameo());
  }

  @Test
  void callsDeathsUnderFireAnAssault() {
    Analysis analysis = read("Rebels shelled the town of Goma, and ten people were killed.");
    assertEquals(Category.ASSAULT, event(analysis, "killed").category());
    assertEquals("Goma", place(analysis, event(analysis, "shelled").place()));
  }

  @Test
  void datesAClauseByTheTimeBeforeWhen() {
    Analysis analysis =
        read("It is the worst wreck since 1962, when a ferry sank after its engine exploded.");
    for (String trigger : List.of("sank", "exploded")) {
      Event event = event(analysis, trigger);
      assertEquals("1962", analysis.time(event.time()).map(one -> one.value()).orElse("none"));
    }
  }

  @Test
  void tellsLongPastEventsAsHistorical() {
    Analysis analysis = read("The army seized power in Mali in August 2020.");
    assertEquals(Modality.HISTORICAL, event(analysis, "seized").modality());
  }

  @Test
  void keepsEverySpanWithinTheTextAndTheTriggerWithinTheClause() {
    String text =
        "Thousands took to the streets of Lima to demand the resignation of the president. "
            + "\"We will not leave,\" they said (it was late). Police arrested, beat, and";
    Analysis analysis = read(text);
    for (Event event : analysis.events()) {
      assertTrue(event.clause().contains(event.trigger()));
      assertTrue(event.clause().end() <= text.length());
    }
    assertEquals(Category.PROTEST, event(analysis, "took").category());
    assertEquals(Modality.ACTUAL, event(analysis, "demand").modality());
  }

  @Test
  void givesWhatIsDemandedAClauseOfItsOwn() {
    Analysis analysis = read("Chad has told France to withdraw its soldiers from the country.");
    String text = analysis.report().text();
    assertTrue(event(analysis, "told").clause().of(text).startsWith("Chad has told"));
    assertTrue(event(analysis, "withdraw").clause().of(text).startsWith("France to withdraw"));
  }

  @Test
  void takesNoKindHabitOrCaptionForAnEvent() {
    assertEquals(List.of(), read("Leaders in the region fear coups.").events());
    assertEquals(List.of(), read("Ten people are killed on the roads every day.").events());
    assertEquals(List.of(), read("3/12 Police arrest a man in Lima. Getty Images").events());
  }

  @Test
  void leavesExpelledSoldiersTheirHome() {
    Event out = event(read("Chad kicked out soldiers from former ally France."), "kicked");
    assertEquals(Category.SANCTION, out.category());
    Analysis both = read("Belgian troops were expelled from Chad and Sudan.");
    assertEquals(List.of("Chad", "Sudan"), names(both, event(both, "expelled").actors()));
  }

  @Test
  void survivesTextWithoutEnd() {
    String text =
        "attack on the attack of the coup by forces who withdraw troops that attack ".repeat(150);
    assertTrue(read(text).events().size() < text.length());
  }
}
