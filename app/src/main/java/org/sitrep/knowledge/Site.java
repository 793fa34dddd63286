package org.sitrep.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * A place that the gazetteer knows.
 *
 * @param geonameId its number in GeoNames, 0 where it has none here
 * @param kind what sort of place
 * @param name its usual English name
 * @param country ISO 3166-1 alpha-3, null of what lies in several countries or none
 * @param admin GeoNames code of the first-order division that it lies in or is ({@code US.LA}),
 *     null where it has none
 * @param within name of the region or continent that a region lies in, null where none is stated
 * @param lat degrees north (WGS 84), NaN where unknown
 * @param lon degrees east (WGS 84), NaN where unknown
 * @param population 0 where unknown
 * @param rank how much of a seat of government it is
 * @param zone IANA time zone by whose clock it lives ({@code Africa/Niamey}); of a country,
 *     division or county the one by which nine in ten of its townspeople live; null where none is
 *     known
 * @param minor whether it is a district, landform or water of an imported gazetteer, so that its
 *     name alone says little
 */
public record Site(
    long geonameId,
    Kind kind,
    String name,
    @Nullable String country,
    @Nullable String admin,
    @Nullable String within,
    double lat,
    double lon,
    int population,
    Rank rank,
    @Nullable String zone,
    boolean minor) {

  private static final double EARTH_DIAMETER_KM = 12742;

  /** What sort of place; ADMIN is a first-order division, COUNTY one of a lower order. */
  public enum Kind {
    COUNTRY,
    ADMIN,
    COUNTY,
    CITY,
    REGION,
    WATER
  }

  /** Whether a city is a national capital, the seat of a first-order division, or neither. */
  public enum Rank {
    CAPITAL,
    SEAT,
    NONE
  }

  Site in(@Nullable String itsZone) {
    return new Site(
        geonameId, kind, name, country, admin, within, lat, lon, population, rank, itsZone, minor);
  }

  public boolean hasPoint() {
    return !Double.isNaN(lat) && !Double.isNaN(lon);
  }

  /** Great-circle distance in km, infinite where either has no coordinates. */
  public double kilometresTo(Site other) {
    if (!hasPoint() || !other.hasPoint()) {
      return Double.POSITIVE_INFINITY;
    }
    return kilometres(lat, lon, other.lat, other.lon);
  }

  /** Great-circle distance in km of two points in degrees (WGS 84). */
  public static double kilometres(double lat, double lon, double lat2, double lon2) {
    double north = Math.sin(Math.toRadians(lat2 - lat) / 2);
    double east = Math.sin(Math.toRadians(lon2 - lon) / 2);
    double chord =
        north * north
            + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(lat2)) * east * east;
    return EARTH_DIAMETER_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
  }
}
