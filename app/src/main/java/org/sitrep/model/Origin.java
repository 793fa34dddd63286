package org.sitrep.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a report's text comes from.
 *
 * @param kind original, an agency's text, a copy of another report, or original with an agency's
 *     account in it
 * @param of the report id or the agency's name
 * @param share how much of the text, 0–1
 */
public record Origin(Kind kind, @Nullable String of, @Nullable Double share) {
  public static final Origin ORIGINAL = new Origin(Kind.ORIGINAL, null, null);

  /** What sort of origin. */
  public enum Kind {
    ORIGINAL,
    WIRE,
    COPY,
    QUOTES;

    @Override
    public String toString() {
      return Wire.word(this);
    }
  }
}
