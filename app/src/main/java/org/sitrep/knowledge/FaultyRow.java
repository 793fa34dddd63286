package org.sitrep.knowledge;

import java.util.Locale;

/** What is wrong with a row of a GeoNames file. */
final class FaultyRow extends Exception {
  private static final long serialVersionUID = 1;

  /** The sorts of faults, under which they are counted. */
  enum Fault {
    SHORT_ROW,
    NOT_UTF_8,
    BAD_NUMBER,
    OUT_OF_RANGE,
    TOO_LONG;

    /** “short row”. */
    String words() {
      return this == NOT_UTF_8 ? "not UTF-8" : name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  private final Fault fault;

  FaultyRow(Fault fault, String words) {
    super(words, null, false, false);
    this.fault = fault;
  }

  Fault fault() {
    return fault;
  }

  String words() {
    return String.valueOf(getMessage());
  }
}
