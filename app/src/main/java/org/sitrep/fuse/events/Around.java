package org.sitrep.fuse.events;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.fuse.evidence.Reading;
import org.sitrep.model.DateRange;
import org.sitrep.model.Event;
import org.sitrep.model.Span;
import org.sitrep.model.TimeExpression;

/** The days that the sentence around an event without a time of its own speaks of. */
final class Around {
  private static final Pattern THAT =
      Pattern.compile(
          "(on|at|in|during) that"
              + " (occasion|time|day|year|accident|incident|attack|case)\\b.*|then\\b.*",
          Pattern.DOTALL);

  private Around() {}

  /**
   * By the nearest date before the trigger in its sentence; by the last one of the sentence before
   * after “on that day”.
   */
  static DateRange days(Reading in, Event event) {
    Span sentence = event.sentence();
    TimeExpression nearest = null;
    TimeExpression before = null;
    for (TimeExpression time : in.analysis().times()) {
      if (time.type() == TimeExpression.Type.DATE && time.days() != null) {
        if (sentence.contains(time.span()) && time.span().start() < event.trigger().start()) {
          nearest = time;
        } else if (time.span().end() <= sentence.start() && isBefore(in, time, sentence)) {
          before = time;
        }
      }
    }
    String words =
        in.text()
            .substring(sentence.start(), Math.min(sentence.end(), sentence.start() + 40))
            .strip()
            .toLowerCase(Locale.ROOT);
    TimeExpression found = nearest != null || !THAT.matcher(words).matches() ? nearest : before;
    return days(found);
  }

  private static boolean isBefore(Reading in, TimeExpression time, Span sentence) {
    return in.sentence(time.span()).end() + 3 >= sentence.start();
  }

  private static DateRange days(@Nullable TimeExpression time) {
    return time == null || time.days() == null ? DateRange.ANY : time.days();
  }
}
