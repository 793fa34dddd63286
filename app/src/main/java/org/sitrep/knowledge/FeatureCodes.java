package org.sitrep.knowledge;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which features of GeoNames an import takes, and as what. */
final class FeatureCodes {
  /** What a feature is to us. */
  record Meaning(Site.Kind kind, Site.Rank rank) {}

  private final Map<String, Meaning> meanings = new HashMap<>();

  FeatureCodes() {
    for (Table.Row row : Table.of(FeatureCodes.class, "feature-codes.tsv").rows()) {
      meanings.put(
          row.get("feature"),
          new Meaning(
              row.one("kind", Site.Kind.class, Site.Kind.CITY),
              row.one("rank", Site.Rank.class, Site.Rank.NONE)));
    }
  }

  /** The meaning of a class and code ({@code P.PPL}), null where it is left out. */
  @Nullable Meaning of(String feature) {
    return meanings.get(feature);
  }
}
