package org.sitrep.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number that a report gives for something.
 *
 * @param id local to an analysis
 * @param span the words, from the bound to the unit (“nearly 1,000 US military personnel”)
 * @param value the number as told, the middle of a range
 * @param low the least it can be, where told
 * @param high the most it can be, where told
 * @param bound how the text hedges it
 * @param unit people, an ISO 4217 currency, km, …
 * @param counts what is counted, in the text's words without the number
 * @param measure what the number says of them
 * @param tally whether it is a count so far or adds to one, null where the text tells neither
 * @param entity the id of the entity counted
 * @param place the id of the place where
 * @param time the id of the time when
 * @param statement the id of the statement that it is told in
 * @param reasons what its entity, place and time rest on, in this order
 */
public record Figure(
    String id,
    Span span,
    double value,
    @Nullable Double low,
    @Nullable Double high,
    Bound bound,
    String unit,
    String counts,
    Measure measure,
    @Nullable Tally tally,
    @Nullable String entity,
    @Nullable String place,
    @Nullable String time,
    @Nullable String statement,
    List<Reason> reasons) {

  public Figure {
    reasons = List.copyOf(reasons);
  }

  public Figure withStatement(@Nullable String newer) {
    return new Figure(
        id, span, value, low, high, bound, unit, counts, measure, tally, entity, place, time, newer,
        reasons);
  }

  /** The same with another place and time, and what they rest on. */
  public Figure at(@Nullable String newPlace, @Nullable String newTime, List<Reason> newer) {
    return new Figure(
        id, span, value, low, high, bound, unit, counts, measure, tally, entity, newPlace, newTime,
        statement, newer);
  }

  /** How a number stands to those told before. */
  public enum Tally {
    /** All so far: “at least 40 have died since June”. */
    CUMULATIVE,
    /** On top of those told before: “12 more bodies”. */
    NEW;

    @Override
    public String toString() {
      return Wire.word(this);
    }
  }

  /** How a number is hedged. */
  public enum Bound {
    EXACT,
    ABOUT,
    NEARLY,
    OVER,
    AT_LEAST,
    AT_MOST,
    RANGE;

    @Override
    public String toString() {
      return Wire.word(this);
    }
  }

  /** What a number says of what it counts. */
  public enum Measure {
    PRESENT,
    KILLED,
    INJURED,
    DETAINED,
    DISPLACED,
    COST,
    OTHER;

    @Override
    public String toString() {
      return Wire.word(this);
    }
  }
}
