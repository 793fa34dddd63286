package org.sitrep.model;

import org.jspecify.annotations.Nullable;

/**
 * How one event, condition or statement stands to another.
 *
 * @param id local to an analysis
 * @param kind the relation; CONCESSION has no direction
 * @param from id of the event, condition or statement that brings about, serves or comes before
 * @param to id of the other
 * @param fromSpan the words for the one
 * @param toSpan the words for the other
 * @param cue the words that say so
 * @param sentence the words that hold both ends
 * @param modality whether the relation is told as real
 * @param statement the statement whose reasoning it is, null where it is the report's own
 */
public record Link(
    String id,
    Kind kind,
    String from,
    String to,
    Span fromSpan,
    Span toSpan,
    @Nullable Span cue,
    Span sentence,
    Modality modality,
    @Nullable String statement) {

  /** The relation. */
  public enum Kind {
    CAUSE,
    PURPOSE,
    PRECEDES,
    ENABLES,
    CONCESSION;

    @Override
    public String toString() {
      return Wire.word(this);
    }
  }
}
