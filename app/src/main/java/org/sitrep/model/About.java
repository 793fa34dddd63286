package org.sitrep.model;

import org.jspecify.annotations.Nullable;

/** What an agreement or a difference is about: the id of one of four. */
public record About(
    @Nullable String event,
    @Nullable String condition,
    @Nullable String statement,
    @Nullable String figure) {

  public static About event(String id) {
    return new About(id, null, null, null);
  }

  public static About condition(String id) {
    return new About(null, id, null, null);
  }

  public static About statement(String id) {
    return new About(null, null, id, null);
  }

  public static About figure(String id) {
    return new About(null, null, null, id);
  }
}
