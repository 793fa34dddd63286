package org.sitrep.analyze.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sitrep.knowledge.Table;

/** Classes of words that conditions name: {@code classes.tsv}. */
final class WordClasses {
  private final Map<String, Set<String>> classes = new HashMap<>();

  WordClasses() {
    for (Table.Row row : Table.of(WordClasses.class, "classes.tsv").rows()) {
      List.of(row.get("words").split(" ")).forEach(word -> add(row.get("class"), word));
    }
  }

  /** Adds a word to a class, or with {@code @} before it the words of another. */
  void add(String name, String word) {
    Set<String> words = classes.computeIfAbsent(name, unseen -> new TreeSet<>());
    if (word.startsWith("@")) {
      words.addAll(words(word.substring(1)));
    } else if (!word.isEmpty()) {
      words.add(word);
    }
  }

  boolean has(String name) {
    return classes.containsKey(name);
  }

  /**
   * @throws IllegalArgumentException where there is no such class
   */
  Set<String> words(String name) {
    Set<String> words = classes.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no class of words " + name);
    }
    return words;
  }
}
