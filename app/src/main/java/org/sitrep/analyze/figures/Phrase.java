package org.sitrep.analyze.figures;

import org.sitrep.language.Sentence;
import org.sitrep.model.Figure.Bound;
import org.sitrep.model.Figure.Measure;
import org.sitrep.model.Span;

/**
 * A number with its hedge and what it counts.
 *
 * @param first the first token, of the hedge where there is one
 * @param last the last token, the counted noun where there is one
 */
record Phrase(
    int first,
    int last,
    Amount amount,
    Counted counted,
    Bound bound,
    String unit,
    Measure measure) {
  static final String PEOPLE = "people";

  /** The token that stands for the figure in the tree. */
  int head() {
    return counted.isNothing() ? amount.last() : counted.head();
  }

  /** Its place in the text, without a full stop that the last token of a unit took in (“km/h.”). */
  Span span(Sentence sentence) {
    Span whole = sentence.span(first, last);
    boolean stop = unit.contains("/") && sentence.word(last).endsWith(".");
    return stop ? new Span(whole.start(), whole.end() - 1) : whole;
  }

  /**
   * The text's words for what is counted, without the number; where the number stands alone,
   * “people” if it is of people (“seven dead”), else empty.
   */
  String counts(String text, Sentence sentence) {
    if (counted.isNothing()) {
      return amount.noun() != null ? amount.noun() : unit.equals(PEOPLE) ? PEOPLE : "";
    }
    String words = sentence.span(counted.first(), counted.head()).of(text).replaceAll("\\s+", " ");
    return amount.noun() == null || words.startsWith(amount.noun())
        ? words
        : amount.noun() + " " + words;
  }
}
