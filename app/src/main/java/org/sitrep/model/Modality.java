package org.sitrep.model;

/** Whether something is told as having happened. */
public enum Modality {
  ACTUAL,
  HISTORICAL,
  FUTURE,
  HYPOTHETICAL,
  NEGATED;

  @Override
  public String toString() {
    return Wire.word(this);
  }
}
