package org.sitrep.model;

import org.jspecify.annotations.Nullable;

/**
 * Words that tell a time, after TIMEX3 (ISO-TimeML).
 *
 * @param id local to an analysis
 * @param span the words
 * @param type DATE, TIME, DURATION or SET
 * @param value TIMEX3 value, such as {@code 2024-05-03}, {@code 2023-SU}, {@code P3W}, {@code
 *     XXXX-WXX-5}
 * @param days the days meant, null where none can be told
 * @param deixis how it hangs on the day of publication, null where it does not
 */
public record TimeExpression(
    String id,
    Span span,
    Type type,
    String value,
    @Nullable DateRange days,
    @Nullable Deixis deixis) {

  /** TIMEX3's types. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
