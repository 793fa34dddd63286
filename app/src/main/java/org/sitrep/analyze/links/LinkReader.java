package org.sitrep.analyze.links;

import org.sitrep.language.Document;
import org.sitrep.model.Analysis;

/** Finds how events, conditions and statements hang together where a word says so. */
public final class LinkReader {
  /** Adds what this room finds to what the rooms before it found. */
  public Analysis read(Document document, Analysis soFar) {
    return soFar;
  }
}
