package org.sitrep.analyze.conditions;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Clause;
import org.sitrep.language.Factuality;
import org.sitrep.language.Sentence;
import org.sitrep.model.Event;
import org.sitrep.model.Modality;

/**
 * Whether a word is told as being so: states rest on nothing planned, asked for, doubted or denied.
 */
final class Told {
  private static final int HIGHEST = 6;
  private static final Set<String> DRIVES =
      Set.of(
          "force",
          "compel",
          "manage",
          "begin",
          "start",
          "continue",
          "have",
          "happen",
          "get",
          "be",
          "oblige");
  private static final Set<String> DOUBTS =
      Set.of(
          "potential",
          "possible",
          "planned",
          "proposed",
          "future",
          "eventual",
          "likely",
          "looming",
          "imminent",
          "upcoming",
          "alleged",
          "threatened",
          "any",
          "no",
          "orderly",
          "prospective",
          "scheduled",
          "former",
          "previous");

  private Told() {}

  /** Whether a verb or predicate is told as so. */
  static boolean asSo(Scene scene, Sentence sentence, int predicate) {
    Event event = scene.event(sentence, predicate);
    if (event != null
        && event.modality() != Modality.ACTUAL
        && event.modality() != Modality.HISTORICAL) {
      return false;
    }
    return Factuality.of(sentence, predicate) == Modality.ACTUAL
        && !isOpenInfinitive(sentence, predicate);
  }

  /**
   * An infinitive says nothing of the deed unless what governs it brings it about (“forced to
   * withdraw”).
   */
  private static boolean isOpenInfinitive(Sentence sentence, int verb) {
    int at = verb;
    for (int steps = 0; steps < HIGHEST && at >= 0; steps++) {
      if (sentence.tag(at).equals("VB") && hasTo(sentence, at)) {
        int head = sentence.head(at);
        return head < 0 || !DRIVES.contains(sentence.lemma(head)) || !asSo(sentence, head);
      }
      if (!sentence.is(at, "conj", "xcomp")) {
        return false;
      }
      at = sentence.head(at);
    }
    return false;
  }

  private static boolean asSo(Sentence sentence, int predicate) {
    return Factuality.of(sentence, predicate) == Modality.ACTUAL;
  }

  private static boolean hasTo(Sentence sentence, int verb) {
    return sentence.children(verb, "mark").stream()
        .anyMatch(one -> sentence.word(one).equalsIgnoreCase("to"));
  }

  /** Whether a noun is told as so: no doubting word on it, and nothing unreal above it. */
  static boolean nounAsSo(Scene scene, Sentence sentence, int noun) {
    Event event = scene.event(sentence, noun);
    if (event != null
        && event.modality() != Modality.ACTUAL
        && event.modality() != Modality.HISTORICAL) {
      return false;
    }
    for (int child : sentence.children(noun, "amod", "det", "compound", "advmod")) {
      if (DOUBTS.contains(sentence.lemma(child).toLowerCase(java.util.Locale.ROOT))) {
        return false;
      }
    }
    if (Factuality.of(sentence, noun) != Modality.ACTUAL) {
      return false;
    }
    int above = governor(sentence, noun);
    return above < 0
        || (Factuality.of(sentence, above) == Modality.ACTUAL
            && !isOpenInfinitive(sentence, above));
  }

  /** The verb over a noun, through the nouns between; −1 where there is none. */
  static int governor(Sentence sentence, int noun) {
    int at = sentence.head(noun);
    for (int steps = 0; at >= 0 && steps < HIGHEST; steps++) {
      if (sentence.isVerb(at)) {
        return at;
      }
      at = sentence.head(at);
    }
    return -1;
  }

  /** Whether the state is told as over: “formerly”, “until recently”, “no longer”. */
  static boolean isOver(Sentence sentence, int predicate) {
    for (int child : sentence.children(predicate, "advmod", "amod", "compound")) {
      switch (sentence.lemma(child).toLowerCase(java.util.Locale.ROOT)) {
        case "former", "formerly", "previously", "once", "ex", "erstwhile", "previous", "late" -> {
          return true;
        }
        default -> {}
      }
    }
    return endsWithUntil(sentence, predicate);
  }

  private static boolean endsWithUntil(Sentence sentence, int predicate) {
    for (int child : sentence.children(predicate, "obl", "advcl", "advmod", "nmod")) {
      for (int mark : sentence.children(child, "case", "mark")) {
        if (sentence.word(mark).equalsIgnoreCase("until")) {
          return true;
        }
      }
    }
    return false;
  }

  /** The lone subject's phrase, null where the clause has none. */
  static @Nullable Integer subject(Sentence sentence, int predicate) {
    var subjects = new Clause(sentence, predicate).subjects();
    return subjects.isEmpty() ? null : subjects.get(0);
  }
}
