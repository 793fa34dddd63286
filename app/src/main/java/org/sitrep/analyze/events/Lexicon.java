package org.sitrep.analyze.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.knowledge.Cameo;
import org.sitrep.knowledge.Table;

/**
 * The triggers by head word: a user's codebook, then {@code triggers.tsv}, read in the light of
 * {@code classes.tsv} and of CAMEO's codes.
 */
final class Lexicon {
  private static final String TABLE = "triggers.tsv";

  private final WordClasses classes;
  private final Map<String, List<Sense>> senses = new HashMap<>();

  Lexicon(Cameo cameo, Codebook own) {
    classes = own.classes();
    own.senses().forEach(this::add);
    SenseReader reader = new SenseReader(TABLE, cameo, classes, Set.of());
    for (Table.Row row : Table.of(Lexicon.class, TABLE).rows()) {
      reader.read(row).forEach(this::add);
    }
  }

  private void add(Sense sense) {
    senses.computeIfAbsent(sense.lemma(), lemma -> new ArrayList<>()).add(sense);
  }

  /** The meanings of a head word, a user's first, then in the order of the table. */
  List<Sense> senses(String lemma) {
    return senses.getOrDefault(lemma, List.of());
  }

  WordClasses classes() {
    return classes;
  }
}
