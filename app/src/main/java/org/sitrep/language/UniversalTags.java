package org.sitrep.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sitrep.knowledge.Table;

/**
 * The universal part of speech (UPOS) that follows from a Penn Treebank tag, the relation to the
 * head and the word, by the table {@code universal-tags.tsv}.
 */
final class UniversalTags {
  /** What fits no row. */
  private static final String OTHER = "X";

  private static final Map<String, List<Rule>> RULES = rules();

  /**
   * @param relations without subtype; none for any
   * @param words in lower case; none for any
   */
  private record Rule(List<String> relations, List<String> words, String upos) {
    boolean fits(String relation, String word) {
      return (relations.isEmpty() || relations.contains(relation))
          && (words.isEmpty() || words.contains(word.toLowerCase(Locale.ROOT)));
    }
  }

  private UniversalTags() {}

  private static Map<String, List<Rule>> rules() {
    Map<String, List<Rule>> rules = new HashMap<>();
    for (Table.Row row : Table.of(UniversalTags.class, "universal-tags.tsv").rows()) {
      Rule rule = new Rule(row.list("relation"), row.list("word"), row.get("upos"));
      for (String tag : row.get("tag").split(" ")) {
        rules.computeIfAbsent(tag, none -> new ArrayList<>()).add(rule);
      }
    }
    return rules;
  }

  /**
   * @param relation with or without its subtype
   */
  static String of(String tag, String relation, String word) {
    int colon = relation.indexOf(':');
    String main = colon < 0 ? relation : relation.substring(0, colon);
    for (Rule rule : RULES.getOrDefault(tag, List.of())) {
      if (rule.fits(main, word)) {
        return rule.upos();
      }
    }
    return OTHER;
  }
}
