package org.sitrep.analyze.places;

import org.sitrep.language.Document;
import org.sitrep.model.Analysis;

/** Finds places and resolves them, or says why not. */
public final class PlaceReader {
  /** Adds what this room finds to what the rooms before it found. */
  public Analysis read(Document document, Analysis soFar) {
    return soFar;
  }
}
