package org.sitrep.analyze.links;

import java.util.List;
import org.sitrep.model.Link;

/** A row of {@code connectives.tsv}: words that join two things told. */
record Cue(List<String> words, Form form, Link.Kind kind, boolean fromSide, List<String> notes) {
  /** How the cue stands to its two sides. */
  enum Form {
    PHRASE,
    VERB,
    DEED,
    SENTENCE
  }

  boolean is(String note) {
    return notes.contains(note);
  }
}
