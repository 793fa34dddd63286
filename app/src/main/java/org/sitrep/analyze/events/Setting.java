package org.sitrep.analyze.events;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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
  private static final Set<String> SEQUEL = Set.of("after", "before", "following", "since");
  private static final Set<String> FROM = Set.of("from", "out");
  private static final Set<String> TO = Set.of("to", "into", "toward", "towards", "onto", "for");

  private final Sentence sentence;
  private final Naming naming;
  private final Set<String> states;
  private final Map<Integer, Place> places;
  private final Map<Integer, TimeExpression> times = new HashMap<>();

  /**
   * @param states verbs that tell where something is
   */
  Setting(Sentence sentence, Analysis analysis, Naming naming, Set<String> states) {
    this.sentence = sentence;
    this.naming = naming;
    this.states = states;
    this.places = naming.places(sentence);
    naming
        .associativePlaces(sentence)
        .forEach(
            (head, place) -> {
              if (isMisreadGoal(head)) {
                places.put(head, place);
              }
            });
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
  record Where(@Nullable Place at, @Nullable Place from, @Nullable Place to) {
    /** Whether nothing is known of it. */
    boolean isNowhere() {
      return at == null && from == null && to == null;
    }

    /** The same at another place. */
    Where at(Place place) {
      return new Where(place, from, to);
    }

    /** Without {@code origin}, where who is driven out comes from, as the place left. */
    Where notOut(Predicate<Place> origin) {
      return from != null && origin.test(from) ? new Where(at == from ? null : at, null, to) : this;
    }

    /** With {@code soil} as the place left where none is told. */
    Where orFrom(@Nullable Place soil) {
      return from != null || soil == null ? this : new Where(at == null ? soil : at, soil, to);
    }

    /** Without the country {@code home} as the place left. */
    Where awayFrom(@Nullable String home) {
      boolean wrong =
          from != null
              && from.kind() == Place.Kind.COUNTRY
              && home != null
              && home.equals(from.country());
      return wrong ? new Where(at == from ? null : at, null, to) : this;
    }
  }

  @Nullable TimeExpression time(Trigger trigger, Set<Integer> triggers) {
    TimeExpression own = time(trigger.token(), trigger.verb(), triggers);
    return own == null ? timeOfClause(trigger.verb()) : own;
  }

  /** The time that hangs nearest below a word or its verb. */
  @Nullable TimeExpression time(int token, int verb, Set<Integer> triggers) {
    TimeExpression best = null;
    int nearest = Integer.MAX_VALUE;
    int fewest = Integer.MAX_VALUE;
    for (Map.Entry<Integer, TimeExpression> one : times.entrySet()) {
      if (isYardstick(one.getKey())) {
        continue;
      }
      int steps = steps(one.getKey(), token, verb, triggers);
      int words = Math.abs(one.getKey() - token);
      if (steps < nearest || (steps == nearest && steps < Integer.MAX_VALUE && words < fewest)) {
        nearest = steps;
        fewest = words;
        best = one.getValue();
      }
    }
    return best;
  }

  /** “the worst flood since 1959” was not then, nor are “talks until February”. */
  private boolean isYardstick(int token) {
    int preposition = sentence.child(token, "case");
    int noun = sentence.head(token);
    if (preposition < 0 || noun < 0) {
      return false;
    }
    return switch (sentence.word(preposition).toLowerCase(Locale.ROOT)) {
      case "since" -> !sentence.isVerb(noun);
      case "until", "till" -> true;
      default -> false;
    };
  }

  /**
   * What is named on the way to another thing: “warned after the vote in Lima”, “sued the firm over
   * the spill in the Gulf”, “killed no one outside of Peru”.
   */
  private boolean isBeside(int token, Place place, Trigger trigger) {
    int at = token;
    for (int steps = 0; at >= 0 && at != trigger.token() && at != trigger.verb(); steps++) {
      if (steps == HIGHEST) {
        return true;
      }
      boolean own = at == token;
      for (int part : sentence.children(at, "case")) {
        String word = sentence.word(part).toLowerCase(Locale.ROOT);
        boolean outside = word.equals("outside") && place.kind() == Place.Kind.COUNTRY;
        if (outside || (!own && !times.containsKey(at) && SEQUEL.contains(word))) {
          return true;
        }
      }
      boolean object = sentence.is(at, "obj", "nsubj:pass") && !own;
      if (object && isSaid(trigger) && sentence.head(at) == trigger.verb()) {
        return true;
      }
      at = sentence.head(at);
    }
    return false;
  }

  /** Words, not deeds: where their object is says nothing of where they are spoken. */
  private static boolean isSaid(Trigger trigger) {
    return switch (trigger.sense().category()) {
      case ACCUSE, REJECT, REQUEST, SUPPORT, THREATEN -> !trigger.isNoun();
      default -> false;
    };
  }

  /** The finest place that a word or its verb is said to be at, ways to and from aside. */
  @Nullable Place ground(int token, int verb, Set<Integer> triggers) {
    Place best = null;
    for (Map.Entry<Integer, Place> one : places.entrySet()) {
      String preposition = preposition(one.getKey(), token, verb);
      boolean way = TO.contains(preposition) || FROM.contains(preposition);
      if (!way && steps(one.getKey(), token, verb, triggers) < Integer.MAX_VALUE) {
        best = finer(best, one.getValue());
      }
    }
    return best;
  }

  /** The place of which the text speaks last before a word, not far from it. */
  @Nullable Place namedBefore(int token) {
    return naming.placeBefore(sentence.span(token).start()).orElse(null);
  }

  /** The literal place whose name the token heads. */
  @Nullable Place placeAt(int token) {
    return places.get(token);
  }

  /**
   * “since 1959, when two passengers died after a tram burnt”: the time before “when” is both's.
   */
  private @Nullable TimeExpression timeOfClause(int verb) {
    int at = verb;
    for (int steps = 0; at >= 0 && steps < HIGHEST; steps++) {
      for (int child : sentence.children(at, "advmod", "mark", "obl")) {
        if (sentence.word(child).equalsIgnoreCase("when") && child > 0) {
          return timeAt(sentence.word(child - 1).equals(",") ? child - 2 : child - 1);
        }
      }
      at = sentence.is(at, "advcl", "conj", "xcomp", "ccomp") ? sentence.head(at) : -1;
    }
    return null;
  }

  private @Nullable TimeExpression timeAt(int token) {
    return token < 0
        ? null
        : times.values().stream()
            .filter(one -> one.span().contains(sentence.span(token)))
            .findFirst()
            .orElse(null);
  }

  Where where(Trigger trigger, Set<Integer> triggers) {
    Place at = null;
    Place from = null;
    Place to = null;
    int nearestAt = Integer.MAX_VALUE;
    boolean moves = moves(trigger);
    for (Map.Entry<Integer, Place> one : places.entrySet()) {
      int steps = steps(one.getKey(), trigger.token(), trigger.verb(), triggers);
      if (steps == Integer.MAX_VALUE || isBeside(one.getKey(), one.getValue(), trigger)) {
        continue;
      }
      String preposition = preposition(one.getKey(), trigger.token(), trigger.verb());
      if (FROM.contains(preposition)) {
        boolean origin = isExpulsion(trigger) && isBelowObject(one.getKey(), trigger);
        from = moves && !origin ? finer(from, one.getValue()) : from;
      } else if (moves && (TO.contains(preposition) || isGoal(trigger, preposition))) {
        to = finer(to, one.getValue());
      } else if (moves && preposition.isEmpty() && isObject(one.getKey(), trigger)) {
        boolean leaves = trigger.sense().category() == Category.RETREAT;
        from = leaves ? finer(from, one.getValue()) : from;
        to = leaves ? to : finer(to, one.getValue());
      } else if (isGround(preposition, trigger) && steps <= nearestAt) {
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

  private static boolean isGround(String preposition, Trigger trigger) {
    boolean crowd = trigger.sense().category() == Category.PROTEST;
    return crowd || (!TO.contains(preposition) && !FROM.contains(preposition));
  }

  private static boolean isExpulsion(Trigger trigger) {
    return String.valueOf(trigger.sense().cameo()).startsWith("166");
  }

  /**
   * “kicked out soldiers from France”: where the soldiers come from, not where they are sent from.
   */
  private boolean isBelowObject(int token, Trigger trigger) {
    return sentence.head(token) != trigger.token() && isObject(token, trigger);
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
      case COUNTRY -> 4;
      case REGION -> 5;
    };
  }

  /**
   * How far below a word or its verb a token hangs; unreachable where another trigger or verb
   * stands between.
   */
  private int steps(int token, int top, int verb, Set<Integer> triggers) {
    int at = isMisreadGoal(token) ? sentence.head(sentence.head(token)) : token;
    if (at != token && at != top) {
      return Integer.MAX_VALUE;
    }
    for (int steps = 0; steps < HIGHEST; steps++) {
      if (at == top) {
        return steps;
      }
      if (at == verb) {
        return steps + 1;
      }
      boolean clause =
          sentence.isVerb(at)
              && !sentence.is(at, "case", "amod", "compound")
              && !isPassedThrough(at, token);
      if (steps > 0 && (clause || (triggers.contains(at) && sentence.isVerb(at) == clause))) {
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

  /** “sent engineers to Brell to repair …”: parsers take “Brell” for the subject of “repair”. */
  private boolean isMisreadGoal(int token) {
    int before = sentence.first(token) - 1;
    int head = sentence.head(token);
    return sentence.is(token, "nsubj")
        && before >= 0
        && TO.contains(sentence.word(before).toLowerCase(Locale.ROOT))
        && sentence.head(before) == head
        && sentence.head(head) >= 0;
  }

  /**
   * “moved troops stationed in Chad from one base to another”: a state has no way, so the way is
   * the movement's.
   */
  private boolean isPassedThrough(int participle, int token) {
    int preposition = sentence.child(token, "case");
    String word = preposition < 0 ? "" : sentence.word(preposition).toLowerCase(Locale.ROOT);
    return sentence.is(participle, "acl")
        && states.contains(sentence.lemma(participle))
        && (word.equals("from") || word.equals("to"));
  }

  /** What a subject's own modifiers say of place and time is the subject's, not the event's. */
  private boolean isSubject(int token) {
    return sentence.is(token, "nsubj") && !sentence.is(token, "nsubj:pass");
  }

  /** The innermost preposition above a place, “of” aside (“to the streets of Niamey”). */
  private String preposition(int token, int top, int verb) {
    if (isMisreadGoal(token)) {
      return sentence.word(sentence.first(token) - 1).toLowerCase(Locale.ROOT);
    }
    String found = "";
    int at = token;
    for (int steps = 0; at >= 0 && at != top && at != verb && steps < HIGHEST; steps++) {
      for (int part : sentence.children(at, "case")) {
        if (!sentence.tag(part).equals("POS")) {
          found = sentence.word(part).toLowerCase(Locale.ROOT);
          if (!found.equals("of")) {
            return found;
          }
        }
      }
      at = sentence.head(at);
    }
    return found;
  }
}
