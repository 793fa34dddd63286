package org.sitrep.analyze.events;

import java.util.Set;
import org.sitrep.language.Clause;
import org.sitrep.model.Category;

/**
 * “Israel will not release prisoners”: what an actor says it will not do for another is a refusal,
 * and that is done.
 */
final class Refusal {
  private static final Set<Category> REFUSED =
      Set.of(
          Category.RETREAT,
          Category.CONCEDE,
          Category.AID,
          Category.CONSULT,
          Category.COOPERATE,
          Category.AGREE);

  private Refusal() {}

  static boolean is(Trigger trigger, Parties.Sides sides) {
    if (!REFUSED.contains(trigger.sense().category())
        || trigger.isNoun()
        || sides.actors().isEmpty()) {
      return false;
    }
    Clause clause = new Clause(trigger.sentence(), trigger.verb());
    boolean will =
        switch (clause.modal()) {
          case "will", "wo", "would" -> true;
          default -> false;
        };
    return will && clause.isNegated() && !clause.isPassive();
  }

  /** The CAMEO code of refusing what {@code sense} names. */
  static String cameo(Sense sense) {
    return switch (sense.category()) {
      case AID -> "122";
      case CONSULT -> "125";
      case COOPERATE -> "121";
      case RETREAT, CONCEDE -> "124";
      default -> "120";
    };
  }
}
