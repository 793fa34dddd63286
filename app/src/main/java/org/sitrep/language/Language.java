package org.sitrep.language;

import java.util.Map;
import org.sitrep.model.Report;

/** Reads the grammar of a report. Implementations are safe for use by several threads. */
public interface Language {
  /**
   * The report's sentences with their tokens; every offset counts into {@link Report#text()},
   * untouched.
   *
   * @return the parsed report; it has no sentence where the text has no word
   */
  Document read(Report report);

  /** The models in use, name to hash, for methods sections. */
  Map<String, String> models();
}
