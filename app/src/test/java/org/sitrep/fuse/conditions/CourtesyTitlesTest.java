package org.sitrep.fuse.conditions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.Testing;
import org.sitrep.model.Condition;
import org.sitrep.model.Situation;
import org.sitrep.model.State;

class CourtesyTitlesTest {
  private static final String HELD = "President Amara Koné arrived in Lomé.";
  private static final String LOST = "Soldiers ousted President Amara Koné in Togo.";

  private static List<Boolean> offices(String held, String lost) {
    Situation situation =
        Testing.situation(Testing.report("a", held, HELD), Testing.report("b", lost, LOST));
    return situation.conditions().stream()
        .filter(one -> one.kind() == Condition.Kind.OFFICE)
        .map(State::holds)
        .sorted()
        .toList();
  }

  @Test
  void aTitleGivenAfterTheLossIsNoOffice() {
    assertEquals(List.of(false), offices("2025-05-04", "2025-05-03"));
    assertEquals(List.of(false), offices("2025-05-03", "2025-05-03"));
  }

  @Test
  void anOfficeHeldBeforeTheLossStays() {
    assertEquals(List.of(false, true), offices("2025-05-01", "2025-05-03"));
  }
}
