package org.sitrep.analyze.times;

import java.util.Set;
import org.sitrep.language.Sentence;

/**
 * Whether what happens at a time is told as past or as to come, from the verb that governs the
 * time's words.
 */
final class Tense {
  private static final Set<String> WILL =
      Set.of(
          "will", "'ll", "’ll", "shall", "wo", "would", "may", "might", "could", "should", "can",
          "must");
  private static final Set<String> PLANS =
      Set.of(
          "schedule",
          "plan",
          "expect",
          "slate",
          "set",
          "due",
          "plot",
          "aim",
          "hope",
          "want",
          "intend",
          "prepare",
          "promise",
          "pledge",
          "vow",
          "agree",
          "decide",
          "propose",
          "threaten",
          "order",
          "urge",
          "ask",
          "tell",
          "invite",
          "call",
          "refuse",
          "postpone",
          "delay",
          "reschedule",
          "ready",
          "go",
          "likely",
          "need",
          "seek",
          "demand",
          "offer");
  private static final int HIGHEST = 40;

  private Tense() {}

  static boolean isFuture(Sentence sentence, int token) {
    int at = token;
    for (int step = 0; step < HIGHEST && at >= 0; step++) {
      if (at != token || sentence.isVerb(at)) {
        Boolean told = told(sentence, at);
        if (told != null) {
          return told;
        }
      }
      at = sentence.head(at);
    }
    return false;
  }

  /**
   * Whether a governing word says that it is to come; null where it says nothing and the word above
   * decides.
   */
  private static @org.jspecify.annotations.Nullable Boolean told(Sentence sentence, int word) {
    String tag = sentence.tag(word);
    for (int aux : sentence.children(word, "aux", "cop")) {
      String form = sentence.word(aux).toLowerCase(java.util.Locale.ROOT);
      if (WILL.contains(form)) {
        boolean perfect =
            sentence.children(word, "aux").stream()
                .anyMatch(one -> sentence.lemma(one).equals("have"));
        return !perfect || form.equals("will");
      }
      if (sentence.tag(aux).equals("VBD") || sentence.lemma(aux).equals("have")) {
        return isPlan(sentence, word) && tag.equals("VBN") ? Boolean.TRUE : Boolean.FALSE;
      }
    }
    if (tag.equals("VBN") && isPlan(sentence, word)) {
      return true;
    }
    boolean infinitive = tag.equals("VB") && hasTo(sentence, word);
    if (infinitive && sentence.head(word) >= 0) {
      return isPlan(sentence, sentence.head(word)) || sentence.is(word, "acl")
          ? Boolean.TRUE
          : null;
    }
    return switch (tag) {
      case "VBD" -> false;
      case "VBZ", "VBP" -> sentence.is(word, "aux", "cop") ? null : Boolean.FALSE;
      case "VBN" -> sentence.is(word, "acl", "advcl") ? Boolean.FALSE : null;
      default -> null;
    };
  }

  private static boolean hasTo(Sentence sentence, int word) {
    return sentence.children(word, "mark", "aux").stream()
        .anyMatch(one -> sentence.tag(one).equals("TO"));
  }

  private static boolean isPlan(Sentence sentence, int word) {
    return PLANS.contains(sentence.lemma(word));
  }
}
