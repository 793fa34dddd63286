package org.sitrep.language;

import java.util.HashSet;
import java.util.Set;
import org.sitrep.knowledge.Table;

/** Verbs by who does what an infinitive after their object says: {@code tellings.tsv}. */
final class Tellings {
  /** The object does it (“told the firm to leave”). */
  static final Set<String> TO_DO = verbs("infinitive", "yes");

  /** The subject does it (“called the minister to thank him”). */
  static final Set<String> SELF = verbs("infinitive", "self");

  /** What the object is told may be a clause (“told the firm that …”). */
  static final Set<String> THAT = verbs("clause", "yes");

  private Tellings() {}

  private static Set<String> verbs(String column, String value) {
    Set<String> found = new HashSet<>();
    for (Table.Row row : Table.of(Tellings.class, "tellings.tsv").rows()) {
      if (row.get(column).equals(value)) {
        found.add(row.get("lemma"));
      }
    }
    return Set.copyOf(found);
  }
}
