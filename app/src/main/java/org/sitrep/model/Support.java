package org.sitrep.model;

import org.jspecify.annotations.Nullable;

/**
 * What a line of a situation rests on: the exact words of one report.
 *
 * @param report the report's id
 * @param span where
 * @param quote the report's words at that span, at most {@value #LONGEST} code units
 * @param trigger of an event: the word that tells it
 * @param fromSpan of a link: the words for its one end
 * @param toSpan of a link: the words for its other end
 * @param voice whose words they are
 * @param statement id of the situation's statement, where the voice is not the report's own
 */
public record Support(
    String report,
    Span span,
    String quote,
    @Nullable Span trigger,
    @Nullable Span fromSpan,
    @Nullable Span toSpan,
    Voice voice,
    @Nullable String statement) {
  /** The longest quote, in UTF-16 code units. */
  public static final int LONGEST = 700;

  public Support {
    if (quote.length() != span.length() || quote.length() > LONGEST) {
      throw new IllegalArgumentException(
          "a quote of " + quote.length() + " for a span of " + span.length());
    }
  }

  /** Whose words a support is in. */
  public enum Voice {
    REPORT,
    NAMED,
    UNNAMED;

    @Override
    public String toString() {
      return Wire.word(this);
    }
  }
}
