package org.sitrep.fuse;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.fuse.evidence.Reading;
import org.sitrep.model.DateRange;
import org.sitrep.model.Happening;
import org.sitrep.model.Modality;

/** The one line that a situation goes by: what most reports tell, else a report's own title. */
final class Headline {
  private static final int RECENT = 60;

  /** Marks of a summary that is no headline: captions, speech, a noun without a verb. */
  private static final Pattern NO_HEADLINE =
      Pattern.compile("[•|?\"“]|^(He|She|It|They|We|I|This|That|These|Those|The \\S+ (in|of)) ");

  private Headline() {}

  static String of(List<Reading> readings, List<Happening> events) {
    Happening best = null;
    LocalDate latest = latest(events);
    for (Happening one : events) {
      boolean told = one.modality() == Modality.ACTUAL && one.summary().length() <= 160;
      if (told
          && (best == null || weight(one) - age(one, latest) > weight(best) - age(best, latest))) {
        best = one;
      }
    }
    if (best != null && (best.origins() > 1 || readings.size() == 1)) {
      return best.summary().replaceAll("\\.$", "");
    }
    Map<String, Integer> titles = new LinkedHashMap<>();
    for (Reading in : readings) {
      String title = in.report().title();
      if (title != null && !title.isBlank()) {
        titles.merge(title.strip(), 1, Integer::sum);
      }
    }
    String common = null;
    for (Map.Entry<String, Integer> one : titles.entrySet()) {
      common =
          common == null || one.getValue() > titles.getOrDefault(common, 0) ? one.getKey() : common;
    }
    if (common != null) {
      return common;
    }
    return best == null ? "Situation" : best.summary().replaceAll("\\.$", "");
  }

  private static double weight(Happening event) {
    return event.origins() * 10.0
        + Math.min(20, event.support().size())
        + (event.actors().isEmpty() ? 0 : 3)
        + event.confidence()
        - (NO_HEADLINE.matcher(event.summary()).find() ? 40 : 0);
  }

  /**
   * The last day that anything told as having happened can have been on, null where none is known.
   */
  private static @Nullable LocalDate latest(List<Happening> events) {
    LocalDate latest = null;
    for (Happening one : events) {
      DateRange days = one.time() == null ? DateRange.ANY : one.time().days();
      LocalDate from = days.from();
      boolean told = one.modality() == Modality.ACTUAL && days.isBounded();
      if (told && from != null && (latest == null || from.isAfter(latest))) {
        latest = from;
      }
    }
    return latest;
  }

  /** What lies more than {@value #RECENT} days before the latest is background. */
  private static double age(Happening event, @Nullable LocalDate latest) {
    LocalDate to = event.time() == null ? null : event.time().days().to();
    return latest != null && to != null && to.plusDays(RECENT).isBefore(latest) ? 30 : 0;
  }
}
