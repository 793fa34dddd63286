package org.sitrep.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows of GeoNames files that were taken, as sites and names, until they are written. */
final class ImportChunk {
  private static final int MOST_NAMES = 400_000;
  private static final int NAME_COLUMNS = 8;
  private static final String YES = "1";

  /** Languages of other names in Latin letters that English news may use; ISO 639-1. */
  private static final Set<String> LANGUAGES =
      Set.of("", "en", "fr", "es", "pt", "de", "it", "nl", "tr", "sw", "ha", "so");

  private final FeatureCodes features;
  private final GazetteerFile bundled;
  private final int size;
  private final List<Listing> sites = new ArrayList<>();
  private final List<Posting> names = new ArrayList<>();

  /**
   * @param bundled whose countries, divisions and regions stay as they are
   * @param size how many rows fill it
   */
  ImportChunk(FeatureCodes features, GazetteerFile bundled, int size) {
    this.features = features;
    this.bundled = bundled;
    this.size = size;
  }

  boolean isFull() {
    return sites.size() >= size || names.size() >= MOST_NAMES;
  }

  List<Listing> sites() {
    sites.sort(null);
    return sites;
  }

  List<Posting> names() {
    names.sort(null);
    return names;
  }

  void clear() {
    sites.clear();
    names.clear();
  }

  /** Takes a row of a table of places; false where its feature is none that is taken. */
  boolean place(String line) throws FaultyRow {
    GeoNamesRow row = GeoNamesRow.of(line);
    FeatureCodes.Meaning meaning = features.of(row.feature());
    Optional<String> country = Countries.all().byCode(row.land()).map(Country::iso3);
    if (meaning == null || row.ascii().isBlank()) {
      return false;
    }
    boolean settled = meaning.kind() != Site.Kind.REGION && meaning.kind() != Site.Kind.WATER;
    if (settled && country.isEmpty()) {
      return false;
    }
    int known = bundled.find(row.id());
    if (known < 0 || bundled.kind(known) == Site.Kind.CITY) {
      sites.add(new Listing(row.id(), site(row, meaning, country.orElse(null))));
    }
    name(row.id(), row.name(), true);
    name(row.id(), row.ascii(), true);
    LatinNames.each(row.others(), other -> name(row.id(), other, false));
    if (meaning.kind() == Site.Kind.COUNTY || meaning.kind() == Site.Kind.ADMIN) {
      String shorter = DivisionNames.shorter(row.ascii());
      if (shorter != null) {
        name(row.id(), shorter, false);
      }
    }
    return true;
  }

  private static Site site(
      GeoNamesRow row, FeatureCodes.Meaning meaning, @Nullable String country) {
    return new Site(
        row.id(),
        meaning.kind(),
        row.ascii(),
        country,
        row.division().isEmpty() ? null : row.land() + "." + row.division(),
        null,
        row.lat(),
        row.lon(),
        row.population(),
        meaning.rank(),
        row.zone(),
        meaning.kind() != Site.Kind.CITY);
  }

  /**
   * Takes a row of {@code alternateNamesV2.txt}: number, geonameid, language, name, and whether it
   * is preferred, short, colloquial, historic. False where it is a code, a link, historic, or in a
   * language or script that is not taken.
   */
  boolean name(String line) throws FaultyRow {
    String[] cells = GeoNamesRow.cells(line, NAME_COLUMNS);
    int id = GeoNamesRow.id(cells[1]);
    String name = cells[3];
    if (!LANGUAGES.contains(cells[2])
        || cells[7].equals(YES)
        || name.isEmpty()
        || !LatinNames.is(name, 0, name.length())) {
      return false;
    }
    name(id, name, cells[2].equals("en") && cells[4].equals(YES));
    return true;
  }

  private void name(int key, String name, boolean main) {
    String folded = PlaceNames.key(name);
    if (!folded.isEmpty()) {
      names.add(new Posting(PlaceNames.hash(folded), key << 1 | (main ? 1 : 0)));
    }
  }
}
