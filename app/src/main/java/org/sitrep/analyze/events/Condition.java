package org.sitrep.analyze.events;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a meaning asks of one place in the grammar around its trigger.
 *
 * @param role obj, subj, inf, that, mod, verb, modal, pass or a preposition
 * @param words lemmas that fit; with {@code #} a category or group of them, with {@code %} a kind
 *     of name; empty where anything fits
 * @param absent whether nothing may stand there
 */
record Condition(String role, Set<String> words, boolean absent) {
  /** Parses “obj=@troops,ship”, “xcomp”, “!obj”; {@code @} names a class of words. */
  static Condition parse(String text, WordClasses classes) {
    boolean absent = text.startsWith("!");
    String[] sides = (absent ? text.substring(1) : text).split("=", 2);
    List<String> named = sides.length < 2 ? List.of() : Arrays.asList(sides[1].split(","));
    Set<String> words = new TreeSet<>();
    for (String one : named) {
      words.addAll(one.startsWith("@") ? classes.words(one.substring(1)) : Set.of(one.strip()));
    }
    return new Condition(sides[0].strip().replace('_', ' '), words, absent);
  }

  /** How closely it says what must stand there: nothing or anything, a kind, or words. */
  int closeness() {
    if (absent || words.isEmpty()) {
      return 0;
    }
    return words.stream().allMatch(Condition::isKind) ? 1 : 2;
  }

  private static boolean isKind(String word) {
    return word.startsWith("#") || word.startsWith("%");
  }
}
