package org.sitrep.read;

import java.util.List;

/**
 * A draft with the tokens that its file gives.
 *
 * @param sentences none where the file holds text alone
 */
record Drafted(Draft draft, List<Given> sentences) {
  static Drafted of(Draft draft) {
    return new Drafted(draft, List.of());
  }
}
