package org.sitrep.model;

import java.util.Locale;

/** How the constants of this room are written in the JSON forms. */
final class Wire {
  private Wire() {}

  /** {@code AT_LEAST} as {@code at_least}. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
