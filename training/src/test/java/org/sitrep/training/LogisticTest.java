package org.sitrep.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogisticTest {
  private static void add(List<Logistic.Instance> to, int times, boolean right, String... signs) {
    for (int i = 0; i < times; i++) {
      to.add(new Logistic.Instance(List.of(signs), right));
    }
  }

  /** Without a penalty the chances are the shares: 30 of 40 with the sign, 10 of 50 without. */
  @Test
  void learnsTheShares() {
    List<Logistic.Instance> instances = new ArrayList<>();
    add(instances, 30, true, "told");
    add(instances, 10, false, "told");
    add(instances, 10, true);
    add(instances, 40, false);
    Map<String, Double> weights = Logistic.fit(instances, 0);
    assertEquals(0.75, Logistic.chance(weights, List.of("told")), 1e-3);
    assertEquals(0.2, Logistic.chance(weights, List.of()), 1e-3);
  }

  @Test
  void penaltyShrinks() {
    List<Logistic.Instance> instances = new ArrayList<>();
    add(instances, 3, true, "rare");
    add(instances, 50, true);
    add(instances, 50, false);
    double free = Logistic.fit(instances, 0.1).getOrDefault("rare", 0.0);
    double held = Logistic.fit(instances, 10).getOrDefault("rare", 0.0);
    assertTrue(held > 0 && held < free, held + " " + free);
  }
}
