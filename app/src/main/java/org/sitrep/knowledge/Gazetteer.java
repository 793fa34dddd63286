package org.sitrep.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Names of places and what they can stand for: countries, first-order divisions and cities of
 * GeoNames (CC BY 4.0, as carried by {@code opensextant-xponents-core}), and regions and waters of
 * our own table. Read once, on first use; immutable from then on and safe for several threads.
 */
public final class Gazetteer {
  private static final class Lazy {
    static final Gazetteer READ = GazetteerLoader.load();
  }

  private final Site[] sites;
  private final NameIndex index;
  private final Map<String, Site> abbreviations;
  private final Map<String, Site> peoples;
  private final Map<String, Site> countries = new HashMap<>();
  private final Map<String, Site> admins = new HashMap<>();
  private final Map<String, Site> capitals = new HashMap<>();

  Gazetteer(
      Site[] sites, NameIndex index, Map<String, Site> abbreviations, Map<String, Site> peoples) {
    this.peoples = Map.copyOf(peoples);
    this.abbreviations = Map.copyOf(abbreviations);
    this.sites = sites;
    this.index = index;
    for (Site site : sites) {
      if (site.kind() == Site.Kind.COUNTRY && site.country() != null) {
        countries.put(site.country(), site);
      } else if (site.kind() == Site.Kind.ADMIN && site.admin() != null) {
        admins.put(site.admin(), site);
      } else if (site.rank() == Site.Rank.CAPITAL && site.country() != null) {
        capitals.merge(site.country(), site, (a, b) -> a.population() >= b.population() ? a : b);
      }
    }
  }

  /** The one gazetteer; the first call reads it (about half a second). */
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
    int[] found = index.get(PlaceNames.hash(PlaceNames.key(name)));
    List<Sense> senses = new ArrayList<>(found.length);
    for (int posting : found) {
      Site site = sites[posting >>> 1];
      boolean known = senses.stream().anyMatch(one -> one.site() == site);
      if (!known) {
        senses.add(new Sense(site, (posting & 1) == 1));
      } else if ((posting & 1) == 1) {
        senses.replaceAll(one -> one.site() == site ? new Sense(site, true) : one);
      }
    }
    return senses;
  }

  /** The form under which names are compared; equal for “Airbase-101” and “airbase 101”. */
  public static String key(String name) {
    return PlaceNames.key(name);
  }

  /** The division that is so abbreviated, as written (“W.Va.”, “NSW”). */
  public Optional<Site> abbreviated(String written) {
    return Optional.ofNullable(abbreviations.get(written));
  }

  /**
   * The region or division whose people, or what is of it, is so called, as written (“West
   * African”, “Texan”).
   */
  public Optional<Site> ofPeople(String written) {
    return Optional.ofNullable(peoples.get(written));
  }

  /** The country of an ISO 3166-1 alpha-3 code. */
  public Optional<Site> country(@Nullable String iso3) {
    return Optional.ofNullable(countries.get(iso3));
  }

  /** The first-order division of a GeoNames code ({@code US.LA}). */
  public Optional<Site> admin(@Nullable String code) {
    return Optional.ofNullable(admins.get(code));
  }

  /** The capital of the country of an ISO 3166-1 alpha-3 code. */
  public Optional<Site> capital(@Nullable String iso3) {
    return Optional.ofNullable(capitals.get(iso3));
  }
}
