package org.sitrep.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One condition of a situation, however many reports tell it. See {@link Condition}. */
public record State(
    String id,
    Condition.Kind kind,
    String who,
    @Nullable String where,
    @Nullable String with,
    @Nullable String what,
    @Nullable String figure,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    boolean holds,
    @Nullable String polarity,
    @Nullable String trend,
    List<String> events,
    @Nullable String statement,
    String summary,
    List<Support> support,
    int outlets,
    int origins) {

  public State {
    events = List.copyOf(events);
    support = List.copyOf(support);
  }
}
