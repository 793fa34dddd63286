package org.sitrep.analyze.figures;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Table;
import org.sitrep.model.Figure.Bound;
import org.sitrep.model.Figure.Measure;

/** The tables of this room. */
final class Lexicon {
  private final Map<String, Bound> bounds = new HashMap<>();
  private final Map<String, String> money = new HashMap<>();
  private final Map<String, String> units = new HashMap<>();
  private final Set<String> persons = new HashSet<>();
  private final Set<String> forces = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final Map<String, Map<String, Measure>> measures = new HashMap<>();

  Lexicon() {
    for (Table.Row row : rows("bounds.tsv")) {
      bounds.putIfAbsent(
          row.get("phrase"), Bound.valueOf(row.get("bound").toUpperCase(Locale.ROOT)));
    }
    for (Table.Row row : rows("units.tsv")) {
      (row.get("kind").equals("money") ? money : units)
          .putIfAbsent(row.get("word"), row.get("unit"));
    }
    for (Table.Row row : rows("persons.tsv")) {
      persons.add(row.get("noun"));
      if (row.get("kind").equals("force")) {
        forces.add(row.get("noun"));
      }
    }
    rows("names.tsv").forEach(row -> names.add(row.get("noun")));
    for (Table.Row row : rows("measures.tsv")) {
      measures
          .computeIfAbsent(row.get("kind"), kind -> new HashMap<>())
          .putIfAbsent(
              row.get("word"), Measure.valueOf(row.get("measure").toUpperCase(Locale.ROOT)));
    }
  }

  private static List<Table.Row> rows(String name) {
    return Table.of(Lexicon.class, name).rows();
  }

  @Nullable Bound bound(String phrase) {
    return bounds.get(phrase);
  }

  /** The currency of a word or sign, also of an English plural. */
  @Nullable String money(String word) {
    return singular(money, word);
  }

  /** The unit of measurement of a word, also of an English plural. */
  @Nullable String unit(String word) {
    return singular(units, word);
  }

  private static @Nullable String singular(Map<String, String> map, String word) {
    String found = map.get(word);
    return found != null || word.length() < 4 || !word.endsWith("s")
        ? found
        : map.get(word.substring(0, word.length() - 1));
  }

  boolean isPerson(String lemma) {
    return persons.contains(lemma)
        || (lemma.endsWith("s") && persons.contains(lemma.substring(0, lemma.length() - 1)));
  }

  /** Whether it is a noun for those who are posted somewhere. */
  boolean isForce(String lemma) {
    return forces.contains(lemma);
  }

  boolean isName(String word) {
    return names.contains(word);
  }

  /**
   * Whether it is a verb that a count of people follows, in a headline also where it is tagged as a
   * name.
   */
  boolean isKillingVerb(String lemma) {
    return measure("patient", lemma) != null;
  }

  /** The measure that a word or phrase of a kind tells, null where it tells none. */
  @Nullable Measure measure(String kind, String word) {
    return measures.getOrDefault(kind, Map.of()).get(word);
  }
}
