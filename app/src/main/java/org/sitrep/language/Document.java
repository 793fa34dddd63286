package org.sitrep.language;

import java.util.List;
import java.util.Optional;
import org.sitrep.model.Report;
import org.sitrep.model.Span;

/**
 * A report with its grammar.
 *
 * @param report the report
 * @param sentences its sentences in order; they do not overlap
 */
public record Document(Report report, List<Sentence> sentences) {
  public Document {
    sentences = List.copyOf(sentences);
  }

  /**
   * The document as the rooms of the analysis read it: hyphenated words are whole, names hang on
   * their last word.
   */
  public Document forReaders() {
    return new Document(report, sentences.stream().map(ReadersTree::of).toList());
  }

  public String text() {
    return report.text();
  }

  /** The sentence that holds the offset, by binary search. */
  public Optional<Sentence> sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Sentence sentence = sentences.get(middle);
      if (sentence.span().contains(offset)) {
        return Optional.of(sentence);
      }
      if (offset < sentence.span().start()) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return Optional.empty();
  }

  /** The sentence in which {@code span} starts. */
  public Optional<Sentence> sentenceOf(Span span) {
    return sentenceAt(span.start());
  }
}
