package org.sitrep;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sitrep.brief.JsonForms;
import org.sitrep.model.Analysis;
import org.sitrep.model.Report;
import org.sitrep.model.Situation;

/**
 * Whole texts through all stages: the forms are of their schemas, and every line rests on words.
 */
class EvidenceTest {
  private static final Report FERRY =
      Testing.report(
          "ferry",
          "2023-08-15",
          """
          PIRAEUS, Greece — A passenger ferry ran aground off the island of Kythnos on Monday, injuring at least \
          14 people, the Greek coast guard said.

          “We heard a loud bang and then the lights went out,” said Eleni Markou, a teacher from Athens.

          Shipping Minister Yannis Plakas ordered an inquiry and promised to publish its findings within three weeks. \
          He denied that the vessel had failed an inspection in June. The company, Aegean Lines, declined to comment.

          In 2019 Greece and Italy signed an agreement on the inspection of ferries. About 300 passengers were taken \
          to the port of Lavrio after the accident because the harbour of Kythnos is too small for rescue ships.
          """);

  private static final Report FERRY_LATER =
      Testing.report(
          "ferry-later",
          "2023-08-16",
          """
          A ferry that ran aground near Kythnos on Monday had passed its last inspection, its owner Aegean Lines said \
          on Wednesday. Seventeen people were injured, according to the hospital of Lavrio. Greek unions called for a \
          strike and accused the minister, Yannis Plakas, of ignoring their warnings.
          """);

  private final JsonForms forms = new JsonForms("test", Map.of("model", "hash"));

  @Test
  void analysesAreOfTheirSchemaAndInsideTheText() {
    for (Report report : List.of(FERRY, FERRY_LATER, Testing.report("word", "Fire"))) {
      Analysis analysis = Testing.analysis(report);
      Evidence.assertInside(analysis);
      Schemas.assertValid("analysis", forms.analysis(analysis));
      Schemas.assertValid("report", forms.report(report));
    }
  }

  @Test
  void aSituationIsOfItsSchemaAndQuotesItsReports() {
    Situation situation = Testing.situation(FERRY, FERRY_LATER);
    Evidence.assertQuoted(situation, List.of(FERRY, FERRY_LATER));
    Schemas.assertValid("situation", forms.situation(situation));
  }

  @Test
  void aFormWithAWrongWordIsRefused() {
    String right = forms.analysis(Testing.analysis(FERRY));
    assertFalse(
        Schemas.faults(
                "analysis",
                right.replace("\"publishedBasis\":\"given\"", "\"publishedBasis\":\"guessed\""))
            .isEmpty());
    assertFalse(
        Schemas.faults("analysis", right.replace("\"sentences\":[[0,", "\"sentences\":[[-1,"))
            .isEmpty());
    assertFalse(Schemas.faults("situation", right).isEmpty());
  }
}
