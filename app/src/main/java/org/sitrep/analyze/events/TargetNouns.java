package org.sitrep.analyze.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Table;

/**
 * Nouns for ground, buildings and vehicles that are attacked, seized, shut or visited, with the
 * sectors that they tell: {@code targets.tsv}.
 */
final class TargetNouns {
  private final Map<String, List<String>> sectors = new HashMap<>();

  TargetNouns() {
    for (Table.Row row : Table.of(TargetNouns.class, "targets.tsv").rows()) {
      for (String noun : row.get("nouns").split(" ")) {
        sectors.put(noun, row.list("sectors"));
      }
    }
  }

  /** The sectors that a noun tells, null where it names no such thing. */
  @Nullable List<String> sectors(String noun) {
    return sectors.get(noun);
  }
}
