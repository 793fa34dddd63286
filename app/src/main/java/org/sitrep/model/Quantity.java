package org.sitrep.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One figure of a situation, however many reports give it. See {@link Figure}. */
public record Quantity(
    String id,
    double value,
    @Nullable Double low,
    @Nullable Double high,
    Figure.Bound bound,
    String unit,
    String counts,
    Figure.Measure measure,
    @Nullable String entity,
    @Nullable String place,
    @Nullable When time,
    @Nullable String statement,
    List<Support> support,
    int outlets,
    int origins) {

  public Quantity {
    support = List.copyOf(support);
  }
}
