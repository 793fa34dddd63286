package org.sitrep.knowledge;

import java.util.function.Consumer;

/** Which of a place's other names English news may use. */
final class LatinNames {
  private static final int SHORTEST = 4;

  private LatinNames() {}

  /** Hands on those of a list, parted by commas, that are names in Latin letters. */
  static void each(String names, Consumer<String> taker) {
    int from = 0;
    while (from < names.length()) {
      int to = names.indexOf(',', from);
      to = to < 0 ? names.length() : to;
      if (is(names, from, to)) {
        taker.accept(names.substring(from, to));
      }
      from = to + 1;
    }
  }

  /**
   * Whether it is a name in Latin letters, not a code (“ALV”) nor a transcript of another script.
   */
  static boolean is(String names, int from, int to) {
    if (to - from < SHORTEST
        || !Character.isUpperCase(names.charAt(from))
        || names.charAt(from + 1) == names.charAt(from)) {
      return false;
    }
    boolean lower = false;
    for (int i = from; i < to; i++) {
      char one = names.charAt(i);
      if (one > 0x24f && one != '’' && one != '‘' && (one < 0x1e00 || one > 0x1eff)) {
        return false;
      }
      lower |= Character.isLowerCase(one);
    }
    return lower;
  }
}
