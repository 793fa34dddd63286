package org.sitrep.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class RaceTest {
  @Test
  void runnersTakeTurns() {
    List<String> ran = new ArrayList<>();
    List<Consumer<String>> runners = List.of(one -> ran.add("a" + one), one -> ran.add("b" + one));
    assertEquals(2, Race.run(runners, List.of("1", "2"), 2).size());
    assertEquals("a1a2b1b2".repeat(3), String.join("", ran));
  }

  @Test
  void theMedianIsTheMiddle() {
    assertEquals(2, Race.median(new double[] {9, 1, 2}));
    assertEquals(1.5, Race.median(new double[] {9, 1, 2, 0}));
  }
}
