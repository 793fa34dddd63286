package org.sitrep.training;

import java.util.List;

/**
 * What the teacher says of one word.
 *
 * @param tag Penn Treebank part of speech
 * @param head the head's number in the sentence from 1; 0 for the root and for what the parser
 *     leaves unattached
 * @param relation Universal Dependencies relation; {@code _} where it is left unattached
 * @param names what each of the teacher's name finders says, in their order
 */
public record TaughtWord(String tag, int head, String relation, List<String> names) {
  public TaughtWord {
    names = List.copyOf(names);
  }
}
