package org.sitrep.analyze.links;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sitrep.knowledge.Table;
import org.sitrep.language.Sentence;
import org.sitrep.model.Link;

/**
 * The connectives by their first word, longest first, and the classes of words that they ask for.
 */
final class Cues {
  private final Map<String, List<Cue>> byWord = new HashMap<>();
  private final Map<String, Set<String>> classes = new HashMap<>();

  Cues() {
    for (Table.Row row : Table.of(Cues.class, "connectives.tsv").rows()) {
      Cue cue =
          new Cue(
              List.of(row.get("cue").split(" ")),
              Cue.Form.valueOf(upper(row.get("form"))),
              Link.Kind.valueOf(upper(row.get("kind"))),
              row.get("role").equals("from"),
              row.list("note"));
      byWord.computeIfAbsent(cue.words().get(0), key -> new ArrayList<>()).add(cue);
    }
    byWord
        .values()
        .forEach(some -> some.sort(Comparator.comparingInt((Cue one) -> -one.words().size())));
    for (Table.Row row : Table.of(Cues.class, "words.tsv").rows()) {
      classes.computeIfAbsent(row.get("class"), key -> new HashSet<>()).add(row.get("lemma"));
    }
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  /** Whether a word is of a class of {@code words.tsv}. */
  boolean isOf(String wanted, Sentence sentence, int token) {
    return token >= 0
        && classes
            .getOrDefault(wanted, Set.of())
            .contains(sentence.lemma(token).toLowerCase(Locale.ROOT));
  }

  /** The cues of a form of words that stand at a token; only the longest of them. */
  List<Cue> worded(Sentence sentence, int token, Cue.Form form) {
    List<Cue> found = new ArrayList<>();
    for (Cue cue : byWord.getOrDefault(sentence.word(token).toLowerCase(Locale.ROOT), List.of())) {
      boolean longest = found.isEmpty() || found.get(0).words().size() == cue.words().size();
      if (cue.form() == form && longest && stands(cue, sentence, token)) {
        found.add(cue);
      }
    }
    return found;
  }

  private static boolean stands(Cue cue, Sentence sentence, int token) {
    if (token + cue.words().size() > sentence.size()) {
      return false;
    }
    for (int i = 0; i < cue.words().size(); i++) {
      if (!sentence.word(token + i).equalsIgnoreCase(cue.words().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The cues that are verbs or participles of this lemma. */
  List<Cue> verbs(Sentence sentence, int verb, Cue.Form form) {
    return byWord.getOrDefault(sentence.lemma(verb).toLowerCase(Locale.ROOT), List.of()).stream()
        .filter(one -> one.form() == form)
        .toList();
  }
}
