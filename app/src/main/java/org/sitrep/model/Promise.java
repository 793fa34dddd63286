package org.sitrep.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was demanded or promised, and what came of it.
 *
 * @param what one plain sentence
 * @param by entity ids of who is to do it
 * @param stages in order
 */
public record Promise(String id, String what, List<String> by, List<Stage> stages) {
  public Promise {
    by = List.copyOf(by);
    stages = List.copyOf(stages);
  }

  /** One stage that it reached. */
  public record Stage(
      Step stage, @Nullable When time, @Nullable String event, List<Support> support) {
    public Stage {
      support = List.copyOf(support);
    }
  }

  /** How far it has come. */
  public enum Step {
    DEMANDED,
    PROMISED,
    AGREED,
    BEGUN,
    DONE,
    DENIED,
    OVERDUE;

    @Override
    public String toString() {
      return Wire.word(this);
    }
  }
}
