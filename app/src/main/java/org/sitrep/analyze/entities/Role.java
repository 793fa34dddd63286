package org.sitrep.analyze.entities;

import java.util.List;

/**
 * What a noun makes of its bearer.
 *
 * @param word lower case, singular
 * @param sectors PLOVER codes, the primary first
 * @param title whether it may stand before a person's name
 * @param weak whether a modifier decides the sector
 */
record Role(String word, Sort sort, List<String> sectors, boolean title, boolean weak) {
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

  boolean is(Sort wanted) {
    return sort == wanted;
  }
}
