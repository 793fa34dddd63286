package org.sitrep.analyze.entities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Complaints;
import org.sitrep.knowledge.Countries;
import org.sitrep.knowledge.Sectors;
import org.sitrep.knowledge.Table;
import org.sitrep.model.Entity;

/**
 * The actors that a user's own tables name, by every name. What the tables say of a name goes
 * before what Sitrep knows of it.
 */
public final class OwnActors {
  /** The columns of a table of actors. */
  public static final Table.Columns ACTORS =
      new Table.Columns(
          List.of("names", "kind"), List.of("country", "sectors", "from", "to", "title"));

  /** The columns of a table of aliases. */
  public static final Table.Columns ALIASES =
      new Table.Columns(List.of("alias", "name"), List.of());

  public static final OwnActors NONE = of(null, null);

  private static final int MOST_WORDS = 12;

  /** By their first name, in the order of the tables. */
  private final Map<String, OwnActor> actors = new LinkedHashMap<>();

  private final Map<String, String> nameOf = new HashMap<>();
  private final Map<String, String> tableOf = new HashMap<>();

  private OwnActors() {}

  /** The actors of tables; rows at fault are complained of and left out. */
  public static OwnActors of(@Nullable Table actors, @Nullable Table aliases) {
    OwnActors own = new OwnActors();
    if (actors != null) {
      actors.rows().forEach(row -> own.actor(row, actors.name()));
    }
    if (aliases != null) {
      Set<String> given = new TreeSet<>();
      aliases.rows().forEach(row -> given.add(row.get("alias")));
      aliases.rows().forEach(row -> own.alias(row, aliases.name(), given));
    }
    return own;
  }

  /**
   * The names of bodies and groups that a user's table of actors tells apart from all others. A
   * person is known by more than a name, a country by its code.
   */
  public Set<String> bodies() {
    return actors.values().stream()
        .filter(one -> one.kind() != null && !one.isPerson())
        .filter(one -> one.kind() != Entity.Kind.COUNTRY || one.country() == null)
        .map(OwnActor::name)
        .collect(Collectors.toSet());
  }

  List<OwnActor> all() {
    return List.copyOf(actors.values());
  }

  /** The actor of a name as it is written, null where the tables have none. */
  @Nullable OwnActor of(@Nullable String name) {
    return name == null ? null : actors.get(nameOf.getOrDefault(key(name), ""));
  }

  /** A name as it is looked for: however its words are parted and its apostrophes are written. */
  private static String key(String name) {
    return name.replace('’', '\'').replaceAll("\\s+", " ").strip();
  }

  private void actor(Table.Row row, String table) {
    int before = row.complaints();
    List<String> names = row.list("names").stream().filter(one -> !one.isEmpty()).toList();
    if (names.isEmpty()) {
      row.wrong("names", "it is empty");
    }
    names.forEach(name -> checkLength(row, "names", name));
    Entity.Kind kind = row.one("kind", Entity.Kind.class, Entity.Kind.OTHER);
    if (row.get("kind").isEmpty()) {
      row.wrong("kind", "it is empty; say person, organization, country, group, force or other");
    }
    Term term = new Term(sectors(row), title(row), row.day("from"), row.day("to"));
    @Nullable String country = country(row);
    if (!isInOrder(term.from(), term.to())) {
      row.wrong("to", "it is not after the day under from");
    }
    if (row.complaints() == before) {
      add(row, table, new OwnActor(names.get(0), names, kind, country, List.of(term)));
    }
  }

  /** Another row of the same first name is another term of the same actor. */
  private void add(Table.Row row, String table, OwnActor actor) {
    OwnActor known = actors.get(actor.name());
    for (String name : actor.names()) {
      String holder = nameOf.putIfAbsent(key(name), actor.name());
      if (holder != null && !holder.equals(actor.name())) {
        row.wrong("names", shown(name) + " is already a name of " + shown(holder));
        return;
      }
      tableOf.put(key(name), table);
    }
    if (known == null) {
      actors.put(actor.name(), actor);
    } else if (known.kind() != actor.kind()) {
      row.wrong("kind", shown(actor.name()) + " is a " + known.kind() + " in a row before it");
    } else if (actor.country() != null && !actor.country().equals(known.country())) {
      row.wrong("country", shown(actor.name()) + " has another country in a row before it");
    } else {
      OwnActor longer = known.with(actor.terms().get(0));
      for (String name : actor.names()) {
        longer = longer.names().contains(name) ? longer : longer.with(name);
      }
      actors.put(actor.name(), longer);
    }
  }

  private void alias(Table.Row row, String table, Set<String> given) {
    String alias = row.get("alias");
    String name = row.get("name");
    for (String column : ALIASES.needed()) {
      if (row.get(column).isEmpty()) {
        row.wrong(column, "it is empty");
        return;
      }
      checkLength(row, column, row.get(column));
    }
    OwnActor actor = of(name);
    OwnActor before = of(alias);
    if (alias.equals(name)) {
      row.wrong("alias", shown(alias) + " stands for itself");
    } else if (given.contains(name)) {
      row.wrong("name", shown(name) + " is itself an alias here; name what it stands for");
    } else if (before != null && before != actor) {
      String where = table.equals(tableOf.get(key(alias))) ? "" : " in " + tableOf.get(key(alias));
      row.wrong("alias", shown(alias) + " already stands for " + shown(before.name()) + where);
    } else if (before == null) {
      OwnActor named =
          actor == null ? new OwnActor(name, List.of(name), null, null, List.of()) : actor;
      actors.put(named.name(), named.with(alias));
      nameOf.put(key(name), named.name());
      nameOf.put(key(alias), named.name());
      tableOf.putIfAbsent(key(name), table);
      tableOf.put(key(alias), table);
    }
  }

  private static void checkLength(Table.Row row, String column, String name) {
    if (name.split("\\s+").length > MOST_WORDS) {
      row.wrong(column, shown(name) + " is longer than " + MOST_WORDS + " words");
    }
  }

  private static List<String> sectors(Table.Row row) {
    List<String> codes = new ArrayList<>();
    for (String code : row.list("sectors")) {
      if (Sectors.has(code)) {
        codes.add(code);
      } else {
        row.wrong("sectors", shown(code) + " is no sector of PLOVER");
      }
    }
    return codes;
  }

  private static @Nullable String title(Table.Row row) {
    return row.get("title").isEmpty() ? null : row.get("title");
  }

  private static @Nullable String country(Table.Row row) {
    String code = row.get("country");
    if (code.isEmpty()) {
      return null;
    }
    boolean known = Countries.all().byCode(code).filter(one -> one.iso3().equals(code)).isPresent();
    if (!known) {
      row.wrong("country", shown(code) + " is no ISO 3166-1 alpha-3 code, such as NER");
    }
    return known ? code : null;
  }

  private static boolean isInOrder(@Nullable LocalDate from, @Nullable LocalDate to) {
    return from == null || to == null || from.isBefore(to);
  }

  private static String shown(String words) {
    return Complaints.shown(words);
  }
}
