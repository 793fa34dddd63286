package org.sitrep.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes the bundled gazetteer out of its parts, when Sitrep is built. Formats: geonames.org
 * “readme.txt” of the export dump; {@code country-names-2021.csv} gives points of countries.
 */
public final class GazetteerLoader {
  private static final int LEAST_FOR_OTHER_NAMES = 50_000;
  private static final int LARGEST = 500_000;
  private static final String ROOT = "/geonames.org/";

  private final List<Site> sites = new ArrayList<>(40_000);
  private final List<Integer> keys = new ArrayList<>(40_000);
  private final Set<Integer> taken = new HashSet<>();
  private final Set<Posting> names = new LinkedHashSet<>();
  private final Map<String, String> iso3 = new HashMap<>();
  private final Map<String, double[]> countryPoints = new HashMap<>();
  private final Map<String, double[]> statedPoints = new HashMap<>();
  private final Map<String, double[]> adminSums = new HashMap<>();
  private final Map<String, double[]> countySums = new HashMap<>();
  private final Clocks clocks = new Clocks();
  private final Map<String, Integer> abbreviations = new TreeMap<>();
  private final Map<String, Integer> peoples = new TreeMap<>();
  private final Map<String, Table.Row> adminNotes = new HashMap<>();

  private GazetteerLoader() {}

  /**
   * Writes the bundled gazetteer.
   *
   * @param arguments the file to write
   */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]).toAbsolutePath();
    Files.createDirectories(file.resolveSibling("."));
    load().write(file);
  }

  static GazetteerLoader load() {
    GazetteerLoader loader = new GazetteerLoader();
    loader.lines("/country-names-2021.csv", loader::countryPoint);
    Table.of(Gazetteer.class, "countries.tsv").rows().forEach(loader::statedPoint);
    loader.lines(ROOT + "countryInfo.txt", loader::country);
    loader.lines(ROOT + "cities15000.txt", loader::city);
    Table.of(Gazetteer.class, "divisions.tsv")
        .rows()
        .forEach(row -> loader.adminNotes.put(row.get("code"), row));
    loader.lines(ROOT + "admin1CodesASCII.txt", loader::admin);
    Table.of(Gazetteer.class, "us-counties.tsv").rows().forEach(loader::counties);
    Table.of(Gazetteer.class, "regions.tsv").rows().forEach(loader::region);
    Towns towns = new Towns(loader.sites);
    Table.of(Gazetteer.class, "towns.tsv").rows().forEach(row -> loader.town(row, towns));
    loader.sites.replaceAll(loader::clock);
    return loader;
  }

  List<Site> sites() {
    return sites;
  }

  private void write(Path file) throws IOException {
    Integer[] order = new Integer[sites.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparing(keys::get));
    List<Posting> sorted = new ArrayList<>(names);
    sorted.sort(Comparator.naturalOrder());
    try (GazetteerWriter writer = new GazetteerWriter(file, sorted.size())) {
      for (int i : order) {
        writer.site(keys.get(i), sites.get(i));
      }
      writer.endSites();
      for (Posting posting : sorted) {
        writer.name(posting.hash(), posting.value());
      }
      abbreviations.forEach((word, key) -> writer.word(Gazetteer.ABBREVIATION, word, key));
      peoples.forEach((word, key) -> writer.word(Gazetteer.PEOPLE, word, key));
      writer.finish(List.of());
    }
  }

  private Site clock(Site site) {
    return switch (site.kind()) {
      case COUNTRY -> site.in(clocks.of(String.valueOf(site.country())));
      case ADMIN -> site.in(clocks.of(String.valueOf(site.admin())));
      case COUNTY -> site.in(clocks.of(String.valueOf(site.admin())));
      case CITY, REGION, WATER -> site;
    };
  }

  private void lines(String resource, Consumer<String> each) {
    try (InputStream bytes = Gazetteer.class.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new IllegalStateException("no gazetteer part " + resource);
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), 1 << 16);
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          each.accept(line);
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private int add(Site site) {
    int id = (int) site.geonameId();
    int key = id > 0 && taken.add(id) ? id : GazetteerFile.OWN_KEYS + sites.size();
    sites.add(site);
    keys.add(key);
    return sites.size() - 1;
  }

  private void name(int site, String name, boolean main) {
    String key = PlaceNames.key(name);
    if (!key.isEmpty()) {
      names.add(new Posting(PlaceNames.hash(key), keys.get(site) << 1 | (main ? 1 : 0)));
    }
  }

  private void countryPoint(String line) {
    String[] cells = line.split(",", -1);
    int n = cells.length;
    if (n >= 8 && !cells[n - 1].equals("longitude")) {
      double[] point = {number(cells[n - 2]), number(cells[n - 1])};
      countryPoints.put(
          String.join(",", Arrays.asList(cells).subList(0, n - 7)).toLowerCase(Locale.ROOT), point);
      if (cells[n - 3].equals("false")) {
        countryPoints.putIfAbsent(cells[n - 5], point);
      }
    }
  }

  /** A point of a country that our own table states goes before the file's. */
  private void statedPoint(Table.Row row) {
    if (!row.get("lat").isEmpty()) {
      double[] point = {number(row.get("lat")), number(row.get("lon"))};
      statedPoints.put(row.get("iso3"), point);
    }
  }

  private void country(String line) {
    String[] cells = line.split("\t", -1);
    iso3.put(cells[0], cells[1]);
    double[] first = countryPoints.getOrDefault(cells[1], new double[] {Double.NaN, Double.NaN});
    double[] listed = countryPoints.getOrDefault(cells[4].toLowerCase(Locale.ROOT), first);
    double[] point = statedPoints.getOrDefault(cells[1], listed);
    int site =
        add(
            new Site(
                whole(cells[16]),
                Site.Kind.COUNTRY,
                cells[4],
                cells[1],
                null,
                cells[8],
                point[0],
                point[1],
                (int) Math.min(Integer.MAX_VALUE, whole(cells[7])),
                Site.Rank.NONE,
                null,
                false));
    name(site, cells[4], true);
  }

  private void city(String line) {
    String[] cells = line.split("\t", -1);
    String country = iso3.get(cells[8]);
    String code = cells[7];
    if (country == null || code.equals("PPLH") || code.equals("PPLQ") || code.equals("PPLW")) {
      return;
    }
    String admin = cells[10].isEmpty() ? null : cells[8] + "." + cells[10];
    int people = (int) Math.min(Integer.MAX_VALUE, whole(cells[14]));
    Site.Rank rank =
        code.equals("PPLC")
            ? Site.Rank.CAPITAL
            : code.equals("PPLA") ? Site.Rank.SEAT : Site.Rank.NONE;
    double lat = number(cells[4]);
    double lon = number(cells[5]);
    int site =
        add(
            new Site(
                whole(cells[0]),
                Site.Kind.CITY,
                cells[2],
                country,
                admin,
                null,
                lat,
                lon,
                people,
                rank,
                cells[17].isEmpty() ? null : cells[17],
                false));
    clocks.add(sites.get(site), country, String.valueOf(admin));
    name(site, cells[1], true);
    name(site, cells[2], true);
    boolean american = country.equals("USA") && people < LARGEST; // “Venice” for Dayton, of old
    if ((people >= LEAST_FOR_OTHER_NAMES || rank != Site.Rank.NONE) && !american) {
      LatinNames.each(cells[3], other -> name(site, other, false));
    }
    if (admin != null) {
      add(adminSums, admin, lat, lon);
      if (country.equals("USA")) {
        add(countySums, admin + "." + cells[11], lat, lon);
      }
    }
  }

  private static void add(Map<String, double[]> sums, String key, double lat, double lon) {
    double[] sum = sums.computeIfAbsent(key, unused -> new double[3]);
    sum[0] += lat;
    sum[1] += lon;
    sum[2]++;
  }

  /** The middle of the cities that lie there. */
  private static double[] middle(double @Nullable [] sum) {
    return sum == null
        ? new double[] {Double.NaN, Double.NaN}
        : new double[] {sum[0] / sum[2], sum[1] / sum[2]};
  }

  private void counties(Table.Row row) {
    String state = row.get("state");
    String word = state.equals("US.LA") ? " Parish" : " County";
    int number = -1;
    for (String cell : row.list("counties")) {
      boolean jump = cell.charAt(0) == '=';
      number = jump ? Integer.parseInt(cell.substring(1, 4)) : number + 2;
      String name = (jump ? cell.substring(5) : cell) + word;
      double[] point =
          middle(countySums.get(state + "." + String.format(Locale.ROOT, "%03d", number)));
      int site =
          add(
              new Site(
                  0,
                  Site.Kind.COUNTY,
                  name,
                  "USA",
                  state,
                  null,
                  point[0],
                  point[1],
                  0,
                  Site.Rank.NONE,
                  null,
                  false));
      name(site, name, true);
      name(site, name.replace(" County", " Co"), true);
    }
  }

  private void admin(String line) {
    String[] cells = line.split("\t", -1);
    String code = cells[0];
    String country = iso3.get(code.substring(0, 2));
    if (country == null) {
      return;
    }
    Table.Row note = adminNotes.get(code);
    double[] point = adminPoint(code, note);
    int site =
        add(
            new Site(
                whole(cells[3]),
                Site.Kind.ADMIN,
                cells[2],
                country,
                code,
                null,
                point[0],
                point[1],
                0,
                Site.Rank.NONE,
                null,
                false));
    name(site, cells[1], true);
    name(site, cells[2], true);
    String shorter = DivisionNames.shorter(cells[2]);
    if (shorter != null) {
      name(site, shorter, true);
    }
    if (note != null) {
      note.list("aliases").forEach(alias -> alias(site, alias));
      note.list("people").forEach(people -> peoples.put(people, keys.get(site)));
    }
  }

  /**
   * An abbreviation counts only as it is written (“Miss.”, “NSW”), so that no word is taken for it.
   */
  private void alias(int site, String alias) {
    boolean capitals = alias.length() <= 4 && alias.equals(alias.toUpperCase(Locale.ROOT));
    if (capitals || alias.endsWith(".")) {
      abbreviations.put(alias, keys.get(site));
    } else {
      name(site, alias, true);
    }
  }

  /** Stated in our table; else the middle of the division's cities, the best that we have. */
  private double[] adminPoint(String code, Table.@Nullable Row note) {
    if (note != null && !note.get("lat").isEmpty()) {
      return new double[] {number(note.get("lat")), number(note.get("lon"))};
    }
    return middle(adminSums.get(code));
  }

  private void region(Table.Row row) {
    boolean water = row.get("kind").equals("water");
    String country = row.get("country");
    int site =
        add(
            new Site(
                whole(row.get("geonames")),
                water ? Site.Kind.WATER : Site.Kind.REGION,
                row.get("name"),
                country.isEmpty() ? null : country,
                null,
                row.get("within").isEmpty() ? null : row.get("within"),
                number(row.get("lat")),
                number(row.get("lon")),
                0,
                Site.Rank.NONE,
                null,
                false));
    name(site, row.get("name"), true);
    row.list("aliases").forEach(alias -> name(site, alias, true));
    row.list("people").forEach(people -> peoples.put(people, keys.get(site)));
  }

  /** A town that GeoNames' file lacks, or other names of one that it has. */
  private void town(Table.Row row, Towns towns) {
    Site ours = Towns.added(row);
    int site = ours == null ? towns.find(row) : add(clockedLikeItsLand(ours));
    if (ours != null) {
      name(site, ours.name(), true);
    }
    row.list("aliases").forEach(alias -> name(site, alias, true));
  }

  private Site clockedLikeItsLand(Site town) {
    String zone = town.admin() == null ? null : clocks.of(town.admin());
    return town.in(zone == null ? clocks.of(String.valueOf(town.country())) : zone);
  }

  private static double number(String cell) {
    return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
  }

  private static long whole(String cell) {
    return cell.isEmpty() ? 0 : Long.parseLong(cell);
  }
}
