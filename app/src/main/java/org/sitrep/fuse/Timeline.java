package org.sitrep.fuse;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Happening;

/** Orders events by their first day; those without one come last, in the order of the reports. */
final class Timeline {
  private Timeline() {}

  static List<String> of(List<Happening> events) {
    return events.stream()
        .sorted(
            Comparator.comparing(Timeline::first, Comparator.nullsLast(Comparator.naturalOrder())))
        .map(Happening::id)
        .toList();
  }

  private static @Nullable LocalDate first(Happening event) {
    return event.time() == null ? null : event.time().days().from();
  }
}
