package org.sitrep.analyze.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.knowledge.Table;
import org.sitrep.language.Sentence;
import org.sitrep.model.Statement.Stance;

/** The words that attribute, by part of speech and first lemma; the longest that fits wins. */
final class CueLexicon {
  private final Map<String, List<CueEntry>> entries = new HashMap<>();

  CueLexicon() {
    for (Table.Row row : Table.of(CueLexicon.class, "cues.tsv").rows()) {
      String lemma = row.get("lemma");
      CueEntry entry =
          new CueEntry(
              lemma,
              Stance.valueOf(row.get("stance").toUpperCase(Locale.ROOT)),
              Set.copyOf(row.list("takes")),
              row.get("addressee"));
      entries
          .computeIfAbsent(key(row.get("pos"), lemma.split(" ")[0]), unused -> new ArrayList<>())
          .add(entry);
    }
    Comparator<CueEntry> longestFirst = Comparator.comparingInt(entry -> -entry.tail().length);
    entries.values().forEach(list -> list.sort(longestFirst));
  }

  private static String key(String pos, String lemma) {
    return pos + ' ' + lemma;
  }

  /** The entry of this part of speech whose words stand at the token. */
  Optional<CueEntry> at(Sentence sentence, int token, String pos) {
    List<CueEntry> found = entries.get(key(pos, sentence.lemma(token).toLowerCase(Locale.ROOT)));
    return found == null
        ? Optional.empty()
        : found.stream().filter(entry -> fits(entry, sentence, token)).findFirst();
  }

  private static boolean fits(CueEntry entry, Sentence sentence, int token) {
    String[] tail = entry.tail();
    if (token + tail.length >= sentence.size() && tail.length > 0) {
      return false;
    }
    for (int i = 0; i < tail.length; i++) {
      if (!sentence.word(token + 1 + i).equalsIgnoreCase(tail[i])) {
        return false;
      }
    }
    return true;
  }
}
