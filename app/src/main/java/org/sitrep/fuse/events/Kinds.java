package org.sitrep.fuse.events;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sitrep.fuse.evidence.Wording;
import org.sitrep.knowledge.Table;
import org.sitrep.model.Event;

/** What kind of happening an event's words tell, so that “pullout” meets “withdraw”. */
final class Kinds {
  private final Map<String, String> kinds = new HashMap<>();
  private final Set<String> common = new HashSet<>();

  Kinds() {
    for (Table.Row row : Table.of(Kinds.class, "same-happening.tsv").rows()) {
      row.list("words").forEach(word -> kinds.putIfAbsent(word, row.get("kind")));
    }
    Table.of(Kinds.class, "common.tsv").rows().forEach(row -> common.add(row.get("word")));
  }

  /** The kind of happening; the stem of the lemma where no table knows it. */
  String of(Event event, String trigger) {
    String lemma = event.lemma().toLowerCase(Locale.ROOT);
    if (event.object() != null) {
      for (String word : Wording.words(event.object().name())) {
        String together = kinds.get(lemma + " " + word);
        if (together != null) {
          return together;
        }
      }
    }
    String words = String.join(" ", Wording.words(trigger));
    for (String known : List.of(lemma, words)) {
      String kind = kinds.get(known);
      if (kind != null) {
        return kind;
      }
    }
    int space = lemma.indexOf(' ');
    String head = space < 0 ? lemma : lemma.substring(0, space);
    String kind = kinds.get(head);
    return kind == null ? "=" + Wording.stem(lemma) : kind;
  }

  /** Whether a lemma is too common to say much. */
  boolean isCommon(String lemma) {
    return common.contains(lemma);
  }
}
