package org.sitrep.fuse.entities;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.fuse.evidence.Ids;
import org.sitrep.fuse.evidence.Index;
import org.sitrep.fuse.evidence.Joined;
import org.sitrep.fuse.evidence.Reading;
import org.sitrep.fuse.evidence.Told;
import org.sitrep.model.Entity;

/**
 * Joins the actors of several reports. Countries join by code, forces by country and part, rulers
 * by country, organisations by name or acronym, persons by names that agree; whom no report names
 * stays in its report.
 */
public final class EntityJoiner {
  private final Names names = new Names();
  private final Persons persons = new Persons(names);
  private final Set<String> own;

  /**
   * @param own names of actors that a user tells apart from all others
   */
  public EntityJoiner(Set<String> own) {
    this.own = Set.copyOf(own);
  }

  /** The entities of all readings, joined. */
  public Index<Entity> join(List<Reading> readings) {
    Map<String, List<Told<Entity>>> groups = new LinkedHashMap<>();
    List<Told<Entity>> people = new ArrayList<>();
    Acronyms acronyms = new Acronyms(readings);
    for (Reading in : readings) {
      for (Entity entity : in.analysis().entities()) {
        Told<Entity> told = new Told<>(in, entity);
        if (entity.kind() == Entity.Kind.PERSON && Names.isNamed(entity)) {
          people.add(told);
        } else {
          String key = key(entity, acronyms);
          String group = key == null ? "alone " + in.id() + " " + entity.id() : key;
          groups.computeIfAbsent(group, unused -> new ArrayList<>()).add(told);
        }
      }
    }
    List<List<Told<Entity>>> all = new ArrayList<>(groups.values());
    all.addAll(persons.join(people));
    return index(all);
  }

  private static Index<Entity> index(List<List<Told<Entity>>> groups) {
    Ids ids = new Ids("e");
    List<Joined<Entity>> joined = new ArrayList<>();
    for (List<Told<Entity>> group : groups) {
      Told<Entity> first = group.get(0);
      Entity entity = first.item();
      String id =
          entity.mentions().isEmpty()
              ? ids.next(first.in().id() + "\u0000" + entity.kind() + "\u0000" + entity.name())
              : ids.next(first.in(), entity.mentions().get(0).span(), entity.kind().toString());
      joined.add(new Joined<>(id, group));
    }
    return new Index<>(joined, Entity::id);
  }

  /** What an entity joins by, null where it stays in its report. */
  private @Nullable String key(Entity entity, Acronyms acronyms) {
    String country = entity.country();
    if (own.contains(entity.name())) {
      return "own " + entity.name();
    }
    String rule = names.rule(entity);
    return switch (entity.kind()) {
      case PERSON -> null;
      case COUNTRY ->
          country == null ? "country " + Names.folded(entity.name()) : "country " + country;
      case FORCE ->
          country == null
              ? named("force ", entity, acronyms)
              : "force " + country + " " + names.part(entity);
      case ORGANIZATION, GROUP, OTHER ->
          !rule.isEmpty() && country != null
              ? rule + " " + country
              : Names.isNamed(entity) || country != null
                  ? named(
                      "named "
                          + (Names.isNamed(entity)
                              ? ""
                              : Objects.requireNonNullElse(country, "") + " "),
                      entity,
                      acronyms)
                  : null;
    };
  }

  private static @Nullable String named(String kind, Entity entity, Acronyms acronyms) {
    String name = acronyms.key(entity.name());
    return name.isEmpty() || (kind.equals("force ") && !Names.isNamed(entity)) ? null : kind + name;
  }
}
