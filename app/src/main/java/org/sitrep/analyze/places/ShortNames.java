package org.sitrep.analyze.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Gazetteer.Sense;
import org.sitrep.knowledge.Site;

/**
 * “the Gulf”, “the Strait”: a word for a kind of water or land is short for the one longer name of
 * the report that holds it (“Gulf of Mexico”), and no name where there is none or several.
 */
final class ShortNames {
  private final Words words;

  ShortNames(Words words) {
    this.words = words;
  }

  List<Toponym> settle(List<Toponym> toponyms) {
    Map<String, Map<String, Toponym>> longer = new HashMap<>();
    for (Toponym one : toponyms) {
      if (one.last() > one.first() && one.senses().stream().anyMatch(ShortNames::isWide)) {
        for (String word : Words.lower(one.name()).split("[ -]")) {
          if (words.isKind(word)) {
            longer
                .computeIfAbsent(word, unseen -> new LinkedHashMap<>())
                .putIfAbsent(Words.lower(one.name()), one);
          }
        }
      }
    }
    List<Toponym> settled = new ArrayList<>();
    for (Toponym one : toponyms) {
      Toponym kept = isShort(one) ? meant(one, longer.get(Words.lower(one.name()))) : one;
      if (kept != null) {
        settled.add(kept);
      }
    }
    return settled;
  }

  private boolean isShort(Toponym one) {
    return one.first() == one.last() && words.isKind(Words.lower(one.name()));
  }

  private static @Nullable Toponym meant(Toponym one, @Nullable Map<String, Toponym> longer) {
    return longer == null || longer.size() != 1 ? null : one.as(longer.values().iterator().next());
  }

  private static boolean isWide(Sense sense) {
    return sense.site().kind() == Site.Kind.WATER || sense.site().kind() == Site.Kind.REGION;
  }
}
