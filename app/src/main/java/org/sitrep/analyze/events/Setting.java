package org.sitrep.analyze.events;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Sentence;
import org.sitrep.model.Analysis;
import org.sitrep.model.Category;
import org.sitrep.model.Place;
import org.sitrep.model.TimeExpression;

/**
 * Where and when the events of one sentence happen: each place and each time of the sentence goes
 * to the nearest trigger or verb above it in the tree, so that a subordinate event does not take
 * what belongs to the main clause.
 */
final class Setting {
  private static final int HIGHEST = 8;
  private static final Set<String> FROM = Set.of("from", "out", "off", "leaving");
  private static final Set<String> TO = Set.of("to", "into", "toward", "towards", "onto", "for");

  private final Sentence sentence;
  private final Map<Integer, Place> places;
  private final Map<Integer, TimeExpression> times = new HashMap<>();

  Setting(Sentence sentence, Analysis analysis, Naming naming) {
    this.sentence = sentence;
    this.places = naming.places(sentence);
    for (TimeExpression time : analysis.times()) {
      if (time.type() != TimeExpression.Type.DURATION && sentence.span().contains(time.span())) {
        int head = sentence.headOf(time.span());
        if (head >= 0) {
          times.put(head, time);
        }
      }
    }
  }

  /** Where an event is, and what ways it leads. */
  record Where(@Nullable Place at, @Nullable Place from, @Nullable Place to) {}

  @Nullable TimeExpression time(Trigger trigger, Set<Integer> triggers) {
    TimeExpression best = null;
    int nearest = Integer.MAX_VALUE;
    for (Map.Entry<Integer, TimeExpression> one : times.entrySet()) {
      int steps = steps(one.getKey(), trigger, triggers);
      if (steps < nearest
          || (steps == nearest
              && best != null
              && one.getValue().span().compareTo(best.span()) < 0)) {
        nearest = steps;
        best = one.getValue();
      }
    }
    return nearest == Integer.MAX_VALUE ? null : best;
  }

  Where where(Trigger trigger, Set<Integer> triggers) {
    Place at = null;
    Place from = null;
    Place to = null;
    int nearestAt = Integer.MAX_VALUE;
    boolean moves = moves(trigger);
    for (Map.Entry<Integer, Place> one : places.entrySet()) {
      int steps = steps(one.getKey(), trigger, triggers);
      if (steps == Integer.MAX_VALUE) {
        continue;
      }
      String preposition = preposition(one.getKey(), trigger);
      if (FROM.contains(preposition)) {
        from = moves ? finer(from, one.getValue()) : from;
      } else if (moves && (TO.contains(preposition) || isGoal(trigger, preposition))) {
        to = finer(to, one.getValue());
      } else if (moves && preposition.isEmpty() && isObject(one.getKey(), trigger)) {
        boolean leaves = trigger.sense().category() == Category.RETREAT;
        from = leaves ? finer(from, one.getValue()) : from;
        to = leaves ? to : finer(to, one.getValue());
      } else if (!TO.contains(preposition) && !preposition.equals("of") && steps <= nearestAt) {
        at = steps == nearestAt ? finer(at, one.getValue()) : one.getValue();
        nearestAt = steps;
      } else if (!TO.contains(preposition)
          && at != null
          && rank(one.getValue()) < rank(at)
          && steps <= nearestAt + 2) {
        at = one.getValue();
      }
    }
    Place place = to != null ? to : at != null ? at : from;
    return new Where(place, from, to);
  }

  private static boolean moves(Trigger trigger) {
    Frame frame = trigger.sense().frame();
    Category category = trigger.sense().category();
    return frame == Frame.MOVES
        || category == Category.MOBILIZE
        || category == Category.RETREAT
        || String.valueOf(trigger.sense().cameo()).startsWith("166")
        || "042".equals(trigger.sense().cameo());
  }

  /** “arrived in Niger”, “stationed at the base”: a place reached, though not told by “to”. */
  private boolean isGoal(Trigger trigger, String preposition) {
    boolean reaches =
        trigger.sense().category() == Category.MOBILIZE || "042".equals(trigger.sense().cameo());
    return reaches
        && !trigger.sense().lemma().equals("patrol")
        && (preposition.equals("in") || preposition.equals("at") || preposition.equals("on"));
  }

  private boolean isObject(int token, Trigger trigger) {
    int at = token;
    for (int steps = 0; at >= 0 && steps < HIGHEST; steps++) {
      if (sentence.head(at) == trigger.token()) {
        return sentence.is(at, "obj");
      }
      at = sentence.head(at);
    }
    return false;
  }

  private static @Nullable Place finer(@Nullable Place one, Place other) {
    return one == null || rank(other) < rank(one) ? other : one;
  }

  private static int rank(Place place) {
    return switch (place.kind()) {
      case INSTALLATION -> 0;
      case CITY -> 1;
      case ADMIN -> 2;
      case WATER, OTHER -> 3;
      case REGION -> 4;
      case COUNTRY -> 5;
    };
  }

  /**
   * How far below the trigger a token hangs; unreachable where another trigger or verb stands
   * between.
   */
  private int steps(int token, Trigger trigger, Set<Integer> triggers) {
    int at = token;
    for (int steps = 0; steps < HIGHEST; steps++) {
      if (at == trigger.token()) {
        return steps;
      }
      if (at == trigger.verb()) {
        return steps + 1;
      }
      boolean clause = sentence.isVerb(at) && !sentence.is(at, "case", "amod", "compound");
      if (steps > 0 && (clause || triggers.contains(at))) {
        return Integer.MAX_VALUE;
      }
      if (isSubject(at)) {
        return Integer.MAX_VALUE;
      }
      at = sentence.head(at);
      if (at < 0) {
        return Integer.MAX_VALUE;
      }
    }
    return Integer.MAX_VALUE;
  }

  /** What a subject's own modifiers say of place and time is the subject's, not the event's. */
  private boolean isSubject(int token) {
    return sentence.is(token, "nsubj") && !sentence.is(token, "nsubj:pass");
  }

  private String preposition(int token, Trigger trigger) {
    String found = "";
    int at = token;
    for (int steps = 0;
        at >= 0 && at != trigger.token() && at != trigger.verb() && steps < HIGHEST;
        steps++) {
      for (int part : sentence.children(at, "case")) {
        if (!sentence.tag(part).equals("POS")) {
          found = sentence.word(part).toLowerCase(Locale.ROOT);
          break;
        }
      }
      if (steps == 0 && !found.isEmpty() && List.of("from", "to", "into").contains(found)) {
        return found;
      }
      at = sentence.head(at);
    }
    return found;
  }
}
