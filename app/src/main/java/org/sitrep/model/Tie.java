package org.sitrep.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One link of a situation, however many reports draw it. See {@link Link}. */
public record Tie(
    String id,
    Link.Kind kind,
    String from,
    String to,
    Modality modality,
    @Nullable String statement,
    List<Support> support,
    int outlets,
    int origins) {

  public Tie {
    support = List.copyOf(support);
  }
}
