package org.sitrep.analyze.statements;

import org.sitrep.language.Document;
import org.sitrep.model.Analysis;

/** Finds who says what, in which words, taking which stance. */
public final class StatementReader {
  /** Adds what this room finds to what the rooms before it found. */
  public Analysis read(Document document, Analysis soFar) {
    return soFar;
  }
}
