package org.sitrep.analyze.statements;

import org.sitrep.language.Sentence;

/** What within somebody's quoted words counts as a statement of somebody else. */
final class Nested {
  private Nested() {}

  /** A verb of telling with a clause, told of a third person: not the speaker's own “I think”. */
  static boolean isTold(Sentence sentence, int token, CueEntry entry) {
    boolean telling =
        entry.takes("quote")
            && entry.takes("clause")
            && entry.tail().length == 0
            && !entry.addressee().isEmpty();
    if (!telling
        || !sentence.tag(token).matches("VBD|VBN|VBZ")
        || sentence.child(token, "ccomp") < token) {
      return false;
    }
    int subject = sentence.child(token, "nsubj");
    return subject >= 0
        && (sentence.isNoun(subject) || Phrases.lower(sentence, subject).matches("he|she|they"));
  }
}
