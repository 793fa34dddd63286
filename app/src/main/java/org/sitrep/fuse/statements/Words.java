package org.sitrep.fuse.statements;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sitrep.knowledge.Table;

/** The small words that a statement's sentence is made with. */
final class Words {
  private final Map<String, String> past = new HashMap<>();
  private final Map<String, Set<String>> uses = new HashMap<>();

  Words() {
    for (Table.Row row : Table.of(Words.class, "words.tsv").rows()) {
      uses.computeIfAbsent(row.get("use"), unused -> new HashSet<>()).add(row.get("word"));
      if (row.get("use").equals("past")) {
        past.put(row.get("word"), row.get("form"));
      }
    }
  }

  /** “Who”, “they”: a word that names nobody by itself. */
  boolean isPronoun(String words) {
    return is("pronoun", words);
  }

  /** “told”, “informed”: somebody is told. */
  boolean isTold(String lemma) {
    return is("told", lemma.split(" ", 2)[0]);
  }

  /** “Saying only” as “said only”, with the subject before it; other cues as they stand. */
  String finite(String cue) {
    int end = cue.indexOf(' ');
    String first = end < 0 ? cue : cue.substring(0, end);
    return past.getOrDefault(first.toLowerCase(Locale.ROOT), first)
        + (end < 0 ? "" : cue.substring(end));
  }

  /** The opening of a sentence as it stands within one. */
  String within(String words) {
    int end = words.indexOf(' ');
    String first = end < 0 ? words : words.substring(0, end);
    return is("lower", first)
        ? first.toLowerCase(Locale.ROOT) + words.substring(first.length())
        : words;
  }

  private boolean is(String use, String word) {
    return uses.getOrDefault(use, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }
}
