package org.sitrep.analyze.conditions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sitrep.knowledge.Table;
import org.sitrep.language.Sentence;

/** A table of words by their dictionary form; a form may stand in several rows. */
final class Lexicon {
  private final Map<String, List<Table.Row>> rows = new HashMap<>();

  Lexicon(String table) {
    for (Table.Row row : Table.of(Lexicon.class, table).rows()) {
      rows.computeIfAbsent(row.get("lemma"), key -> new ArrayList<>()).add(row);
    }
  }

  List<Table.Row> of(String lemma) {
    return rows.getOrDefault(lemma.toLowerCase(Locale.ROOT), List.of());
  }

  /** The rows of the dictionary form and those of the form as it stands. */
  List<Table.Row> of(Sentence sentence, int token) {
    String word = sentence.word(token);
    List<Table.Row> found = of(sentence.lemma(token));
    if (word.equalsIgnoreCase(sentence.lemma(token))) {
      return found;
    }
    List<Table.Row> both = new ArrayList<>(found);
    both.addAll(of(word));
    return both;
  }

  /** The rows of the form as it stands (“strained”), else of its dictionary form. */
  List<Table.Row> asItStands(Sentence sentence, int token) {
    List<Table.Row> found = of(sentence.word(token));
    return found.isEmpty() ? of(sentence.lemma(token)) : found;
  }

  boolean has(Sentence sentence, int token) {
    return !of(sentence, token).isEmpty();
  }
}
