package org.sitrep.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement of a situation, however many reports carry it. See {@link Statement}.
 *
 * @param source who says it, null where no report names anybody
 * @param summary one plain sentence
 * @param about ids of the events that it speaks of
 * @param support the words it rests on
 */
public record Telling(
    String id,
    @Nullable Speaker source,
    @Nullable String via,
    @Nullable String parent,
    @Nullable String addressee,
    Statement.Stance stance,
    Statement.Form form,
    String summary,
    @Nullable When time,
    @Nullable String place,
    List<String> about,
    List<Support> support) {

  public Telling {
    about = List.copyOf(about);
    support = List.copyOf(support);
  }

  /**
   * Who says it.
   *
   * @param entity entity id, where known
   * @param name the report's words for the source
   * @param anonymous whether the source is not named
   */
  public record Speaker(@Nullable String entity, String name, boolean anonymous) {}
}
