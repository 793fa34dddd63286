package org.sitrep.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The countries of the world by the words with which news speaks of them: names, peoples, capitals,
 * seats of government. Words must be written as names are (“US”, never “us”), or all in capitals
 * where they have four letters or more. The decisions on historical and disputed countries stand at
 * the top of countries.tsv.
 */
public final class Countries {
  private static final int SHORTEST_IN_CAPITALS = 4;
  private static final Countries ALL = new Countries();

  private final Map<String, Match> byWords = new HashMap<>();
  private final Map<String, Country> byCode = new HashMap<>();
  private final Set<String> beginnings = new HashSet<>();
  private final Set<String> nobody = new HashSet<>();
  private final List<Country> countries = new ArrayList<>();

  private Countries() {
    for (Table.Row row : Table.of(Countries.class, "countries.tsv").rows()) {
      add(row);
    }
    for (Table.Row row : Table.of(Countries.class, "no-countries.tsv").rows()) {
      nobody.add(row.get("phrase"));
      beginnings(row.get("phrase"));
    }
  }

  /** How words name a country. */
  public enum Way {
    NAME,
    DEMONYM,
    CAPITAL,
    METONYM
  }

  /**
   * A country and how it was named.
   *
   * @param way by which words
   */
  public record Match(Country country, Way way) {}

  /**
   * A country named within a row of words.
   *
   * @param from the first word
   * @param to the one after the last
   */
  public record Find(int from, int to, Country country, Way way) {}

  public static Countries all() {
    return ALL;
  }

  public List<Country> list() {
    return List.copyOf(countries);
  }

  /** The country with an ISO 3166-1 alpha-3 or alpha-2 code. */
  public Optional<Country> byCode(@Nullable String iso) {
    return Optional.ofNullable(byCode.get(iso));
  }

  /** The country that these words, parted by blanks, name; “the” before them is passed over. */
  public Optional<Match> of(String words) {
    Match found = match(normal(words));
    if (found == null && words.regionMatches(true, 0, "the ", 0, 4)) {
      found = match(normal(words.substring(4)));
    }
    return Optional.ofNullable(found);
  }

  /**
   * The longest name of a country that starts at word {@code from}; none inside “Latin America” and
   * the like.
   */
  public Optional<Find> longestAt(List<String> words, int from) {
    Stretch stretch = stretchAt(words, from);
    return stretch == null || stretch.match == null
        ? Optional.empty()
        : Optional.of(new Find(from, stretch.to, stretch.match.country(), stretch.match.way()));
  }

  /**
   * The word after “Gulf of Mexico” and the like, where such a phrase that holds a country's name
   * but speaks of something else starts at word {@code from}; {@code from} where none does.
   */
  public int elsewhere(List<String> words, int from) {
    Stretch stretch = stretchAt(words, from);
    return stretch != null && stretch.match == null ? stretch.to : from;
  }

  /** The countries named in a row of words, from left to right, the longest name at each word. */
  public List<Find> in(List<String> words) {
    List<Find> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Stretch stretch = stretchAt(words, at);
      if (stretch != null && stretch.match != null) {
        found.add(new Find(at, stretch.to, stretch.match.country(), stretch.match.way()));
      }
      at = stretch == null ? at + 1 : stretch.to;
    }
    return found;
  }

  private record Stretch(int to, @Nullable Match match) {}

  private @Nullable Stretch stretchAt(List<String> words, int from) {
    Stretch found = null;
    StringBuilder joined = new StringBuilder();
    for (int to = from; to < words.size(); to++) {
      joined.append(to == from ? "" : " ").append(words.get(to));
      String phrase = normal(joined.toString());
      Match match = match(phrase);
      if (match != null || nobody.contains(phrase)) {
        found = new Stretch(to + 1, nobody.contains(phrase) ? null : match);
      }
      if (!beginnings.contains(phrase)) {
        break;
      }
    }
    return found;
  }

  private @Nullable Match match(String phrase) {
    return byWords.get(phrase);
  }

  private void add(Table.Row row) {
    Country country =
        new Country(
            row.get("iso3"),
            row.get("iso2"),
            row.get("name"),
            row.list("demonyms"),
            row.list("capitals"),
            row.list("regions"));
    countries.add(country);
    byCode.put(country.iso3(), country);
    byCode.put(country.iso2(), country);
    put(country.name(), country, Way.NAME);
    row.list("aliases").forEach(alias -> put(alias, country, Way.NAME));
    for (String demonym : country.demonyms()) {
      put(demonym, country, Way.DEMONYM);
      if (demonym.endsWith("an") || demonym.endsWith("i")) {
        put(demonym + "s", country, Way.DEMONYM);
      }
    }
    country.capitals().forEach(capital -> put(capital, country, Way.CAPITAL));
    row.list("metonyms").forEach(metonym -> put(metonym, country, Way.METONYM));
  }

  private void put(String words, Country country, Way way) {
    String phrase = normal(words);
    Match match = new Match(country, way);
    byWords.merge(phrase, match, Countries::firstOrBetter);
    beginnings(phrase);
    if (phrase.length() >= SHORTEST_IN_CAPITALS) {
      byWords.merge(phrase.toUpperCase(Locale.ROOT), match, Countries::firstOrBetter);
      beginnings(phrase.toUpperCase(Locale.ROOT));
    }
  }

  /**
   * A name goes before a people, a people before a capital; of two equal ones the table's marked
   * reading stays.
   */
  private static Match firstOrBetter(Match old, Match newer) {
    if (old.way() != newer.way()) {
      return old.way().ordinal() < newer.way().ordinal() ? old : newer;
    }
    return newer.country().iso3().equals("COD") ? newer : old;
  }

  /**
   * The words, and the parts of words before an apostrophe or comma, with which a phrase begins.
   */
  private void beginnings(String phrase) {
    for (int at = 1; at < phrase.length(); at++) {
      if (" ,'".indexOf(phrase.charAt(at)) >= 0) {
        beginnings.add(phrase.substring(0, at));
      }
    }
  }

  /** Straight apostrophes; a possessive or comma that the tokenizer parted is joined again. */
  private static String normal(String words) {
    return words.replace('’', '\'').replace(" 's ", "'s ").replace(" ,", ",").replace(" '", "'");
  }
}
