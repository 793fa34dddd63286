package org.sitrep.model;

import java.util.List;

/**
 * Something on which independent reports agree.
 *
 * @param attribute occurrence, time, place, figure, actor, …
 * @param value what they agree on, in words
 */
public record Agreement(About about, String attribute, String value, List<Support> support) {
  public Agreement {
    support = List.copyOf(support);
  }
}
