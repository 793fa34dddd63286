package org.sitrep.fuse.entities;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sitrep.fuse.evidence.Reading;
import org.sitrep.model.Entity;

/**
 * Which long name an acronym of these reports stands for; one that fits several stands for none.
 */
final class Acronyms {
  private final Map<String, String> longNames = new HashMap<>();

  Acronyms(List<Reading> readings) {
    Map<String, Set<String>> fits = new HashMap<>();
    for (Reading in : readings) {
      for (Entity entity : in.analysis().entities()) {
        if (entity.kind() != Entity.Kind.PERSON
            && Names.isNamed(entity)
            && !Names.isAcronym(entity.name())) {
          for (String acronym : Names.acronyms(entity.name())) {
            fits.computeIfAbsent(acronym, unused -> new HashSet<>())
                .add(Names.folded(entity.name()));
          }
        }
      }
    }
    fits.forEach(
        (acronym, names) -> {
          if (names.size() == 1) {
            longNames.put(acronym, names.iterator().next());
          }
        });
  }

  /** The folded name, an acronym's long one where it is known. */
  String key(String name) {
    String folded = Names.folded(name);
    return Names.isAcronym(name)
        ? longNames.getOrDefault(name.replace(".", "").strip().toLowerCase(Locale.ROOT), folded)
        : folded;
  }
}
