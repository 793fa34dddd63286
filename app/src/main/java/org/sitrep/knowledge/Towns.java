package org.sitrep.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the rows of {@code towns.tsv} mean: a town of our own, or one of GeoNames' file. */
final class Towns {
  private static final double ROUGHLY_KM = 30;
  private static final double MOST_NORTH = 90;
  private static final double MOST_EAST = 180;

  private final Map<String, Integer> listed = new HashMap<>();

  /**
   * @param sites in which towns without a point are sought; the number of a site is its place there
   */
  Towns(List<Site> sites) {
    for (int i = 0; i < sites.size(); i++) {
      Site site = sites.get(i);
      if (site.kind() == Site.Kind.CITY) {
        listed.merge(
            key(site.country(), site.name()),
            i,
            (one, other) ->
                sites.get(one).population() >= sites.get(other).population() ? one : other);
      }
    }
  }

  private static String key(@Nullable String country, String name) {
    return country + " " + name;
  }

  /** The site of a row, null where the row states no point, so that GeoNames' file has the town. */
  static @Nullable Site added(Table.Row row) {
    if (row.get("lat").isEmpty() && row.get("lon").isEmpty()) {
      return null;
    }
    String country = row.get("country");
    if (Countries.all().byCode(country).isEmpty()) {
      row.wrong("country", "no country has the code “" + country + "”");
    }
    return new Site(
        0,
        Site.Kind.CITY,
        row.get("name"),
        country,
        row.get("admin").isEmpty() ? null : row.get("admin"),
        null,
        number(row, "lat", -MOST_NORTH, MOST_NORTH),
        number(row, "lon", -MOST_EAST, MOST_EAST),
        (int) number(row, "population", 0, Integer.MAX_VALUE),
        Site.Rank.NONE,
        null,
        false);
  }

  /** The number of the town whose other names a row states. */
  int find(Table.Row row) {
    Integer site = listed.get(key(row.get("country"), row.get("name")));
    if (site == null) {
      row.wrong("name", "GeoNames' file has no town “" + row.get("name") + "” there");
    }
    return site == null ? -1 : site;
  }

  /** Whether a town of ours, whose point is rough, is among these also as GeoNames has it. */
  static boolean isSurveyedAmong(List<Gazetteer.Sense> senses, Site town) {
    return town.kind() == Site.Kind.CITY
        && town.geonameId() == 0
        && senses.stream()
            .map(Gazetteer.Sense::site)
            .anyMatch(
                other ->
                    other.kind() == Site.Kind.CITY
                        && other.geonameId() != 0
                        && other.kilometresTo(town) < ROUGHLY_KM);
  }

  private static double number(Table.Row row, String column, double least, double most) {
    String cell = row.get(column);
    double number = Double.NaN;
    try {
      number = Double.parseDouble(cell);
    } catch (NumberFormatException wrong) {
      // told below
    }
    if (!(number >= least && number <= most)) {
      row.wrong(column, "“" + cell + "” is no such number");
    }
    return number;
  }
}
