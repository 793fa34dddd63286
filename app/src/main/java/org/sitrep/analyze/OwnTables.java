package org.sitrep.analyze;

import org.sitrep.analyze.entities.OwnActors;
import org.sitrep.analyze.events.Codebook;

/**
 * What a user knows beside Sitrep, which goes before what Sitrep knows.
 *
 * @param actors actors and their aliases
 * @param codebook words that tell events
 */
public record OwnTables(OwnActors actors, Codebook codebook) {
  public static final OwnTables NONE = new OwnTables(OwnActors.NONE, Codebook.NONE);
}
