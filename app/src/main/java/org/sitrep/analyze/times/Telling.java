package org.sitrep.analyze.times;

import java.time.LocalDate;
import java.util.List;
import org.sitrep.analyze.times.Meaning.Calendar;
import org.sitrep.analyze.times.Meaning.Relation;
import org.sitrep.analyze.times.Meaning.Shifted;
import org.sitrep.analyze.times.Meaning.Unit;
import org.sitrep.model.Publication;

/**
 * Whether a report tells news, counted from its day, or a history, where each time counts from the
 * one told before.
 */
final class Telling {
  private static final int LEAST_YEARS = 5;

  private Telling() {}

  /**
   * Many years told that are well before publication, and few words like “yesterday”, “Friday” and
   * “last month”.
   */
  static boolean isNarrative(List<Found> found, Publication published) {
    int years = 0;
    int news = 0;
    for (Found one : found) {
      if (one.meaning() instanceof Meaning.BeforeChrist) {
        years++;
      } else if (one.meaning() instanceof Calendar place) {
        years += place.year() != null && isLongBefore(place.year(), published) ? 1 : 0;
        news += place.weekday() != null && place.day() == null ? 1 : 0;
      } else if (one.meaning() instanceof Shifted shift) {
        news +=
            shift.relation() == Relation.BARE && (shift.unit() == Unit.DAY || shift.count() != 0)
                ? 1
                : 0;
      }
    }
    return years >= LEAST_YEARS && years > 3 * news;
  }

  /** “the same time” and the like tell a time only in a history. */
  static boolean isTime(Found found, boolean narrative) {
    return narrative
        || !(found.meaning() instanceof Meaning.Anaphor anaphor)
        || !anaphor.narrative();
  }

  private static boolean isLongBefore(int year, Publication published) {
    LocalDate from = published.days().from();
    return from == null
        || published.basis() == Publication.Basis.INFERRED
        || year < from.getYear() - 1;
  }
}
