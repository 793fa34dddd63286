package org.sitrep.analyze.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.Testing;
import org.sitrep.model.Analysis;
import org.sitrep.model.Event;
import org.sitrep.model.Happening;
import org.sitrep.model.Modality;
import org.sitrep.model.Situation;
import org.sitrep.model.TimeExpression;

class CountedTimesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The coup took place on July 26, 2023. Two days after the coup, France suspended aid. | suspended | 2023-07-28 | 2023-07-29
          The attack came a day after the vote, which was held on 28 April.    | attack    | 2024-04-29 | 2024-04-30
          Troops fled three weeks before the fall of Goma on 3 April.         | fled      | 2024-03-10 | 2024-03-17
          The army fired on the crowd on Friday, a day after the president resigned. | fired | 2024-05-03 | 2024-05-04
          """)
  void countsFromAnotherEvent(String text, String trigger, String from, String to) {
    Analysis analysis = Testing.analysis(Testing.report("test", "2024-05-08", text));
    Event event =
        analysis.events().stream()
            .filter(one -> one.trigger().of(text).startsWith(trigger))
            .findFirst()
            .orElseThrow();
    TimeExpression time = analysis.time(event.time()).orElseThrow();
    assertEquals(from, String.valueOf(time.days() == null ? null : time.days().from()));
    assertEquals(to, String.valueOf(time.days() == null ? null : time.days().to()));
  }

  @Test
  void whatIsOfALaterDayIsToComeOrNotDoneThen() {
    Analysis coming =
        Testing.analysis(
            Testing.report("test", "2024-05-08", "The minister leaves office next Tuesday."));
    Event leaves = coming.events().get(0);
    assertEquals(Modality.FUTURE, leaves.modality());
    assertEquals(
        "next Tuesday", coming.time(leaves.time()).orElseThrow().span().of(coming.report().text()));
    Analysis done =
        Testing.analysis(
            Testing.report(
                "test", "2024-05-08", "The union called for a minute of applause on June 19."));
    assertTrue(done.events().stream().allMatch(one -> one.time() == null), done.events()::toString);
  }

  @Test
  void theSituationTellsTheDaysCounted() {
    Situation situation =
        Testing.situation(
            Testing.report(
                "test",
                "2024-05-08",
                "Troops fled three weeks before the fall of Goma on 3 April."));
    Happening fled =
        situation.events().stream().filter(one -> one.lemma().equals("flee")).findFirst().get();
    assertTrue(fled.time() != null && fled.time().value().equals("2024-03-10/2024-03-17"));
    assertTrue(fled.summary().contains("before the fall of Goma"), fled.summary());
  }
}
