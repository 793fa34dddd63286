package org.sitrep.read;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** A file of many reports, one after the other. */
interface Series extends Closeable {
  /**
   * The next report; nothing at the end.
   *
   * @throws Refusal where it cannot be taken in; those after it can
   */
  Optional<Drafted> next() throws IOException, Refusal;

  /** The file and the line that the last report, or what is wrong with it, stands in. */
  String where();
}
