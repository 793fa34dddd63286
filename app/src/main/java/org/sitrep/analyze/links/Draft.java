package org.sitrep.analyze.links;

import org.jspecify.annotations.Nullable;
import org.sitrep.model.Link;
import org.sitrep.model.Modality;
import org.sitrep.model.Span;

/** A link on its way. */
record Draft(
    Link.Kind kind,
    Node from,
    Node to,
    Span fromSpan,
    Span toSpan,
    Span cue,
    Span sentence,
    Modality modality,
    @Nullable String statement) {

  Link build(String id) {
    return new Link(
        id, kind, from.id(), to.id(), fromSpan, toSpan, cue, sentence, modality, statement);
  }

  /** Causes say more than purposes, and these more than bare order. */
  int weight() {
    return switch (kind) {
      case CAUSE -> 0;
      case PURPOSE -> 1;
      case ENABLES -> 2;
      case PRECEDES -> 3;
      case CONCESSION -> 4;
    };
  }
}
