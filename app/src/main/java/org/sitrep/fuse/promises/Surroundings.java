package org.sitrep.fuse.promises;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.fuse.evidence.Reading;
import org.sitrep.model.Event;
import org.sitrep.model.Modality;

/**
 * Which event's clause another event stands in: “agreed” around “withdraw” in “agreed to withdraw
 * its troops”.
 */
final class Surroundings {
  private final Map<Integer, List<Event>> bySentence = new HashMap<>();

  Surroundings(Reading in) {
    in.analysis()
        .events()
        .forEach(
            event ->
                bySentence
                    .computeIfAbsent(event.sentence().start(), unused -> new ArrayList<>())
                    .add(event));
  }

  /**
   * The nearest event before this one in its sentence whose clause holds it; null where there is
   * none.
   */
  @Nullable Event governor(Event event) {
    Event nearest = null;
    for (Event one : bySentence.getOrDefault(event.sentence().start(), List.of())) {
      boolean before = one.trigger().end() <= event.trigger().start();
      if (before
          && one.clause().contains(event.trigger())
          && (nearest == null || one.trigger().start() > nearest.trigger().start())) {
        nearest = one;
      }
    }
    return nearest;
  }

  /** The next event still to come that this one's clause holds; null where there is none. */
  @Nullable Event governed(Event event) {
    Event next = null;
    for (Event one : bySentence.getOrDefault(event.sentence().start(), List.of())) {
      boolean inside =
          one.trigger().start() >= event.trigger().end() && event.clause().contains(one.trigger());
      boolean open = one.modality() == Modality.FUTURE || one.modality() == Modality.HYPOTHETICAL;
      boolean sooner = next == null || one.trigger().start() < next.trigger().start();
      if (inside && open && !one.actors().isEmpty() && sooner) {
        next = one;
      }
    }
    return next;
  }
}
