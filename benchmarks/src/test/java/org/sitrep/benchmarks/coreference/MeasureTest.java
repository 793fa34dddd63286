package org.sitrep.benchmarks.coreference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The example that Pradhan et al. (2014) work by hand, worked again in the comments. */
class MeasureTest {
  private static final List<Set<String>> GOLD =
      List.of(Set.of("a", "b", "c"), Set.of("d", "e", "f", "g"));
  private static final List<Set<String>> READ =
      List.of(Set.of("a", "b"), Set.of("c", "d"), Set.of("f", "g", "h", "i"));

  @Test
  void muc_counts_links() {
    // abc is cut into ab|c: 1 of 2 links holds. defg into d|e|fg: 1 of 3.
    // ab: 1 of 1. cd: 0 of 1. fghi into fg|h|i: 1 of 3.
    Tally muc = Measure.MUC.of(GOLD, READ);
    assertEquals(2 / 5.0, muc.recall(), 1e-9);
    assertEquals(2 / 5.0, muc.precision(), 1e-9);
    assertEquals(0.4, muc.f1(), 1e-9);
  }

  @Test
  void b_cubed_counts_mentions() {
    // a and b: 2/3 each, c: 1/3; d: 1/4, e: 0, f and g: 2/4 each.
    // a and b: 1 each; c and d: 1/2 each; f and g: 2/4 each; h and i: 0.
    Tally cubed = Measure.B_CUBED.of(GOLD, READ);
    assertEquals((5 / 3.0 + 5 / 4.0) / 7, cubed.recall(), 1e-9);
    assertEquals(4 / 8.0, cubed.precision(), 1e-9);
  }

  @Test
  void ceaf_pairs_entities() {
    // abc with ab: 2·2/5 = 0.8. defg with fghi: 2·2/8 = 0.5, which is more than with cd: 2·1/6.
    Tally ceaf = Measure.CEAF_E.of(GOLD, READ);
    assertEquals(1.3 / 2, ceaf.recall(), 1e-9);
    assertEquals(1.3 / 3, ceaf.precision(), 1e-9);
    assertEquals(0.52, ceaf.f1(), 1e-9);
  }

  @Test
  void the_same_is_one_and_nothing_is_nothing() {
    for (Measure measure : Measure.values()) {
      assertEquals(1, measure.of(GOLD, GOLD).f1(), 1e-9, measure.name());
      assertEquals(0, measure.of(GOLD, List.of()).f1(), 1e-9, measure.name());
    }
  }

  @Test
  void singletons_are_found_by_mentions_and_entities_but_have_no_links() {
    List<Set<String>> alone = List.of(Set.of("a"), Set.of("b"));
    List<Set<String>> together = List.of(Set.of("a", "b"));
    assertEquals(0, Measure.MUC.of(alone, together).precision(), 1e-9);
    assertEquals(0.5, Measure.B_CUBED.of(alone, together).precision(), 1e-9);
    assertEquals(1, Measure.B_CUBED.of(alone, together).recall(), 1e-9);
    assertEquals(2 / 3.0, Measure.CEAF_E.of(alone, together).precision(), 1e-9);
  }

  @Test
  void the_best_pairing_is_not_the_greedy_one() {
    assertEquals(1.6, Pairing.best(new double[][] {{0.9, 0.8}, {0.8, 0}}), 1e-9);
    assertEquals(0.9, Pairing.best(new double[][] {{0.9}, {0.8}, {0.1}}), 1e-9);
    assertEquals(0, Pairing.best(new double[0][]), 1e-9);
  }
}
