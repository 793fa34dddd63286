package org.sitrep.analyze.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.Testing;
import org.sitrep.model.Analysis;
import org.sitrep.model.Category;
import org.sitrep.model.Entity;
import org.sitrep.model.Event;

class PartiesTest {
  private static String names(Analysis analysis, List<String> ids) {
    return String.join(
        " + ", ids.stream().map(id -> analysis.entity(id).map(Entity::name).orElse("?")).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya refused to meet with the Ugandan minister.            | refused   | Kenya | Ugandan minister
          Norway threatened to shell positions of Hezbollah.          | threatened | Norway | Hezbollah
          Chile condemned the threats made by the Peruvian army.      | condemned | Chile | Peruvian army
          Chile rejected a call by Peru to release three fishermen.   | rejected  | Chile | Peru
          Rebels attacked a military base in Chad.                    | attacked  | Rebels | military base in Chad
          Police fired rockets at the airport.                        | fired     | Police | airport
          Poland held talks in Vienna with Hungary.                   | held      | Poland + Hungary | Poland + Hungary
          Jordan and Chile have agreed to lift the ban.               | agreed    | Jordan + Chile | Jordan + Chile
          Brazil discussed fishing with Argentina.                    | discussed | Brazil + Argentina | Brazil + Argentina
          The army killed at least 30 villagers.                      | killed    | army | villagers
          Students staged a march demanding help from the government. | demanding | Students | government
          A miner was shot dead by gunmen near Jos.                   | shot dead | gunmen | miner
          Gunmen killed 10 to 15 people in Kano.                      | killed    | Gunmen | people
          Chile sent two rescue teams to Peru.                        | sent      | Chile | Peru
          The previous week, the mayor had criticised the army.       | criticised | mayor | army
          The army said that it had arrested two farmers.             | arrested  | army | farmers
          The group announced it had released the hostages.           | released  | group | hostages
          """)
  void findsBothSides(String text, String trigger, String actors, String recipients) {
    Analysis analysis = Testing.analysis(text);
    Event event =
        analysis.events().stream()
            .filter(one -> one.trigger().of(text).startsWith(trigger))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no " + trigger + " in " + analysis.events()));
    assertEquals(
        actors.toLowerCase(Locale.ROOT), names(analysis, event.actors()).toLowerCase(Locale.ROOT));
    assertEquals(
        recipients.toLowerCase(Locale.ROOT),
        names(analysis, event.recipients()).toLowerCase(Locale.ROOT));
  }

  @Test
  void leavesOutWhatThingsSeemToDo() {
    assertTrue(Testing.analysis("The markets attacked new highs.").events().isEmpty());
    Event killed = Testing.analysis("The fever killed two farmers.").events().get(0);
    assertEquals(Category.OCCURRENCE, killed.category());
  }

  @Test
  void saysWhyWithWordsOfTheText() {
    String text = "Kenya will not release the two prisoners from Uganda.";
    Analysis analysis = Testing.analysis(text);
    Event event = analysis.events().get(0);
    List<String> told =
        event.reasons().stream().map(one -> one.field() + "=" + one.span().of(text)).toList();
    assertTrue(told.contains("category=release"), told.toString());
    assertTrue(told.contains("actor=Kenya"), told.toString());
    assertTrue(told.contains("recipient=prisoners"), told.toString());
  }

  /** The country is known from its city alone, so that it has no mention of its own. */
  @Test
  void restsOnTheTriggerWhereTheGroundIsNotNamed() {
    String text = "The junta in Niamey expelled three Chilean diplomats.";
    Event expelled = Testing.analysis(text).events().get(0);
    assertEquals(
        "expelled",
        expelled.reasons().stream()
            .filter(one -> one.field().equals("fromPlace"))
            .map(one -> one.span().of(text))
            .findFirst()
            .orElse(""));
  }

  @Test
  void namesTheWordThatMakesAnEventUnreal() {
    String text = "Norway could expel the Swedish ambassador.";
    Event event = Testing.analysis(text).events().get(0);
    assertEquals(
        "could",
        event.reasons().stream()
            .filter(one -> one.field().equals("modality"))
            .map(one -> one.span().of(text))
            .findFirst()
            .orElse(""));
  }
}
