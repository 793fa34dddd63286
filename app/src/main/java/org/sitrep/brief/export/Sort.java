package org.sitrep.brief.export;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Table;
import org.sitrep.model.Entity;

/** ACLED's sorts of actor, in the order of ACLED's numbers for them. */
enum Sort {
  STATE("State forces"),
  REBEL("Rebel group"),
  MILITIA("Political militia"),
  RIOTERS("Rioters"),
  PROTESTERS("Protesters"),
  CIVILIANS("Civilians"),
  EXTERNAL("External/Other forces");

  private record Rule(String sector, List<String> kinds, Sort sort) {}

  private static final List<Rule> RULES =
      Table.of(Sort.class, "acled-parties.tsv").rows().stream()
          .map(row -> new Rule(row.get("sector"), row.list("kinds"), named(row.get("sort"))))
          .toList();

  private final String label;

  Sort(String label) {
    this.label = label;
  }

  /** As ACLED writes it. */
  String label() {
    return label;
  }

  boolean isArmed() {
    return this == STATE || this == REBEL || this == MILITIA || this == EXTERNAL;
  }

  /**
   * What sort a party is, null where its sectors do not tell. A state's forces abroad are external.
   *
   * @param country where the event is
   */
  static @Nullable Sort of(Entity party, @Nullable String country) {
    List<String> sectors = party.sectors().isEmpty() ? List.of("-") : party.sectors();
    for (String sector : sectors) {
      for (Rule rule : RULES) {
        boolean kind = rule.kinds.isEmpty() || rule.kinds.contains(party.kind().toString());
        if (rule.sector.equals(sector) && kind) {
          return rule.sort == STATE && isAbroad(party, country) ? EXTERNAL : rule.sort;
        }
      }
    }
    return null;
  }

  private static boolean isAbroad(Entity party, @Nullable String country) {
    return party.country() != null && country != null && !party.country().equals(country);
  }

  private static Sort named(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
