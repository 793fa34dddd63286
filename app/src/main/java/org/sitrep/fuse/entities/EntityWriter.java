package org.sitrep.fuse.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitrep.fuse.evidence.Joined;
import org.sitrep.fuse.evidence.Told;
import org.sitrep.model.Entity;

/** Writes joined entities as the situation's: the fullest name, all mentions with their reports. */
public final class EntityWriter {
  private EntityWriter() {}

  public static Entity write(Joined<Entity> joined) {
    List<Entity.Mention> mentions = new ArrayList<>();
    Set<String> sectors = new LinkedHashSet<>();
    for (Told<Entity> told : joined.told()) {
      sectors.addAll(told.item().sectors());
      told.item()
          .mentions()
          .forEach(one -> mentions.add(new Entity.Mention(told.in().id(), one.span(), one.form())));
    }
    return new Entity(
        joined.id(),
        joined.first().item().kind(),
        Owned.name(joined, name(joined), most(joined, Entity::country)),
        most(joined, Entity::country),
        List.copyOf(sectors),
        most(joined, Entity::title),
        mentions);
  }

  /**
   * Of a person the fullest name, of others the one that most reports use; the longer of two alike.
   */
  private static String name(Joined<Entity> joined) {
    Map<String, Integer> uses = new LinkedHashMap<>();
    joined
        .told()
        .forEach(
            told ->
                uses.merge(told.item().name(), Names.isNamed(told.item()) ? 100 : 1, Integer::sum));
    boolean person = joined.first().item().kind() == Entity.Kind.PERSON;
    Comparator<Map.Entry<String, Integer>> byUse = Comparator.comparingInt(Map.Entry::getValue);
    Comparator<Map.Entry<String, Integer>> byWords =
        Comparator.comparingInt(one -> Math.min(3, one.getKey().split(" ").length));
    Comparator<Map.Entry<String, Integer>> order =
        (person ? byWords.thenComparing(byUse) : byUse.thenComparing(byWords))
            .thenComparing(Map.Entry::getKey, Comparator.reverseOrder());
    return uses.entrySet().stream().max(order).map(Map.Entry::getKey).orElse("");
  }

  private static @Nullable String most(
      Joined<Entity> joined, Function<Entity, @Nullable String> part) {
    Map<String, Integer> uses = new LinkedHashMap<>();
    for (Told<Entity> told : joined.told()) {
      String value = part.apply(told.item());
      if (value != null) {
        uses.merge(value, 1, Integer::sum);
      }
    }
    String best = null;
    for (Map.Entry<String, Integer> one : uses.entrySet()) {
      if (best == null || one.getValue() > uses.getOrDefault(best, 0)) {
        best = one.getKey();
      }
    }
    return best;
  }
}
