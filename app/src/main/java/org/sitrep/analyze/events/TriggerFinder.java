package org.sitrep.analyze.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.language.Sentence;
import org.sitrep.model.Category;
import org.sitrep.model.Span;

/** Finds the words of a sentence that tell events, one for each event. */
final class TriggerFinder {
  private static final int WIDEST = 4;

  /** What is refused or threatened is told by the refusal or threat. */
  private static final Set<Category> SWALLOWING = Set.of(Category.REJECT, Category.THREATEN);

  private final SenseFinder senses;
  private final LightVerbs light;

  TriggerFinder(SenseFinder senses, LightVerbs light) {
    this.senses = senses;
    this.light = light;
  }

  List<Trigger> triggers(Sentence sentence) {
    Map<Integer, Sense> found = new HashMap<>();
    for (int token = 0; token < sentence.size(); token++) {
      Optional<Sense> sense = senses.sense(sentence, token);
      if (sense.isPresent()) {
        found.put(token, sense.get());
      }
    }
    Set<Integer> told = toldByOthers(sentence, found);
    List<Trigger> triggers = new ArrayList<>();
    for (int token = 0; token < sentence.size(); token++) {
      Sense sense = found.get(token);
      if (sense != null && !told.contains(token)) {
        triggers.add(trigger(sentence, token, sense));
      }
    }
    return triggers;
  }

  /**
   * The trigger with the meaning that its parties bear out: a meaning of a user's codebook may be
   * for some parties only, and where they are others the next one is meant.
   */
  Optional<Trigger> borneOut(Trigger trigger, Parties parties) {
    Set<Sense> ruledOut = new HashSet<>();
    Trigger meant = trigger;
    while (meant.sense().isRestricted() && !admits(meant.sense(), parties.of(meant))) {
      ruledOut.add(meant.sense());
      Optional<Sense> next = senses.sense(meant.sentence(), meant.token(), ruledOut);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      meant = trigger(meant.sentence(), meant.token(), next.get());
    }
    return Optional.of(meant);
  }

  private static boolean admits(Sense sense, Parties.Sides sides) {
    return sense.actor().admits(sides.actors()) && sense.recipient().admits(sides.recipients());
  }

  private Set<Integer> toldByOthers(Sentence sentence, Map<Integer, Sense> found) {
    Set<Integer> told = new HashSet<>();
    found.forEach(
        (token, sense) -> {
          sense.when().stream()
              .filter(one -> !one.absent() && !one.words().isEmpty())
              .forEach(one -> told.addAll(consumed(sentence, token, sense, one)));
        });
    found.forEach(
        (token, sense) -> {
          int verb = sentence.head(light.standing(sentence, token));
          boolean lent =
              sense.part() == Sense.Part.NOUN && light.of(sentence, token) != Trigger.Light.NONE;
          if (lent && found.containsKey(verb) && !told.contains(token)) {
            told.add(verb);
          }
        });
    return told;
  }

  /** The tokens that a meaning has taken as part of itself. */
  private static List<Integer> consumed(
      Sentence sentence, int token, Sense sense, Condition condition) {
    return switch (condition.role()) {
      case "inf", "that" ->
          SWALLOWING.contains(sense.category()) || sense.part() == Sense.Part.NOUN
              ? Grammar.in(sentence, token, condition.role())
              : List.of();
      case "subj", "mod", "verb", "modal", "pass", "same", "beside" -> List.of();
      default ->
          condition.role().contains(".")
              ? List.of()
              : Grammar.in(sentence, token, condition.role());
    };
  }

  private Trigger trigger(Sentence sentence, int token, Sense sense) {
    Trigger.Light lent =
        sense.part() == Sense.Part.NOUN ? light.of(sentence, token) : Trigger.Light.NONE;
    int verb = lent == Trigger.Light.NONE ? token : sentence.head(light.standing(sentence, token));
    if (Grammar.isMisread(sentence, token) && !sentence.tag(token).equals("VB")) {
      verb = sentence.head(token);
    }
    return new Trigger(sentence, token, verb, lent, sense, span(sentence, token, sense));
  }

  private static Span span(Sentence sentence, int token, Sense sense) {
    int last = token;
    for (String particle : sense.particles()) {
      int at = SenseFinder.particle(sentence, token, particle);
      last = at > last && at - token <= WIDEST ? at : last;
    }
    return sentence.span(token, last);
  }
}
