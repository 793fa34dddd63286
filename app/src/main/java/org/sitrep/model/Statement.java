package org.sitrep.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's words or position: source, cue and content as PARC and PolNeAR mark them.
 *
 * @param id local to an analysis
 * @param source who says it, null where the report names nobody
 * @param cue the words that attribute it
 * @param content what is said, quotation marks included
 * @param form direct (all quoted), indirect or mixed
 * @param via the entity id of the agency or outlet that the report itself credits
 * @param parent the id of the statement that it is told inside
 * @param addressee the entity id of who is told
 * @param time the id of the time of saying
 * @param place the id of the place of saying
 * @param voiced whether somebody's words are told; an intent or attitude that is only read out of
 *     what is told (“seeks to …”) vouches for nothing
 * @param reasons what its addressee, time and place rest on, in this order
 */
public record Statement(
    String id,
    @Nullable Source source,
    Cue cue,
    List<Span> content,
    Form form,
    @Nullable String via,
    @Nullable String parent,
    @Nullable String addressee,
    @Nullable String time,
    @Nullable String place,
    boolean voiced,
    List<Reason> reasons) {

  public Statement {
    reasons = List.copyOf(reasons);
    content = List.copyOf(content);
  }

  /** Whether the content holds all of {@code span}. */
  public boolean holds(Span span) {
    return content.stream().anyMatch(one -> one.contains(span));
  }

  /**
   * Who says it.
   *
   * @param span the words for the source
   * @param entity the entity's id, where known
   * @param anonymous whether the source is not named
   */
  public record Source(Span span, @Nullable String entity, boolean anonymous) {}

  /**
   * The words that attribute.
   *
   * @param span the words
   * @param lemma the head verb or noun, lower case
   * @param stance what the source does to the content
   */
  public record Cue(Span span, String lemma, Stance stance) {}

  /**
   * What a source does to the content. DECLINES: neither confirms nor denies, refuses to comment.
   */
  public enum Stance {
    STATES,
    CONFIRMS,
    DENIES,
    DECLINES,
    DOUBTS,
    ACCUSES,
    PROMISES,
    DEMANDS,
    WARNS,
    CLAIMS;

    @Override
    public String toString() {
      return Wire.word(this);
    }
  }

  /** How the content is given. */
  public enum Form {
    DIRECT,
    INDIRECT,
    MIXED;

    @Override
    public String toString() {
      return Wire.word(this);
    }
  }
}
