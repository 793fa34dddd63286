package org.sitrep.analyze.events;

import java.util.HashMap;
import java.util.Map;
import org.sitrep.knowledge.Table;

/**
 * How often events of such signs are coded right: a logistic regression whose weights stand in
 * {@code confidence.tsv}.
 */
final class Confidence {
  private static final String ALWAYS = "always";

  private final Map<String, Double> weights = new HashMap<>();

  Confidence() {
    for (Table.Row row : Table.of(Confidence.class, "confidence.tsv").rows()) {
      weights.put(row.get("sign"), Double.parseDouble(row.get("weight")));
    }
  }

  /** 0–1, to two digits. */
  double of(Signs signs) {
    double sum = weights.getOrDefault(ALWAYS, 0.0);
    for (String sign : signs.words()) {
      sum += weights.getOrDefault(sign, 0.0);
    }
    return Math.round(100 / (1 + Math.exp(-sum))) / 100.0;
  }
}
