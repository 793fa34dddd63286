package org.sitrep.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Names of places and what they can stand for: countries, first-order divisions and cities of
 * GeoNames (CC BY 4.0), and regions and waters of our own table. What comes with Sitrep is made
 * when it is built ({@link GazetteerLoader}). Read on first use; safe for several threads.
 */
public final class Gazetteer {
  static final String ABBREVIATION = "abbreviation";
  static final String PEOPLE = "people";
  private static final String BUNDLED = "gazetteer.bin";
  private static final int MOST_KEPT = 200_000;

  private static final class Lazy {
    static final Gazetteer READ = new Gazetteer(bundled());
  }

  private final GazetteerFile bundled;
  private final Map<Integer, Site> sites = new ConcurrentHashMap<>();
  private final Map<String, Integer> abbreviations = new HashMap<>();
  private final Map<String, Integer> peoples = new HashMap<>();
  private final Map<String, Integer> countries = new HashMap<>();
  private final Map<String, Integer> admins = new HashMap<>();
  private final Map<String, Integer> capitals = new HashMap<>();

  Gazetteer(GazetteerFile bundled) {
    this.bundled = bundled;
    for (int i = 0; i < bundled.size(); i++) {
      Site.Kind kind = bundled.kind(i);
      if (kind == Site.Kind.COUNTRY
          || kind == Site.Kind.ADMIN
          || bundled.rank(i) == Site.Rank.CAPITAL) {
        note(bundled.key(i), site(bundled.key(i)));
      }
    }
    for (String line : bundled.lines(GazetteerFile.Section.WORDS)) {
      String[] cells = line.split("\t", -1);
      (cells[0].equals(PEOPLE) ? peoples : abbreviations).put(cells[1], Integer.valueOf(cells[2]));
    }
  }

  private void note(int key, Site site) {
    if (site.kind() == Site.Kind.COUNTRY && site.country() != null) {
      countries.put(site.country(), key);
    } else if (site.kind() == Site.Kind.ADMIN && site.admin() != null) {
      admins.put(site.admin(), key);
    } else if (site.kind() == Site.Kind.CITY && site.country() != null) {
      capitals.merge(
          site.country(), key, (a, b) -> site(a).population() >= site(b).population() ? a : b);
    }
  }

  private static GazetteerFile bundled() {
    try (InputStream bytes = Gazetteer.class.getResourceAsStream(BUNDLED)) {
      if (bytes == null) {
        throw new IllegalStateException("no gazetteer in this build");
      }
      return GazetteerFile.of(bytes.readAllBytes());
    } catch (GazetteerFile.Unusable broken) {
      throw new IllegalStateException("the bundled gazetteer " + broken.words(), broken);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The one gazetteer; the first call reads it. */
  public static Gazetteer get() {
    return Lazy.READ;
  }

  /**
   * One thing that a name can stand for.
   *
   * @param main whether it is the thing's usual name, not an old, foreign or short one
   */
  public record Sense(Site site, boolean main) {}

  /** What a name can stand for, in no order; without regard to case, accents and dots. */
  public List<Sense> named(String name) {
    Map<Integer, Boolean> found = new LinkedHashMap<>();
    for (int posting : bundled.postings(PlaceNames.hash(PlaceNames.key(name)))) {
      found.merge(posting >>> 1, (posting & 1) == 1, Boolean::logicalOr);
    }
    List<Sense> senses = new ArrayList<>(found.size());
    found.forEach((key, main) -> senses.add(new Sense(site(key), main)));
    return senses;
  }

  private Site site(int key) {
    Site kept = sites.get(key);
    if (kept == null) {
      kept = bundled.site(bundled.find(key));
      if (sites.size() >= MOST_KEPT) {
        sites.clear();
      }
      sites.put(key, kept);
    }
    return kept;
  }

  private Optional<Site> site(Map<String, Integer> keys, @Nullable String of) {
    return Optional.ofNullable(of == null ? null : keys.get(of)).map(this::site);
  }

  /** The form under which names are compared; equal for “Airbase-101” and “airbase 101”. */
  public static String key(String name) {
    return PlaceNames.key(name);
  }

  /** The division that is so abbreviated, as written (“W.Va.”, “NSW”). */
  public Optional<Site> abbreviated(String written) {
    return site(abbreviations, written);
  }

  /**
   * The region or division whose people, or what is of it, is so called, as written (“West
   * African”, “Texan”).
   */
  public Optional<Site> ofPeople(String written) {
    return site(peoples, written);
  }

  /** The country of an ISO 3166-1 alpha-3 code. */
  public Optional<Site> country(@Nullable String iso3) {
    return site(countries, iso3);
  }

  /** The first-order division of a GeoNames code ({@code US.LA}). */
  public Optional<Site> admin(@Nullable String code) {
    return site(admins, code);
  }

  /** The capital of the country of an ISO 3166-1 alpha-3 code. */
  public Optional<Site> capital(@Nullable String iso3) {
    return site(capitals, iso3);
  }

  /** SHA-256 of what it knows, in hexadecimal digits. */
  public String hash() {
    return bundled.hash();
  }
}
