package org.sitrep.analyze.events;

import org.sitrep.language.Document;
import org.sitrep.model.Analysis;

/**
 * Finds what happens: category, parties, place, time, and whether it is told as having happened.
 */
public final class EventReader {
  /** Adds what this room finds to what the rooms before it found. */
  public Analysis read(Document document, Analysis soFar) {
    return soFar;
  }
}
