package org.sitrep.analyze.entities;

import java.util.List;

/**
 * What a noun makes of its bearer.
 *
 * @param word lower case, singular
 * @param sectors PLOVER codes, the primary first
 * @param title whether it may stand before a person's name
 * @param weak whether a modifier decides the sector
 * @param needsMore whether the noun alone speaks of nobody
 */
record Role(
    String word, Sort sort, List<String> sectors, boolean title, boolean weak, boolean needsMore) {
  Role {
    sectors = List.copyOf(sectors);
  }

  /** What sort of bearer. */
  enum Sort {
    PERSON,
    GROUP,
    FORCE,
    ORG,
    STATE,
    JUNTA,
    COUNTRY
  }

  /**
   * Whether one word may stand for the other: “the officer” for a police officer, no president for
   * a vice president.
   */
  static boolean isSame(String one, String other) {
    String longer = one.length() >= other.length() ? one : other;
    String shorter = longer.equals(one) ? other : one;
    boolean tail =
        !shorter.isEmpty()
            && longer.endsWith(" " + shorter)
            && !longer.matches("(vice|deputy|assistant|under|lieutenant|acting|shadow) .*");
    return longer.equals(shorter) || tail;
  }

  boolean is(Sort wanted) {
    return sort == wanted;
  }
}
