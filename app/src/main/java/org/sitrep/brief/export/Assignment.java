package org.sitrep.brief.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Table;
import org.sitrep.model.Entity;
import org.sitrep.model.Event;

/** A table that assigns kinds to PLOVER events: its rows in order, of which the first that fits. */
final class Assignment {
  private final List<Table.Row> rows;

  Assignment(String table) {
    rows = Table.of(Assignment.class, table).rows();
  }

  /** The row for an event, by category, mode and word alone. */
  Optional<Table.Row> of(Event event) {
    return rows.stream().filter(row -> isOf(row, event)).findFirst();
  }

  /** The row for an event, by its parties too. */
  Optional<Table.Row> of(Told told, @Nullable String country) {
    return rows.stream()
        .filter(row -> isOf(row, told.event()))
        .filter(row -> fits(row.list("actor"), told.actors(), country))
        .filter(row -> fits(row.list("recipient"), told.recipients(), country))
        .findFirst();
  }

  private static boolean isOf(Table.Row row, Event event) {
    String mode = event.mode() == null ? "" : event.mode();
    List<String> lemmas = row.list("lemmas");
    return row.get("category").equals(event.category().name())
        && (row.get("mode").equals("*") || row.get("mode").equals(mode))
        && (lemmas.isEmpty() || lemmas.contains(event.lemma()));
  }

  private static boolean fits(List<String> wanted, List<Entity> parties, @Nullable String country) {
    if (wanted.isEmpty()) {
      return true;
    }
    return parties.isEmpty()
        ? wanted.contains("nobody")
        : parties.stream().anyMatch(party -> is(wanted, party, Sort.of(party, country)));
  }

  private static boolean is(List<String> wanted, Entity party, @Nullable Sort sort) {
    if (sort == null) {
      return false;
    }
    boolean crowd = sort == Sort.CIVILIANS && party.kind() == Entity.Kind.GROUP;
    return wanted.contains(sort.name().toLowerCase(Locale.ROOT))
        || (sort.isArmed() && wanted.contains("armed"))
        || (crowd && wanted.contains("crowd"));
  }
}
