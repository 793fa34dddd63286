package org.sitrep.analyze.events;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sitrep.knowledge.Table;

/** Classes of words that conditions name: {@code classes.tsv}. */
final class WordClasses {
  private final Map<String, Set<String>> classes = new HashMap<>();

  WordClasses() {
    for (Table.Row row : Table.of(WordClasses.class, "classes.tsv").rows()) {
      Set<String> words = classes.computeIfAbsent(row.get("class"), name -> new TreeSet<>());
      for (String word : row.get("words").split(" ")) {
        if (word.startsWith("@")) {
          words.addAll(words(word.substring(1)));
        } else if (!word.isEmpty()) {
          words.add(word);
        }
      }
    }
  }

  /**
   * @throws IllegalStateException where there is no such class
   */
  Set<String> words(String name) {
    Set<String> words = classes.get(name);
    if (words == null) {
      throw new IllegalStateException("no class of words " + name);
    }
    return words;
  }
}
