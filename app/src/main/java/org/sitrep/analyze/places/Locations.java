package org.sitrep.analyze.places;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Sentence;

/**
 * Reads on from a phrase to the place that it is said to be in, at or near: “Camp Sable situated in
 * Brell”, “shares its ground with the airport of the capital”. Stops at the first word that says
 * anything else.
 */
final class Locations {
  private static final int FARTHEST = 26;
  private static final Set<String> FILLERS =
      Set.of(
          ",",
          "(",
          "-lrb-",
          "located",
          "situated",
          "based",
          "which",
          "that",
          "is",
          "was",
          "lies",
          "sits",
          "stands",
          "the",
          "a",
          "an",
          "capital",
          "city",
          "town",
          "village",
          "suburb",
          "district",
          "region",
          "of",
          "central",
          "northern",
          "southern",
          "eastern",
          "western",
          "north",
          "south",
          "east",
          "west",
          "northeastern",
          "northwestern",
          "southeastern",
          "southwestern",
          "main",
          "international",
          "airport",
          "nation",
          "country",
          "co",
          "-",
          "area",
          "also",
          "known",
          "as",
          "'s",
          "just",
          "port",
          "desert",
          "strategic",
          "far",
          "largest",
          "second",
          "major",
          "remote",
          "historic",
          "coastal",
          "border",
          "nearby",
          "side",
          "outskirts",
          "edge",
          "heart",
          "neighborhood",
          "neighbourhood",
          "colocated",
          "co-located",
          "province");

  private Locations() {}

  /** How a phrase is tied to the place that comes after it. */
  enum Tie {
    IN,
    AT,
    WITH,
    NEAR
  }

  /**
   * The tie that stands between two tokens when nothing else does.
   *
   * @param after the last token of what is located
   * @param before the first token of where it is located
   */
  static @Nullable Tie between(Sentence sentence, int after, int before) {
    if (before - after < 2 || before - after > FARTHEST) {
      return null;
    }
    Tie tie = null;
    for (int i = after + 1; i < before; i++) {
      String word = Words.lower(sentence.word(i));
      Tie said = tie(sentence, i, word);
      if (said != null) {
        tie = said;
      } else if (!FILLERS.contains(word)) {
        return null;
      }
    }
    String first = Words.lower(sentence.word(after + 1));
    boolean beside = first.equals(",") && before - after == 2;
    return tie == null && (beside || first.equals("of")) ? Tie.IN : tie;
  }

  private static @Nullable Tie tie(Sentence sentence, int at, String word) {
    return switch (word) {
      case "in", "inside", "within" -> Tie.IN;
      case "at", "on" -> Tie.AT;
      case "near", "outside", "by", "beside", "close", "adjacent", "around", "from" ->
          word.equals("from") ? null : Tie.NEAR;
      case "next", "to" ->
          at > 0
                  && !word.equals("next")
                  && !Words.lower(sentence.word(at - 1)).matches("next|close|adjacent")
              ? null
              : Tie.NEAR;
      case "with" ->
          at > 0 && Words.lower(sentence.word(at - 1)).matches("co-?located|located")
              ? Tie.WITH
              : null;
      default -> null;
    };
  }
}
