package org.sitrep.language;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.Span;

/** Cuts a report into paragraphs: a line end between two sentences parts them. */
public final class Paragraphs {
  private Paragraphs() {}

  /** From the first word of its first sentence to the last of its last, in order. */
  public static List<Span> of(Document document) {
    List<Span> found = new ArrayList<>();
    Span open = null;
    for (Sentence sentence : document.sentences()) {
      if (open == null) {
        open = sentence.span();
      } else if (isBroken(document.text(), open.end(), sentence.span().start())) {
        found.add(open);
        open = sentence.span();
      } else {
        open = open.cover(sentence.span());
      }
    }
    if (open != null) {
      found.add(open);
    }
    return found;
  }

  private static boolean isBroken(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        return true;
      }
    }
    return false;
  }
}
