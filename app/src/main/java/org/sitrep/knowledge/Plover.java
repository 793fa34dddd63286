package org.sitrep.knowledge;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.model.Category;

/**
 * PLOVER's ontology: which modes its categories have, and its contexts. Every table that speaks of
 * one is read against it.
 */
public final class Plover {
  private final Map<Category, Map<String, Meaning>> meanings = new EnumMap<>(Category.class);
  private final Set<String> contexts;

  /** Reads {@code plover.tsv} and {@code contexts.tsv}. */
  public Plover() {
    for (Table.Row row : Table.of(Plover.class, "plover.tsv").rows()) {
      meanings
          .computeIfAbsent(Category.valueOf(row.get("category")), one -> new LinkedHashMap<>())
          .put(
              row.get("mode"),
              new Meaning(
                  Double.parseDouble(row.get("score")),
                  row.get("recipient").equals("yes"),
                  row.get("meaning")));
    }
    contexts =
        Table.of(Plover.class, "contexts.tsv").rows().stream()
            .map(row -> row.get("context"))
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * What a category or mode is.
   *
   * @param score PLOVER's intensity, −10 (conflict) to 10 (cooperation)
   * @param needsRecipient whether PLOVER asks for a recipient
   * @param meaning in plain words
   */
  public record Meaning(double score, boolean needsRecipient, String meaning) {}

  /** The meanings of a category by mode, that of the category as a whole under "". */
  public Map<String, Meaning> meanings(Category category) {
    return meanings.getOrDefault(category, Map.of());
  }

  /** The modes of a category, none of an OCCURRENCE. */
  public List<String> modes(Category category) {
    return meanings(category).keySet().stream().filter(mode -> !mode.isEmpty()).toList();
  }

  /** The names of the contexts. */
  public Set<String> contexts() {
    return contexts;
  }
}
