package org.sitrep.analyze.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.Testing;
import org.sitrep.model.Analysis;
import org.sitrep.model.Event;
import org.sitrep.model.Figure;
import org.sitrep.model.Place;
import org.sitrep.model.TimeExpression;

class SharedSettingTest {
  private static Event event(Analysis analysis, String trigger) {
    String text = analysis.report().text();
    return analysis.events().stream()
        .filter(one -> one.trigger().of(text).equals(trigger))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + trigger + " in " + analysis.events()));
  }

  private static String where(Analysis analysis, String id) {
    return analysis.place(id).map(Place::name).orElse("-");
  }

  private static String when(Analysis analysis, String id) {
    Optional<TimeExpression> time = analysis.time(id);
    return time.map(one -> one.span().of(analysis.report().text())).orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A blast in Goma on Tuesday killed six people.                   | killed    | Goma  | Tuesday
          A blast in Goma on Tuesday killed six people and wounded two.   | wounded   | Goma  | Tuesday
          A lorry exploded in Lagos on Monday, killing five people.       | killing   | Lagos | Monday
          Three people were killed in an attack in Kano on Sunday.        | killed    | Kano  | Sunday
          Two people died when a wall collapsed in Goma on Friday.        | died      | Goma  | Friday
          Rebels came from Goma, where soldiers had killed two men.       | killed    | Goma  | -
          The mob marched to Goma. Two people were killed there.          | killed    | Goma  | -
          Wednesday's crash is the worst accident since 1959.             | accident  | -     | -
          The hall burnt down in 1911 after an explosion.                 | explosion | -     | 1911
          """)
  void sharesWhatAnotherWordTells(String text, String trigger, String place, String time) {
    Analysis analysis = Testing.analysis(Testing.report("test", "2024-05-08", text));
    Event event = event(analysis, trigger);
    assertEquals(place, where(analysis, event.place()));
    assertEquals(time, when(analysis, event.time()));
  }

  @Test
  void whatTheSequelTellsOfADayIsNotTheFirstEvents() {
    Analysis analysis =
        Testing.analysis(
            Testing.report("test", "2024-05-08", "The man died on Friday after an explosion."));
    assertEquals("-", when(analysis, event(analysis, "explosion").time()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Shortly after the vote in Peru, the minister warned of a strike.     | warned
          Chile condemned the shelling of villages by rebels in Peru.          | condemned
          The fever has killed nobody outside Peru.                            | killed
          The claim was rejected by the Lima-based observatory.                | rejected
          """)
  void whatIsNamedWithAnotherThingIsNotWhereItIs(String text, String trigger) {
    Analysis analysis = Testing.analysis(Testing.report("test", "2024-05-08", text));
    assertEquals("-", where(analysis, event(analysis, trigger).place()));
  }

  @Test
  void anEndIsNoDay() {
    String text = "The ministers held talks in Vienna until Friday.";
    Analysis analysis = Testing.analysis(Testing.report("test", "2024-05-08", text));
    assertEquals("-", when(analysis, event(analysis, "held").time()));
    assertEquals("Vienna", where(analysis, event(analysis, "held").place()));
  }

  @Test
  void aFigureIsOfTheEventThatItCounts() {
    Analysis analysis =
        Testing.analysis(
            Testing.report(
                "test", "2024-05-08", "A blast in Goma on Tuesday killed six and wounded twenty."));
    for (Figure figure : analysis.figures()) {
      assertEquals("Goma", where(analysis, figure.place()));
      assertEquals("Tuesday", when(analysis, figure.time()));
    }
    assertEquals(2, analysis.figures().size());
  }
}
