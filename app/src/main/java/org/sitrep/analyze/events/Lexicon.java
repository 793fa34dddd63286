package org.sitrep.analyze.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Cameo;
import org.sitrep.knowledge.Table;
import org.sitrep.model.Category;

/**
 * The triggers by head word: {@code triggers.tsv}, read in the light of {@code classes.tsv} and of
 * CAMEO's codes.
 */
final class Lexicon {
  private final WordClasses classes = new WordClasses();
  private final Map<String, List<Sense>> senses = new HashMap<>();

  Lexicon(Cameo cameo) {
    for (Table.Row row : Table.of(Lexicon.class, "triggers.tsv").rows()) {
      for (String trigger : row.list("trigger")) {
        Sense sense = sense(trigger, row, cameo);
        senses.computeIfAbsent(sense.lemma(), lemma -> new ArrayList<>()).add(sense);
      }
    }
  }

  /** The meanings of a head word, in the order of the table. */
  List<Sense> senses(String lemma) {
    return senses.getOrDefault(lemma, List.of());
  }

  WordClasses classes() {
    return classes;
  }

  private Sense sense(String trigger, Table.Row row, Cameo cameo) {
    String[] words = trigger.split(" ");
    String code = empty(row.get("cameo"));
    Category category =
        row.get("category").isEmpty()
            ? cameo.category(String.valueOf(code))
            : Category.valueOf(row.get("category"));
    String mode = empty(row.get("mode"));
    List<Condition> when =
        Arrays.stream(row.get("when").split(";"))
            .filter(one -> !one.isBlank())
            .map(one -> Condition.parse(one.strip(), classes))
            .toList();
    return new Sense(
        (trigger + " (" + row.get("pos") + ") " + row.get("when")).strip(),
        words[0],
        part(row.get("pos")),
        List.of(words).subList(1, words.length),
        when,
        category,
        mode == null && code != null ? cameo.mode(code, category) : mode,
        code,
        row.get("frame").isEmpty()
            ? usual(part(row.get("pos")))
            : Frame.valueOf(row.get("frame").toUpperCase(Locale.ROOT)),
        row.get("need").isEmpty()
            ? Sense.Need.ONE
            : Sense.Need.valueOf(row.get("need").toUpperCase(Locale.ROOT)));
  }

  private static Frame usual(Sense.Part part) {
    return part == Sense.Part.NOUN ? Frame.OF_ACTOR : Frame.ACTS;
  }

  private static Sense.Part part(String letter) {
    return switch (letter) {
      case "v" -> Sense.Part.VERB;
      case "n" -> Sense.Part.NOUN;
      case "a" -> Sense.Part.ADJECTIVE;
      default -> throw new IllegalStateException("no part of speech " + letter);
    };
  }

  private static @Nullable String empty(String cell) {
    return cell.isEmpty() ? null : cell;
  }
}
