package org.sitrep.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** PLOVER's codes of what an actor is: {@code sectors.tsv}. */
public final class Sectors {
  private static final Map<String, String> AFTER = new HashMap<>();

  static {
    for (Table.Row row : Table.of(Sectors.class, "sectors.tsv").rows()) {
      AFTER.put(row.get("code"), row.get("after"));
    }
  }

  private Sectors() {}

  /** All codes. */
  public static Set<String> codes() {
    return Set.copyOf(AFTER.keySet());
  }

  public static boolean has(String code) {
    return AFTER.containsKey(code);
  }

  /** What a person is who bore these codes and does so no more. */
  public static List<String> after(List<String> codes) {
    return codes.stream()
        .map(code -> AFTER.getOrDefault(code, ""))
        .filter(code -> !code.isEmpty())
        .distinct()
        .toList();
  }
}
