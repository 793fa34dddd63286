package org.sitrep.read;

import org.jspecify.annotations.Nullable;
import org.sitrep.model.Publication;

/**
 * What the user says of all reports; it fills what a report itself lacks.
 *
 * @param published when they were published
 */
public record Supplied(
    @Nullable String outlet, @Nullable String title, @Nullable Publication published) {
  public static final Supplied NOTHING = new Supplied(null, null, null);
}
