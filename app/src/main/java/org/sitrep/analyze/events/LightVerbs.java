package org.sitrep.analyze.events;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sitrep.knowledge.Table;
import org.sitrep.language.Clause;
import org.sitrep.language.Sentence;

/**
 * Verbs that say little by themselves and lend a noun its subject, tense and time: {@code
 * light.tsv}.
 */
final class LightVerbs {
  private static final int HIGHEST = 4;

  private final Map<String, Trigger.Light> verbs = new HashMap<>();
  private final Set<String> containers;

  LightVerbs(WordClasses classes) {
    for (Table.Row row : Table.of(LightVerbs.class, "light.tsv").rows()) {
      for (String verb : row.list("verbs")) {
        verbs.put(
            verb + " " + row.get("noun"),
            Trigger.Light.valueOf(row.get("light").toUpperCase(Locale.ROOT)));
      }
    }
    containers = classes.words("container");
  }

  /** The token that stands for the noun in the clause: “series” of “a series of attacks”. */
  int standing(Sentence sentence, int noun) {
    int at = noun;
    for (int steps = 0; steps < HIGHEST; steps++) {
      int head = sentence.head(at);
      if (head < 0
          || !sentence.is(at, "nmod", "obl")
          || !isOf(sentence, at)
          || !isContainer(sentence, head)) {
        break;
      }
      at = head;
    }
    return at;
  }

  private boolean isContainer(Sentence sentence, int token) {
    return containers.contains(sentence.lemma(token).toLowerCase(Locale.ROOT));
  }

  private static boolean isOf(Sentence sentence, int token) {
    int preposition = sentence.child(token, "case");
    return preposition >= 0 && sentence.word(preposition).equalsIgnoreCase("of");
  }

  /** What the verb above a noun says of its subject, NONE where it is no light verb. */
  Trigger.Light of(Sentence sentence, int noun) {
    int standing = standing(sentence, noun);
    int verb = sentence.head(standing);
    if (verb < 0 || !sentence.isVerb(verb)) {
      return Trigger.Light.NONE;
    }
    String place = place(sentence, standing, verb);
    return verbs.getOrDefault(
        sentence.lemma(verb).toLowerCase(Locale.ROOT) + " " + place, Trigger.Light.NONE);
  }

  private static String place(Sentence sentence, int noun, int verb) {
    boolean passive = new Clause(sentence, verb).isPassive();
    if (sentence.is(noun, "obj") || (sentence.is(noun, "nsubj") && passive)) {
      return "object";
    }
    if (sentence.is(noun, "nsubj")) {
      return "subject";
    }
    int preposition = sentence.child(noun, "case");
    return preposition >= 0 ? sentence.word(preposition).toLowerCase(Locale.ROOT) : "";
  }
}
