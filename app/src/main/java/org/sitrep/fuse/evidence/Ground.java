package org.sitrep.fuse.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Entity;
import org.sitrep.model.Place;

/**
 * The readings with their entities and places joined: what everything else refers to.
 *
 * @param readings in the order of the reports
 */
public record Ground(List<Reading> readings, Index<Entity> entities, Index<Place> places) {
  public Ground {
    readings = List.copyOf(readings);
  }

  /** The country that a joined entity belongs to, by the first report that tells it. */
  public @Nullable String countryOf(@Nullable String entity) {
    Joined<Entity> found = entities.get(entity);
    return found == null
        ? null
        : found.told().stream()
            .map(one -> one.item().country())
            .filter(java.util.Objects::nonNull)
            .findFirst()
            .orElse(null);
  }

  /** The country that a joined place lies in. */
  public @Nullable String countryAt(@Nullable String place) {
    Joined<Place> found = places.get(place);
    return found == null
        ? null
        : found.told().stream()
            .map(one -> one.item().country())
            .filter(java.util.Objects::nonNull)
            .findFirst()
            .orElse(null);
  }
}
