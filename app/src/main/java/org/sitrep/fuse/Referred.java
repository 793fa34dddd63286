package org.sitrep.fuse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Entity;
import org.sitrep.model.Happening;
import org.sitrep.model.Promise;
import org.sitrep.model.Quantity;
import org.sitrep.model.State;
import org.sitrep.model.Telling;

/**
 * Which entities a situation speaks of: those that something refers to, and those with a name or
 * told of twice.
 */
final class Referred {
  private final Set<@Nullable String> ids = new HashSet<>();

  Referred events(List<Happening> events) {
    for (Happening one : events) {
      ids.addAll(one.actors());
      ids.addAll(one.recipients());
      ids.add(one.object() == null ? null : one.object().entity());
    }
    return this;
  }

  Referred statements(List<Telling> statements) {
    for (Telling one : statements) {
      ids.add(one.source() == null ? null : one.source().entity());
      ids.add(one.via());
      ids.add(one.addressee());
    }
    return this;
  }

  Referred states(List<State> states) {
    for (State one : states) {
      ids.add(one.who());
      ids.add(one.with());
    }
    return this;
  }

  Referred figures(List<Quantity> figures) {
    figures.forEach(one -> ids.add(one.entity()));
    return this;
  }

  Referred promises(List<Promise> promises) {
    promises.forEach(one -> ids.addAll(one.by()));
    return this;
  }

  /**
   * The entities without those that only one description or pronoun stands for and nothing refers
   * to.
   */
  List<Entity> of(List<Entity> entities) {
    return entities.stream().filter(one -> ids.contains(one.id()) || speaks(one)).toList();
  }

  private static boolean speaks(Entity entity) {
    return entity.mentions().size() > 1
        || entity.mentions().stream().anyMatch(one -> one.form() == Entity.Form.NAME);
  }
}
