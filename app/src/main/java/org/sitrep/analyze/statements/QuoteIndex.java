package org.sitrep.analyze.statements;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Quotation;
import org.sitrep.model.Span;

/** The quotations of a report, found by offset in logarithmic time. */
final class QuoteIndex {
  private final List<Quotation> quotations;

  /**
   * @param quotations in order, not overlapping
   */
  QuoteIndex(List<Quotation> quotations) {
    this.quotations = List.copyOf(quotations);
  }

  List<Quotation> all() {
    return quotations;
  }

  /** The quotation that holds the offset, null where none does. */
  @Nullable Quotation at(int offset) {
    int index = indexAt(offset);
    return index < 0 ? null : quotations.get(index);
  }

  /** The number of the quotation that holds the offset, −1 where none does. */
  int indexAt(int offset) {
    int low = 0;
    int high = quotations.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Quotation one = quotations.get(middle);
      if (one.span().contains(offset)) {
        return middle;
      }
      if (offset < one.span().start()) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return -1;
  }

  boolean isInSpeech(Span span) {
    return isSpeechAt(span.start());
  }

  boolean isSpeechAt(int offset) {
    Quotation found = at(offset);
    return found != null && found.speech();
  }

  /** How many characters of the span are quoted, marks included. */
  int quoted(Span span) {
    int sum = 0;
    for (int i = firstEndingAfter(span.start());
        i < quotations.size() && quotations.get(i).span().start() < span.end();
        i++) {
      Span one = quotations.get(i).span();
      sum += Math.min(one.end(), span.end()) - Math.max(one.start(), span.start());
    }
    return sum;
  }

  /** The span widened to take in whole every quotation of single words that it cuts. */
  Span whole(Span span) {
    Quotation first = at(span.start());
    Quotation last = at(span.end() - 1);
    Quotation next = span.end() < Integer.MAX_VALUE ? at(span.end()) : null;
    Span wide = span;
    for (Quotation one : new Quotation[] {first, last, next}) {
      if (one != null && one.span().overlaps(span) && !one.span().contains(span)) {
        wide = wide.cover(one.span());
      } else if (one != null
          && one.span().contains(span)
          && one.span().length() <= span.length() + 4) {
        wide = wide.cover(one.span());
      }
    }
    return wide;
  }

  /**
   * The span with the quotation of single words that begins right after it (“called it ‘a farce’”).
   */
  Span withNext(Span span) {
    int next = firstEndingAfter(span.end());
    if (next < quotations.size()) {
      Quotation one = quotations.get(next);
      if (!one.speech() && one.span().start() - span.end() <= 1) {
        return span.cover(one.span());
      }
    }
    return span;
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
