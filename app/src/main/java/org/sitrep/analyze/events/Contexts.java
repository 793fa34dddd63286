package org.sitrep.analyze.events;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sitrep.knowledge.Cameo;
import org.sitrep.knowledge.Plover;
import org.sitrep.knowledge.Table;
import org.sitrep.language.Sentence;
import org.sitrep.model.Span;

/**
 * PLOVER's contexts of an event: those that its CAMEO code implies and those that words of its
 * clause bear.
 */
final class Contexts {
  private final Cameo cameo;
  private final Map<String, List<String>> words = new HashMap<>();

  Contexts(Cameo cameo) {
    this.cameo = cameo;
    Plover plover = new Plover();
    for (Table.Row row : Table.of(Contexts.class, "contexts.tsv").rows()) {
      List<String> contexts = row.list("contexts", plover.contexts());
      for (String word : row.get("words").split(" ")) {
        words.put(word, contexts);
      }
    }
  }

  List<String> of(Trigger trigger, Span clause) {
    String code = trigger.sense().cameo();
    Set<String> found = new TreeSet<>(code == null ? List.of() : cameo.contexts(code));
    Sentence sentence = trigger.sentence();
    for (int token = sentence.tokenAt(clause.start());
        token < sentence.size() && sentence.span(token).start() < clause.end();
        token++) {
      found.addAll(words.getOrDefault(sentence.lemma(token).toLowerCase(Locale.ROOT), List.of()));
    }
    return List.copyOf(found);
  }
}
