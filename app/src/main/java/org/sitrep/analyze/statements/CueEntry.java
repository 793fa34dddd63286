package org.sitrep.analyze.statements;

import java.util.Set;
import org.sitrep.model.Statement.Stance;

/**
 * One word or phrase that attributes.
 *
 * @param lemma the dictionary form; of several words the first is the head
 * @param stance what the source does to the content
 * @param takes what the content may be (clause, quote, object, infinitive, whole, or a preposition)
 * @param addressee how who is told is joined: {@code object}, a preposition or empty
 */
record CueEntry(String lemma, Stance stance, Set<String> takes, String addressee) {
  CueEntry {
    takes = Set.copyOf(takes);
  }

  boolean takes(String form) {
    return takes.contains(form);
  }

  /** How many words after the head belong to the cue. */
  int words() {
    return tail().length - (lemma.endsWith(" that") ? 1 : 0);
  }

  /** The words after the head (“for” of “call for”); a “that” among them belongs to the content. */
  String[] tail() {
    int blank = lemma.indexOf(' ');
    return blank < 0 ? new String[0] : lemma.substring(blank + 1).split(" ");
  }
}
