package org.sitrep.model;

import org.jspecify.annotations.Nullable;

/**
 * When a report was published, as far as is known.
 *
 * @param value ISO 8601 day or time with zone as given, null where none was given
 * @param basis how it is known
 * @param days the days that it can be; {@link DateRange#ANY} where nothing is known
 * @param zone IANA id of the time zone by whose clock its days are told: that of its dateline
 */
public record Publication(
    @Nullable String value, Basis basis, DateRange days, @Nullable String zone) {
  public static final Publication UNKNOWN = new Publication(null, Basis.UNKNOWN, DateRange.ANY);

  /** Of a report that does not say where it was filed. */
  public Publication(@Nullable String value, Basis basis, DateRange days) {
    this(value, basis, days, null);
  }

  /** The same as filed elsewhere. */
  public Publication inZone(@Nullable String newer) {
    return new Publication(value, basis, days, newer);
  }

  /** How a publication date is known. */
  public enum Basis {
    GIVEN,
    METADATA,
    DATELINE,
    INFERRED,
    UNKNOWN;

    @Override
    public String toString() {
      return Wire.word(this);
    }
  }
}
