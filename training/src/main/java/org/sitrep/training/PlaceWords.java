package org.sitrep.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.sitrep.language.network.WordFeatures;

/**
 * Words that name places in GeoNames (cities15000, admin1 and countries, as the application's
 * gazetteer has them), in small letters: names of one word of great places (countries, first-level
 * divisions, towns of half a million), those of other towns, and words of longer names.
 */
final class PlaceWords {
  private static final String ROOT = "/geonames.org/";
  private static final long GREAT = 500_000;
  private static final int SHORTEST = 3;

  private final Set<String> great = new TreeSet<>();
  private final Set<String> small = new TreeSet<>();
  private final Set<String> parts = new TreeSet<>();

  private PlaceWords() {}

  /** The three lists in that order; a word is in one of them. */
  static List<List<String>> lists() throws IOException {
    PlaceWords words = new PlaceWords();
    words.read("countryInfo.txt", 4, -1);
    words.read("admin1CodesASCII.txt", 1, -1);
    words.read("cities15000.txt", 1, 14);
    words.read("cities15000.txt", 2, 14);
    words.small.removeAll(words.great);
    words.parts.removeAll(words.great);
    words.parts.removeAll(words.small);
    return List.of(List.copyOf(words.great), List.copyOf(words.small), List.copyOf(words.parts));
  }

  /**
   * @param population column of the population, −1 where all are great
   */
  private void read(String file, int name, int population) throws IOException {
    try (InputStream bytes = PlaceWords.class.getResourceAsStream(ROOT + file)) {
      if (bytes == null) {
        throw new IOException("no gazetteer part " + file);
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] columns = line.split("\t", -1);
        if (!line.startsWith("#") && columns.length > Math.max(name, population)) {
          add(columns[name], population < 0 || Long.parseLong(columns[population]) >= GREAT);
        }
      }
    }
  }

  private void add(String name, boolean isGreat) {
    String[] words = WordFeatures.normal(name).toLowerCase(Locale.ROOT).split("[ -]", -1);
    for (String word : words) {
      if (word.length() >= SHORTEST) {
        (words.length > 1 ? parts : isGreat ? great : small).add(word);
      }
    }
  }
}
