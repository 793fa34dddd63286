package org.sitrep.brief.export;

/** How events are told in the columns of one data set. */
interface Coding {
  /** Whether the data set records such an event. */
  boolean takes(Told told);

  void fill(Row row, Told told);
}
