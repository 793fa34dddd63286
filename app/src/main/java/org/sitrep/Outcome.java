package org.sitrep;

import org.sitrep.model.Report;

/** What came of one report. */
public sealed interface Outcome<T> {
  Report report();

  /** It was analysed. */
  record Done<T>(Report report, T value) implements Outcome<T> {}

  /**
   * Its analysis failed, which is a fault of Sitrep.
   *
   * @param fault the name of the fault, for a report of it
   */
  record Failed<T>(Report report, String fault) implements Outcome<T> {}
}
