package org.sitrep.fuse.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class EventSentenceTest {
  private static final String SENTENCE =
      "The ferry, which had left Brell at noon, sank off the coast.";

  private static String of(String clause) {
    return EventSentence.of(clause, SENTENCE, "", "Coast guard", "Ferry");
  }

  @Test
  void aWholeClauseStaysAsItIs() {
    assertEquals("The ferry sank off the coast.", of("The ferry sank off the coast"));
  }

  @Test
  void whatTiedItToTheRestIsDropped() {
    assertEquals("The ferry sank off the coast.", of("when the ferry sank off the coast"));
  }

  @Test
  void aStandInGivesWayToTheDoer() {
    assertEquals("Coast guard rescued 40 people.", of("which rescued 40 people"));
  }

  @Test
  void inThePassiveItGivesWayToWhomItIsDoneTo() {
    assertEquals("Ferry was towed to Brell.", of("which was towed to Brell"));
  }

  @Test
  void aVerbWithoutItsSubjectGetsOne() {
    assertEquals("Coast guard sent two boats.", of("sent two boats"));
    assertEquals("Coast guard has called off the search.", of("has called off the search"));
  }

  @Test
  void aParticipleIsSetBehindTheName() {
    assertEquals("Coast guard: searching the coast.", of("searching the coast"));
  }

  @Test
  void anInfinitiveKeepsItsTo() {
    assertEquals(
        "Coast guard to search the coast.",
        EventSentence.of("search the coast", SENTENCE, "to", "Coast guard", null));
  }

  @Test
  void aRelativeClauseBecomesAMainOne() {
    assertEquals("The ferry left Brell at noon.", of("The ferry, which left Brell at noon"));
    assertEquals("The crew left the ship.", of("under which the crew left the ship"));
  }

  @Test
  void whereNobodyIsKnownTheSentenceIsTaken() {
    assertEquals(SENTENCE, EventSentence.of("which sank", SENTENCE, "", null, null));
    assertEquals(SENTENCE, EventSentence.of("sank", SENTENCE, "", null, null));
  }
}
