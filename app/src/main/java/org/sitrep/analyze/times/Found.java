package org.sitrep.analyze.times;

import org.sitrep.model.Span;

/**
 * A time expression as found, not yet resolved.
 *
 * @param words of its sentence
 * @param first its first word
 * @param last its last word
 */
record Found(Words words, int first, int last, Meaning meaning) {
  Span span() {
    return words.span(first, last);
  }

  Found meaning(Meaning newer) {
    return new Found(words, first, last, newer);
  }

  /** Both and what stands between them. */
  Found to(Found later, Meaning newer) {
    return new Found(words, first, later.last, newer);
  }
}
