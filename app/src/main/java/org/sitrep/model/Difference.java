package org.sitrep.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something on which reports differ. Never says who is right.
 *
 * @param attribute time, place, figure, actor, recipient, stance, occurrence, outcome, cause,
 *     status, modality, wording
 * @param kind how the values stand to each other
 * @param values two or more, each with its support
 * @param why one plain sentence that would explain it
 */
public record Difference(
    String id, About about, String attribute, Kind kind, List<Value> values, @Nullable String why) {
  public Difference {
    values = List.copyOf(values);
  }

  /** One of the values. */
  public record Value(String value, List<Support> support) {
    public Value {
      support = List.copyOf(support);
    }
  }

  /**
   * CONTRADICTS: both cannot be true. DIFFERS: both could hold. REFINES: one contains the other.
   * UPDATES: a later one supersedes.
   */
  public enum Kind {
    CONTRADICTS,
    DIFFERS,
    REFINES,
    UPDATES;

    @Override
    public String toString() {
      return Wire.word(this);
    }
  }
}
