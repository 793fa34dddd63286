package org.sitrep.analyze.conditions;

import org.sitrep.language.Document;
import org.sitrep.model.Analysis;

/** Finds what holds or has ceased to hold: presence, agreements, offices and other states. */
public final class ConditionReader {
  /** Adds what this room finds to what the rooms before it found. */
  public Analysis read(Document document, Analysis soFar) {
    return soFar;
  }
}
