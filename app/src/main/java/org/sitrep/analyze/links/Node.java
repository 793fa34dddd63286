package org.sitrep.analyze.links;

import org.sitrep.model.Modality;
import org.sitrep.model.Span;

/**
 * Something that a link can join: an event, condition or statement, with the word that tells it.
 *
 * @param rank which sort is meant rather where several stand by one word: 0 events, 1 conditions, 2
 *     statements
 * @param head the token that tells it
 */
record Node(String id, int rank, Span span, int head, Modality modality) {
  static final int EVENT = 0;
  static final int CONDITION = 1;
  static final int STATEMENT = 2;
}
