package org.sitrep.model;

/**
 * PLOVER's 16 event categories (manual of 2024-02), and OCCURRENCE for a happening outside PLOVER.
 */
public enum Category {
  AGREE(1),
  CONSULT(1),
  SUPPORT(1),
  CONCEDE(1),
  COOPERATE(2),
  AID(2),
  RETREAT(2),
  REQUEST(3),
  ACCUSE(3),
  REJECT(3),
  THREATEN(3),
  PROTEST(4),
  SANCTION(4),
  MOBILIZE(4),
  COERCE(4),
  ASSAULT(4),
  OCCURRENCE(0);

  private final int quad;

  Category(int quad) {
    this.quad = quad;
  }

  /**
   * The quad class: 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict; 0 for an
   * OCCURRENCE, which has none.
   */
  public int quad() {
    return quad;
  }
}
