package org.sitrep.read;

import java.io.IOException;
import java.io.InputStream;

/**
 * One file, or standard input, before it is opened.
 *
 * @param where what the user calls it
 * @param id the id of a report that has no other
 */
record Item(String where, String id, Kind kind, Source source) {

  /** Where its bytes come from. */
  interface Source {
    InputStream open() throws IOException;
  }
}
