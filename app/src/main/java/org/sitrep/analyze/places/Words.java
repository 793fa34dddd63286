package org.sitrep.analyze.places;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Table;
import org.sitrep.language.Sentence;
import org.sitrep.model.Place;

/** The word lists of this room. */
final class Words {
  /** A word that says what sort of place a name is. */
  record Designator(Place.Kind kind, boolean before, boolean after, boolean of, boolean part) {}

  /** A noun that names an installation. */
  record Built(String family, boolean number, boolean small) {}

  final Map<String, Designator> designators = new HashMap<>();
  final Map<String, Built> installations = new HashMap<>();
  private final Map<String, List<String>> streets = new HashMap<>();
  final Set<String> townspeople = new HashSet<>();
  final Set<String> followers = new HashSet<>();
  final Map<String, String> cues = new HashMap<>();
  final Map<String, String> rare = new HashMap<>();
  private final Map<String, Place.Use> use = new HashMap<>();

  Words() {
    for (Table.Row row : Table.of(Words.class, "designators.tsv").rows()) {
      var sides = row.list("side");
      designators.put(
          row.get("word"),
          new Designator(
              Place.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
              sides.contains("before"),
              sides.contains("after"),
              sides.contains("of"),
              row.get("part").equals("yes")));
    }
    for (Table.Row row : Table.of(Words.class, "installations.tsv").rows()) {
      installations.put(
          row.get("noun"),
          new Built(
              row.get("family"), row.get("number").equals("yes"), row.get("small").equals("yes")));
    }
    Table.of(Words.class, "streets.tsv")
        .rows()
        .forEach(row -> streets.put(row.get("word"), row.list("except")));
    Table.of(Words.class, "cues.tsv")
        .rows()
        .forEach(row -> cues.put(row.get("word"), row.get("country")));
    Table.of(Words.class, "rare.tsv")
        .rows()
        .forEach(row -> rare.put(row.get("word"), row.get("when")));
    Table.of(Words.class, "followers.tsv").rows().forEach(row -> followers.add(row.get("word")));
    for (Table.Row row : Table.of(Words.class, "use.tsv").rows()) {
      if (row.get("as").equals("town")) {
        townspeople.add(row.get("word"));
      }
      use.put(
          row.get("as") + " " + row.get("word"),
          Place.Use.valueOf(row.get("use").toUpperCase(Locale.ROOT)));
    }
  }

  /**
   * What a word in a role (head, verb, preposition) says of the use of a name, null where nothing.
   */
  Place.@Nullable Use use(String as, String lemma) {
    return use.get(as + " " + lemma);
  }

  /** Whether a word for a kind of water or land stands alone for a longer name: “the Gulf”. */
  boolean isKind(String word) {
    return "short".equals(rare.get(word));
  }

  /** Whether a word ends the name of a street; “court” does not after “supreme”. */
  boolean isStreet(String word, String before) {
    return streets.containsKey(word) && !streets.getOrDefault(word, List.of()).contains(before);
  }

  /** “Marburg virus”, “West Nile virus”: called after a place, but none. */
  boolean isIllness(Sentence sentence, int last) {
    return last + 1 < sentence.size() && use("homonym", lower(sentence.lemma(last + 1))) != null;
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
