package org.sitrep.fuse.evidence;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.knowledge.Table;

/** Levels words that may stand for one another, such as accord and agreement. */
public final class Synonyms {
  private final Map<String, String> alike = new HashMap<>();

  public Synonyms() {
    for (Table.Row row : Table.of(Synonyms.class, "alike.tsv").rows()) {
      List<String> words = row.list("words");
      words.forEach(word -> alike.putIfAbsent(Wording.stem(word), Wording.stem(words.get(0))));
    }
  }

  /** The content words of a wording, each by the first word of those that it is alike to. */
  public Set<String> content(String words) {
    Set<String> leveled = new LinkedHashSet<>();
    Wording.content(words).forEach(word -> leveled.add(alike.getOrDefault(word, word)));
    return leveled;
  }
}
