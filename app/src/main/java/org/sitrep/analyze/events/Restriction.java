package org.sitrep.analyze.events;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sitrep.knowledge.Complaints;
import org.sitrep.knowledge.Countries;
import org.sitrep.knowledge.Sectors;
import org.sitrep.knowledge.Table;
import org.sitrep.model.Entity;

/**
 * Who may stand on one side of an event for a meaning to be meant.
 *
 * @param some sectors, countries and kinds; one of the parties must be of one of them, where there
 *     are any
 * @param none those of which no party may be
 */
record Restriction(Set<String> some, Set<String> none) {
  /** Parses “REB|UAF|group”, “!GOV”; a table that lacks the column restricts nothing. */
  static Restriction read(Table.Row row, String column) {
    Set<String> some = new TreeSet<>();
    Set<String> none = new TreeSet<>();
    for (String cell : row.optional(column).split("\\|")) {
      String one = cell.strip();
      String code = one.startsWith("!") ? one.substring(1) : one;
      if (!code.isEmpty() && !isKnown(code)) {
        row.wrong(
            column,
            Complaints.shown(code)
                + " is no sector of PLOVER, no ISO 3166-1 alpha-3 country and no kind of actor");
      } else if (!code.isEmpty()) {
        (one.startsWith("!") ? none : some).add(code);
      }
    }
    return new Restriction(some, none);
  }

  private static boolean isKnown(String code) {
    for (Entity.Kind kind : Entity.Kind.values()) {
      if (kind.toString().equals(code)) {
        return true;
      }
    }
    return Sectors.has(code)
        || Countries.all().byCode(code).filter(one -> one.iso3().equals(code)).isPresent();
  }

  boolean isNothing() {
    return some.isEmpty() && none.isEmpty();
  }

  boolean admits(List<Entity> parties) {
    return (some.isEmpty() || parties.stream().anyMatch(one -> isAny(one, some)))
        && parties.stream().noneMatch(one -> isAny(one, none));
  }

  private static boolean isAny(Entity entity, Set<String> codes) {
    return codes.contains(entity.kind().toString())
        || (entity.country() != null && codes.contains(entity.country()))
        || entity.sectors().stream().anyMatch(codes::contains);
  }
}
