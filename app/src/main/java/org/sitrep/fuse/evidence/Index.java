package org.sitrep.fuse.evidence;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Joined items of one kind, found by their id in the situation or by report and local id. */
public final class Index<T> {
  private record Local(String report, String id) {}

  private final Map<String, Joined<T>> byId = new LinkedHashMap<>();
  private final Map<Local, String> ids = new HashMap<>();

  /**
   * @param all the joined items
   * @param local an item's local id
   */
  public Index(List<Joined<T>> all, Function<T, String> local) {
    for (Joined<T> one : all) {
      byId.put(one.id(), one);
      one.told()
          .forEach(told -> ids.put(new Local(told.in().id(), local.apply(told.item())), one.id()));
    }
  }

  /** The id in the situation of a report's item, null where there is none. */
  public @Nullable String of(Reading in, @Nullable String local) {
    return local == null ? null : ids.get(new Local(in.id(), local));
  }

  /** The ids in the situation of several items of a report, each once, in order. */
  public List<String> of(Reading in, List<String> locals) {
    return locals.stream()
        .map(one -> of(in, one))
        .filter(java.util.Objects::nonNull)
        .distinct()
        .toList();
  }

  public @Nullable Joined<T> get(@Nullable String id) {
    return byId.get(id);
  }

  public List<Joined<T>> all() {
    return List.copyOf(byId.values());
  }
}
