package org.sitrep.analyze.events;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Factuality;
import org.sitrep.language.Sentence;
import org.sitrep.model.DateRange;
import org.sitrep.model.Modality;
import org.sitrep.model.Report;
import org.sitrep.model.TimeExpression;

/**
 * Whether an event is told as having happened, and whether as background from well before the
 * report.
 */
final class Reality {
  private static final Set<String> BACKGROUND =
      Set.of("previously", "formerly", "historically", "once", "originally");

  private Reality() {}

  static Modality of(Trigger trigger, @Nullable TimeExpression time, Report report) {
    Modality told = Factuality.of(trigger.sentence(), trigger.verb());
    if (told == Modality.ACTUAL && trigger.verb() != trigger.token()) {
      told = Factuality.own(trigger.sentence(), trigger.token());
    }
    return told == Modality.ACTUAL && isBackground(trigger, time, report)
        ? Modality.HISTORICAL
        : told;
  }

  private static boolean isBackground(
      Trigger trigger, @Nullable TimeExpression time, Report report) {
    Sentence sentence = trigger.sentence();
    for (int child : sentence.children(trigger.verb(), "advmod")) {
      if (BACKGROUND.contains(sentence.word(child).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return time != null && isLongAgo(time, report);
  }

  /** Whether the time ended before the year that went before the report's. */
  private static boolean isLongAgo(TimeExpression time, Report report) {
    LocalDate published = report.published().days().from();
    DateRange days = time.days();
    LocalDate end = days == null ? null : days.to();
    return published != null
        && end != null
        && end.isBefore(LocalDate.of(published.getYear() - 1, 1, 2));
  }
}
