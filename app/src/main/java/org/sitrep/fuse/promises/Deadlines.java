package org.sitrep.fuse.promises;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.fuse.evidence.Quotes;
import org.sitrep.fuse.evidence.Reading;
import org.sitrep.fuse.evidence.Wording;
import org.sitrep.model.Event;
import org.sitrep.model.Modality;

/** Deadlines that ran out, each with the demand before it in the same report that set one. */
final class Deadlines {
  private static final Set<String> ENDS =
      Set.of("expire", "lapse", "pass", "end", "run", "elapse", "come", "run out", "miss");
  private static final Set<String> WORDS = Set.of("deadline", "ultimatum");

  private Deadlines() {}

  static Map<Event, Event> read(Reading in) {
    Map<Event, Event> ended = new LinkedHashMap<>();
    Event demand = null;
    for (Event event : in.analysis().events()) {
      boolean speaks =
          Wording.words(Quotes.cut(in.text(), event.clause(), event.trigger()).of(in.text()))
              .stream()
              .anyMatch(WORDS::contains);
      boolean ends = speaks && ENDS.contains(event.lemma().toLowerCase(Locale.ROOT));
      if (ends && event.modality() != Modality.FUTURE && demand != null) {
        ended.put(event, demand);
      } else if (speaks || isDemand(event)) {
        demand = event;
      }
    }
    return ended;
  }

  private static boolean isDemand(@Nullable Event event) {
    return event != null
        && Set.of("ultimatum", "demand").contains(event.lemma().toLowerCase(Locale.ROOT));
  }
}
