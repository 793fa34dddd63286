package org.sitrep.analyze.figures;

import org.sitrep.language.Sentence;
import org.sitrep.model.Figure.Bound;
import org.sitrep.model.Figure.Measure;

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

  /** The token that stands for the figure in the tree. */
  int head() {
    return counted.isNothing() ? amount.last() : counted.head();
  }

  /**
   * The text's words for what is counted, without the number; empty where the number stands alone.
   */
  String counts(String text, Sentence sentence) {
    if (counted.isNothing()) {
      return amount.noun() == null ? "" : amount.noun();
    }
    String words = sentence.span(counted.first(), counted.head()).of(text).replaceAll("\\s+", " ");
    return amount.noun() == null || words.startsWith(amount.noun())
        ? words
        : amount.noun() + " " + words;
  }
}
