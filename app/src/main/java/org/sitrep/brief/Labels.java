package org.sitrep.brief;

import java.util.Locale;
import org.sitrep.model.Difference;

/** What the codes of a situation are called in a brief. */
final class Labels {
  private Labels() {}

  /** An attribute on which reports agree or differ, as a question word where there is one. */
  static String attribute(String attribute) {
    return switch (attribute) {
      case "occurrence" -> "That it is so";
      case "time" -> "When";
      case "place" -> "Where";
      case "figure" -> "How many";
      case "actor" -> "Who";
      case "recipient" -> "To whom";
      case "cause" -> "Why";
      case "stance" -> "What sources say of it";
      case "wording" -> "In which words";
      case "modality", "status", "outcome" -> "What came of it";
      default -> attribute.substring(0, 1).toUpperCase(Locale.ROOT) + attribute.substring(1);
    };
  }

  /** How the values of a difference stand to each other. */
  static String kind(Difference.Kind kind) {
    return switch (kind) {
      case CONTRADICTS -> "they contradict each other";
      case DIFFERS -> "they differ";
      case REFINES -> "one is more exact";
      case UPDATES -> "the later replaces the earlier";
    };
  }
}
