package org.sitrep.analyze.events;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.sitrep.model.Entity;
import org.sitrep.model.Span;

/** Those who do an event or those whom it is done to, in the order found, each once. */
final class Side {
  private final Map<String, Party> parties = new LinkedHashMap<>();

  void add(Entity entity, Span at, String how) {
    parties.putIfAbsent(entity.id(), new Party(entity, at, how));
  }

  void addAll(Side other) {
    other.parties.values().forEach(one -> parties.putIfAbsent(one.entity().id(), one));
  }

  boolean isEmpty() {
    return parties.isEmpty();
  }

  int size() {
    return parties.size();
  }

  boolean any(Predicate<Entity> wanted) {
    return parties.values().stream().anyMatch(one -> wanted.test(one.entity()));
  }

  void removeIf(Predicate<Entity> unwanted) {
    parties.values().removeIf(one -> unwanted.test(one.entity()));
  }

  void removeAll(Side other) {
    parties.keySet().removeAll(other.parties.keySet());
  }

  void clear() {
    parties.clear();
  }

  List<Party> parties() {
    return List.copyOf(parties.values());
  }

  List<Entity> entities() {
    return parties.values().stream().map(Party::entity).toList();
  }
}
