package org.sitrep.analyze.entities;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Table;

/** Nouns for people that tell whether “he” or “she” fits. */
final class GenderedNouns {
  private static final Map<String, String> GENDERS = genders();

  private GenderedNouns() {}

  private static Map<String, String> genders() {
    Map<String, String> genders = new HashMap<>();
    for (Table.Row row : Table.of(GenderedNouns.class, "gendernouns.tsv").rows()) {
      row.list("nouns").forEach(noun -> genders.put(noun, row.get("gender")));
    }
    return Map.copyOf(genders);
  }

  /** m or f by the last word of the role, null where both are so called. */
  static @Nullable String of(Role role) {
    String word = role.word();
    return GENDERS.get(word.substring(word.lastIndexOf(' ') + 1));
  }
}
