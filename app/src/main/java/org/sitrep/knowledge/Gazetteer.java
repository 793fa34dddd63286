package org.sitrep.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

  private static final int MOST_SENSES = 500;

  private static final class Lazy {
    static final Gazetteer READ = usual();
  }

  private static volatile @Nullable Gazetteer chosen;

  private final GazetteerFile bundled;
  private final @Nullable GazetteerFile imported;
  private final String problem;
  private final Map<Integer, Site> sites = new ConcurrentHashMap<>();
  private final Map<String, Integer> abbreviations = new HashMap<>();
  private final Map<String, Integer> peoples = new HashMap<>();
  private final Map<String, Integer> countries = new HashMap<>();
  private final Map<String, Integer> admins = new HashMap<>();
  private final Map<String, Integer> capitals = new HashMap<>();

  /**
   * @param problem why what was imported cannot be used, empty where it can or there is none
   */
  private Gazetteer(GazetteerFile bundled, @Nullable GazetteerFile imported, String problem) {
    this.bundled = bundled;
    this.imported = imported;
    this.problem = problem;
    for (int i = 0; i < bundled.size(); i++) {
      Site.Kind kind = bundled.kind(i);
      if (kind == Site.Kind.COUNTRY
          || kind == Site.Kind.ADMIN
          || bundled.rank(i) == Site.Rank.CAPITAL) {
        note(bundled.key(i), bundled.site(i));
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
      capitals.merge(site.country(), key, this::larger);
    }
  }

  private int larger(int one, int other) {
    int people = bundled.site(bundled.find(one)).population();
    return people >= bundled.site(bundled.find(other)).population() ? one : other;
  }

  /** The bundled one with the user's own where there is one that can be read. */
  private static Gazetteer usual() {
    Path file = GazetteerHome.file();
    if (file == null || (!GazetteerHome.isNamed() && !Files.exists(file))) {
      return new Gazetteer(bundled(), null, "");
    }
    try {
      return of(file);
    } catch (UnusableGazetteer broken) {
      return new Gazetteer(bundled(), null, broken.words());
    }
  }

  /**
   * The bundled one together with a file.
   *
   * @throws UnusableGazetteer where the file is none that this Sitrep can read, in one line
   */
  public static Gazetteer of(Path file) throws UnusableGazetteer {
    try {
      return new Gazetteer(bundled(), GazetteerFile.open(file), "");
    } catch (UnusableGazetteer broken) {
      throw new UnusableGazetteer(file + " " + broken.words());
    } catch (NoSuchFileException none) {
      throw new UnusableGazetteer(file + " does not exist");
    } catch (IOException failed) {
      throw new UnusableGazetteer(
          file + " cannot be read (" + failed.getClass().getSimpleName() + ")");
    }
  }

  /** The bundled one alone. */
  public static Gazetteer plain() {
    return new Gazetteer(bundled(), null, "");
  }

  /** Makes {@link #get} give another one from now on; null for what it gives by itself. */
  public static void use(@Nullable Gazetteer gazetteer) {
    chosen = gazetteer;
  }

  static GazetteerFile bundled() {
    try (InputStream bytes = Gazetteer.class.getResourceAsStream(BUNDLED)) {
      if (bytes == null) {
        throw new IllegalStateException("no gazetteer in this build");
      }
      return GazetteerFile.of(bytes.readAllBytes());
    } catch (UnusableGazetteer broken) {
      throw new IllegalStateException("the bundled gazetteer " + broken.words(), broken);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The gazetteer in use; the first call reads it. */
  public static Gazetteer get() {
    Gazetteer other = chosen;
    return other == null ? Lazy.READ : other;
  }

  /** Why a gazetteer that was imported is not used, in one line; empty where nothing is wrong. */
  public String problem() {
    return problem;
  }

  /**
   * One thing that a name can stand for.
   *
   * @param main whether it is the thing's usual name, not an old, foreign or short one
   */
  public record Sense(Site site, boolean main) {}

  /**
   * What a name can stand for, in no order; without regard to case, accents, hyphens and dots. Of
   * more than 500 places the largest.
   */
  public List<Sense> named(String name) {
    long hash = PlaceNames.hash(PlaceNames.key(name));
    Map<Integer, Boolean> found = new LinkedHashMap<>();
    collect(bundled.postings(hash), found);
    if (imported != null) {
      collect(imported.postings(hash), found);
    }
    List<Sense> senses = new ArrayList<>(found.size());
    found.forEach(
        (key, main) -> {
          Site site = site(key);
          if (site != null) {
            senses.add(new Sense(site, main));
          }
        });
    if (imported != null) {
      senses.removeIf(one -> Towns.isSurveyedAmong(senses, one.site()));
    }
    if (senses.size() > MOST_SENSES) {
      senses.sort(Comparator.comparingInt((Sense one) -> one.site().population()).reversed());
      return List.copyOf(senses.subList(0, MOST_SENSES));
    }
    return senses;
  }

  private static void collect(int[] postings, Map<Integer, Boolean> found) {
    for (int posting : postings) {
      found.merge(posting >>> 1, (posting & 1) == 1, Boolean::logicalOr);
    }
  }

  /** Null where no part has it, which only a damaged one can say. */
  private @Nullable Site site(int key) {
    Site kept = sites.get(key);
    if (kept == null) {
      kept = read(key);
      if (sites.size() >= MOST_KEPT) {
        sites.clear();
      }
      if (kept != null) {
        sites.put(key, kept);
      }
    }
    return kept;
  }

  private @Nullable Site read(int key) {
    int ours = bundled.find(key);
    int theirs = imported == null ? -1 : imported.find(key);
    if (imported != null && theirs >= 0 && (ours < 0 || bundled.kind(ours) == Site.Kind.CITY)) {
      return imported.site(theirs);
    }
    return ours < 0 ? null : bundled.site(ours);
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

  /** What the bundled one is made of. */
  public GazetteerFacts facts() {
    GazetteerFacts facts = GazetteerFacts.of(bundled);
    Map<String, Long> kinds = new TreeMap<>();
    for (int i = 0; i < bundled.size(); i++) {
      kinds.merge(bundled.kind(i).name().toLowerCase(Locale.ROOT), 1L, Long::sum);
    }
    return new GazetteerFacts(
        "", facts.bytes(), facts.sites(), facts.names(), kinds, List.of(), facts.hash());
  }

  /** What was imported beside it, none where nothing was. */
  public Optional<GazetteerFacts> imported() {
    return Optional.ofNullable(imported).map(GazetteerFacts::of);
  }

  /** Whether what was imported is still what was written; reads all of it. */
  public boolean isWhole() {
    return imported == null || imported.isWhole();
  }

  /** SHA-256 in hexadecimal digits of what each part of it knows, by the part's name. */
  public Map<String, String> hashes() {
    return imported == null
        ? Map.of("gazetteer", bundled.hash())
        : Map.of("gazetteer", bundled.hash(), "gazetteer imported", imported.hash());
  }
}
