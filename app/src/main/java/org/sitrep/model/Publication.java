package org.sitrep.model;

import org.jspecify.annotations.Nullable;

/**
 * When a report was published, as far as is known.
 *
 * @param value ISO 8601 day or time with zone as given, null where none was given
 * @param basis how it is known
 * @param days the days that it can be; {@link DateRange#ANY} where nothing is known
 */
public record Publication(@Nullable String value, Basis basis, DateRange days) {
  public static final Publication UNKNOWN = new Publication(null, Basis.UNKNOWN, DateRange.ANY);

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
