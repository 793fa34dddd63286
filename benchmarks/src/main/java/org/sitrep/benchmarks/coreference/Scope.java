package org.sitrep.benchmarks.coreference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Entity.Form;

/**
 * Which mentions are compared.
 *
 * @param forms of the gold mention, or of the reading's where the gold has none
 * @param singletons whether entities with one mention count
 */
record Scope(Set<Form> forms, boolean singletons) {
  Scope {
    forms = Set.copyOf(forms);
  }

  /** The gold's entities as sets of their mentions. */
  List<Set<Object>> gold(GoldDocument document) {
    Map<String, Set<Object>> sets = new LinkedHashMap<>();
    for (GoldMention one : document.counted()) {
      if (forms.contains(one.form())) {
        sets.computeIfAbsent(one.entity(), unseen -> new HashSet<>()).add(one);
      }
    }
    return kept(sets);
  }

  /** The reading's entities; a mention that the gold has too is the gold's. */
  List<Set<Object>> read(List<ReadMention> read, Alignment alignment) {
    Map<String, Set<Object>> sets = new LinkedHashMap<>();
    for (ReadMention one : read) {
      @Nullable GoldMention gold = alignment.of(one);
      if (forms.contains(gold == null ? one.form() : gold.form())) {
        sets.computeIfAbsent(one.entity(), unseen -> new HashSet<>())
            .add(gold == null ? one : gold);
      }
    }
    return kept(sets);
  }

  private List<Set<Object>> kept(Map<String, Set<Object>> sets) {
    List<Set<Object>> kept = new ArrayList<>(sets.values());
    kept.removeIf(one -> !singletons && one.size() < 2);
    return kept;
  }
}
