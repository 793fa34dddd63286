package org.sitrep.analyze.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Sentence;
import org.sitrep.model.Analysis;
import org.sitrep.model.DateRange;
import org.sitrep.model.Event;
import org.sitrep.model.Reason;
import org.sitrep.model.TimeExpression;

/**
 * Times that are counted from another event: “two days after the coup”, “a week before the vote,
 * which was held on 28 April”. The length of time takes the days that it leads to, and the event
 * that it is said of has its time from it. What it is counted from is dated in the sentence, or by
 * what the report tells before of the same happening.
 */
final class CountedTimes {
  private static final Pattern PERIOD = Pattern.compile("P([0-9]{1,4})([DWMY])");
  private static final Set<String> AFTER = Set.of("after", "following", "since");
  private static final int HIGHEST = 3;

  private final Map<String, DateRange> happened = new HashMap<>();
  private final Map<String, DateRange> counted = new LinkedHashMap<>();
  private final Analysis soFar;

  CountedTimes(Analysis soFar) {
    this.soFar = soFar;
  }

  /** Notes when an event happened, for what is counted from it later. */
  void note(Event event) {
    DateRange days = soFar.time(event.time()).map(TimeExpression::days).orElse(null);
    if (days != null && days.isOneDay()) {
      happened.put(event.lemma(), days);
    }
  }

  /** The event with the time that is counted for it, itself where none is. */
  Event counted(Event event, Trigger trigger, Setting setting, Set<Integer> triggers) {
    Sentence sentence = trigger.sentence();
    TimeExpression own = soFar.time(event.time()).orElse(null);
    for (TimeExpression length : soFar.times()) {
      Matcher period = PERIOD.matcher(length.value());
      if (length.type() != TimeExpression.Type.DURATION
          || !sentence.span().contains(length.span())
          || !period.matches()
          || (own != null && own.span().start() < length.span().end())) {
        continue;
      }
      int led = sentence.tokenAt(length.span().end() - 1) + 1;
      int from = led < sentence.size() ? origin(sentence, led, trigger) : -1;
      DateRange origin = from < 0 ? null : dated(event, sentence, from, setting, triggers);
      if (origin != null) {
        int way = AFTER.contains(word(sentence, led)) ? 1 : -1;
        counted.put(length.id(), days(origin, way, period));
        String rule = "counted from “" + sentence.word(from) + "”";
        return at(event, length.id(), new Reason("time", length.span(), rule));
      }
    }
    return event;
  }

  /** The times, with the days of those that are counted from an event. */
  List<TimeExpression> times() {
    return soFar.times().stream()
        .map(
            one ->
                counted.containsKey(one.id())
                    ? new TimeExpression(
                        one.id(),
                        one.span(),
                        one.type(),
                        one.value(),
                        counted.get(one.id()),
                        one.deixis())
                    : one)
        .toList();
  }

  /**
   * What the length of time before “after” or “before” is counted from, −1 where that is not said
   * of the trigger.
   */
  private static int origin(Sentence sentence, int led, Trigger trigger) {
    String word = word(sentence, led);
    if (!AFTER.contains(word) && !word.equals("before")) {
      return -1;
    }
    int origin = sentence.head(led);
    int at = origin;
    for (int steps = 0; at >= 0 && steps < HIGHEST; steps++) {
      at = sentence.head(at);
      if (at >= 0 && (at == trigger.token() || at == trigger.verb())) {
        return origin;
      }
      boolean subject =
          at >= 0
              && sentence.isVerb(at)
              && sentence.children(at, "nsubj").contains(trigger.token());
      if (subject) {
        return origin;
      }
    }
    return -1;
  }

  /** A day that stands behind the word is that word's, though the tree may give it the event. */
  private @Nullable DateRange dated(
      Event event, Sentence sentence, int token, Setting setting, Set<Integer> triggers) {
    TimeExpression behind =
        soFar
            .time(event.time())
            .filter(one -> one.span().start() > sentence.span(token).start())
            .orElse(null);
    TimeExpression own = setting.time(token, token, triggers);
    for (int clause : sentence.children(token, "acl:relcl", "acl", "appos")) {
      own = own == null ? setting.time(clause, clause, triggers) : own;
    }
    own = own == null ? behind : own;
    DateRange days =
        own == null ? happened.get(sentence.lemma(token).toLowerCase(Locale.ROOT)) : own.days();
    return days != null && days.isOneDay() ? days : null;
  }

  private static DateRange days(DateRange origin, int way, Matcher period) {
    LocalDate day = Optional.ofNullable(origin.from()).orElseThrow();
    int count = way * Integer.parseInt(period.group(1));
    return switch (period.group(2)) {
      case "D" -> DateRange.day(day.plusDays(count));
      case "W" -> around(day.plusWeeks(count), 3);
      case "M" -> around(day.plusMonths(count), 15);
      default -> around(day.plusYears(count), 183);
    };
  }

  /** A rounded length of time leads to about that day. */
  private static DateRange around(LocalDate day, int reach) {
    return new DateRange(day.minusDays(reach), day.plusDays(reach + 1));
  }

  private static Event at(Event event, String time, Reason reason) {
    List<Reason> reasons = new ArrayList<>(event.reasons());
    reasons.removeIf(one -> one.field().equals("time"));
    reasons.add(reason);
    return event.withTime(time, reasons);
  }

  private static String word(Sentence sentence, int token) {
    return sentence.word(token).toLowerCase(Locale.ROOT);
  }
}
