package org.sitrep.brief.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Entity;

/**
 * The two sides of an event: who does it and to whom. Of a reciprocal event, whose parties are all
 * named as both, the first and the second party; who of further ones stands with whom is not told.
 */
record Sides(List<Entity> one, List<Entity> other) {
  static Sides of(Told told) {
    List<Entity> actors = told.actors();
    return told.isReciprocal() && actors.size() > 1
        ? new Sides(actors.subList(0, 1), actors.subList(1, 2))
        : new Sides(actors, told.recipients());
  }

  Sides swapped() {
    return new Sides(other, one);
  }

  /** The sort of the first of a side whose sort is known; null where none is. */
  static @Nullable Sort sort(List<Entity> side, @Nullable String country) {
    for (Entity party : side) {
      Sort sort = Sort.of(party, country);
      if (sort != null) {
        return sort;
      }
    }
    return null;
  }
}
