package org.sitrep.analyze.links;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.analyze.Given;
import org.sitrep.model.Analysis;
import org.sitrep.model.Event;
import org.sitrep.model.Modality;

class LinkReaderTest {
  private static List<String> read(Given given) {
    Analysis analysis = new LinkReader().read(given.document(), given.analysis());
    return analysis.links().stream()
        .map(
            one ->
                one.kind()
                    + " "
                    + one.modality()
                    + ": "
                    + name(analysis, one.from())
                    + " > "
                    + name(analysis, one.to())
                    + (one.statement() == null ? "" : " (said)"))
        .toList();
  }

  private static String name(Analysis analysis, String id) {
    return analysis.event(id).map(Event::lemma).orElse(id);
  }

  @Test
  void whatFollowsComesAfter() {
    Given initial =
        Given.text("Following the flood, the mayor closed the bridge.")
            .event("flood")
            .event("closed");
    assertEquals(List.of("precedes actual: flood > closed"), read(initial));
    Given behind =
        Given.text("The mayor closed the bridge after the flood.").event("flood").event("closed");
    assertEquals(List.of("precedes actual: flood > closed"), read(behind));
    Given before =
        Given.text("The mayor closed the bridge before the flood came.")
            .event("flood")
            .event("closed");
    assertEquals(List.of("precedes actual: closed > flood"), read(before));
  }

  @Test
  void aReasonIsACause() {
    Given given =
        Given.text("The match was cancelled because of the storm.")
            .event("storm")
            .event("cancelled");
    assertEquals(List.of("cause actual: storm > cancelled"), read(given));
  }

  @Test
  void verbsJoinTheirSubjectAndWhatTheyBring() {
    Given led =
        Given.text("The strike led to a shortage of fuel.").event("strike").event("shortage");
    assertEquals(List.of("cause actual: strike > shortage"), read(led));
    Given by =
        Given.text("The shortage was caused by the strike.").event("strike").event("shortage");
    assertEquals(List.of("cause actual: strike > shortage"), read(by));
    Given would =
        Given.text("The strike could lead to a shortage of fuel.")
            .event("strike")
            .event("shortage");
    assertEquals(List.of("cause hypothetical: strike > shortage"), read(would));
    Given not =
        Given.text("The strike did not cause a shortage.").event("strike").event("shortage");
    assertEquals(List.of(), read(not));
  }

  @Test
  void anInfinitiveTellsWhatADeedIsFor() {
    Given given =
        Given.text("Workers marched through Leeds to demand higher pay.")
            .event("marched")
            .event("demand", Modality.FUTURE);
    assertEquals(List.of("purpose actual: marched > demand"), read(given));
    Given wish = Given.text("Workers want to march.").event("want").event("march", Modality.FUTURE);
    assertEquals(List.of(), read(wish));
  }

  @Test
  void aMoveTakesUpWhatWasTold() {
    Given given =
        Given.text("The council sacked its chief. The move came after an audit.")
            .event("sacked")
            .event("audit");
    assertEquals(List.of("precedes actual: audit > sacked"), read(given));
  }

  @Test
  void reasoningBelongsToWhoeverReasons() {
    Given given =
        Given.text("Smith said the roof collapsed because of the snow.")
            .event("collapsed")
            .event("snow")
            .statement("said", "the roof collapsed because of the snow");
    assertEquals(List.of("cause actual: snow > collapsed (said)"), read(given));
  }

  @Test
  void nothingIsInvented() {
    assertEquals(
        List.of(), read(Given.text("The mayor smiled because of the storm.").event("storm")));
  }
}
