package org.sitrep.analyze.figures;

import org.sitrep.language.Document;
import org.sitrep.model.Analysis;

/** Finds numbers, their bounds, and what they count. */
public final class FigureReader {
  /** Adds what this room finds to what the rooms before it found. */
  public Analysis read(Document document, Analysis soFar) {
    return soFar;
  }
}
