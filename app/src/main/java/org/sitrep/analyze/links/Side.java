package org.sitrep.analyze.links;

/**
 * One side of a connective: a stretch of tokens, both ends included, and the word that governs it.
 *
 * @param governor −1 where the tree does not tell it
 */
record Side(int first, int last, int governor) {
  boolean isEmpty() {
    return last < first;
  }

  boolean holds(int token) {
    return first <= token && token <= last;
  }
}
