package org.sitrep.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state that holds or has ceased to hold: who is where, which agreement is in force, who holds
 * which office.
 *
 * @param id local to an analysis
 * @param kind what sort of state
 * @param who entity id of whose state it is
 * @param where place id
 * @param with entity id of the other side
 * @param what the agreement, office, asset or thing, in words
 * @param figure id of the figure that says how many
 * @param from the first day on which it holds, where told
 * @param to the day on which it no longer holds, where told
 * @param holds whether it is told as holding at the time of the report
 * @param polarity of a relation: cooperative or hostile
 * @param trend of a relation: warming, cooling or steady
 * @param span the words that tell it
 * @param sentence the sentence around them
 * @param events ids of the events that begin or end it
 * @param statement the id of the statement that it is told in
 * @param reasons what its other fields rest on: who, where, with, figure, from, to
 */
public record Condition(
    String id,
    Kind kind,
    String who,
    @Nullable String where,
    @Nullable String with,
    @Nullable String what,
    @Nullable String figure,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    boolean holds,
    @Nullable String polarity,
    @Nullable String trend,
    Span span,
    Span sentence,
    List<String> events,
    @Nullable String statement,
    List<Reason> reasons) {

  public Condition {
    reasons = List.copyOf(reasons);
    events = List.copyOf(events);
  }

  /** What sort of state. */
  public enum Kind {
    PRESENCE,
    AGREEMENT,
    OFFICE,
    CONTROL,
    RELATION,
    CONFLICT,
    MEMBERSHIP,
    ASSET,
    ACCESS;

    @Override
    public String toString() {
      return Wire.word(this);
    }
  }
}
