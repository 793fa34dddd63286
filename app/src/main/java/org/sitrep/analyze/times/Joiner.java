package org.sitrep.analyze.times;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.analyze.times.Meaning.Calendar;
import org.sitrep.analyze.times.Meaning.Relation;
import org.sitrep.analyze.times.Meaning.Shifted;
import org.sitrep.analyze.times.Meaning.Unit;

/**
 * Joins neighbours that tell one time together (“10 p.m.” and “Wednesday”, “the night of” and
 * “April 18”), and lends a day the month and year of one that it is listed with (“17 and 18 August
 * 2023”).
 */
final class Joiner {
  private Joiner() {}

  static List<Found> join(List<Found> found) {
    List<Found> joined = new ArrayList<>();
    for (Found next : found) {
      Found last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      Found both = last == null ? null : both(last, next);
      if (both == null) {
        joined.add(next);
      } else {
        joined.set(joined.size() - 1, both);
      }
    }
    return lend(joined);
  }

  private static @Nullable Found both(Found first, Found next) {
    String between = between(first, next);
    boolean touching = between.isEmpty() || between.equals(",") || between.equals("of");
    if (!touching) {
      return null;
    }
    if (isClock(first) && isDay(next)) {
      Meaning meaning = withClock(next.meaning(), ((Calendar) first.meaning()).clock());
      return meaning == null ? null : first.to(next, meaning);
    }
    if (isDay(first) && isClock(next) && between.isEmpty()) {
      Meaning meaning = withClock(first.meaning(), ((Calendar) next.meaning()).clock());
      return meaning == null ? null : first.to(next, meaning);
    }
    Meaning ofYear = ofYear(first.meaning(), next.meaning());
    if (ofYear != null) {
      return first.to(next, ofYear);
    }
    if (between.equals("of")
        || !(first.meaning() instanceof Calendar day)
        || !(next.meaning() instanceof Calendar more)) {
      return null;
    }
    boolean weekdayThenDate =
        day.weekday() != null
            && day.day() == null
            && more.weekday() == null
            && more.day() != null
            && more.month() != null;
    return !weekdayThenDate
        ? null
        : first.to(
            next,
            new Calendar(
                more.year(),
                null,
                null,
                more.month(),
                more.day(),
                day.weekday(),
                more.relation(),
                more.ofYear(),
                day.clock() == null ? more.clock() : day.clock()));
  }

  /** “January”, “nineteen ninety-seven”; years in figures are read by the rules. */
  private static @Nullable Meaning ofYear(Meaning first, Meaning next) {
    return first instanceof Calendar place
            && next instanceof Calendar year
            && year.year() != null
            && !year.isDay()
            && year.month() == null
            && year.season() == null
            && year.part() == null
            && place.year() == null
            && place.relation() == Relation.BARE
            && (place.month() != null || place.season() != null)
        ? place.withYear(year.year())
        : null;
  }

  private static String between(Found first, Found next) {
    if (next.first() - first.last() > 3) {
      return "…";
    }
    List<String> words = new ArrayList<>();
    for (int word = first.last() + 1; word < next.first(); word++) {
      words.add(first.words().word(word));
    }
    return String.join(" ", words);
  }

  private static boolean isClock(Found found) {
    return found.meaning() instanceof Calendar calendar && calendar.isClockOnly();
  }

  private static boolean isDay(Found found) {
    return (found.meaning() instanceof Calendar calendar && calendar.isDay())
        || (found.meaning() instanceof Shifted shifted && shifted.unit() == Unit.DAY);
  }

  private static @Nullable Meaning withClock(Meaning day, @Nullable String clock) {
    if (day instanceof Calendar calendar) {
      return calendar.clock() == null || clock == null
          ? calendar.withClock(clock == null ? calendar.clock() : clock)
          : null;
    }
    return day instanceof Shifted shifted && shifted.clock() == null
        ? shifted.withClock(clock)
        : null;
  }

  /**
   * First on (“May 3 and 5”), then from the last back, so that in “3, 4 and 5 May 2024” all take
   * the month and year, and the clock of “at 6:10 on Thursday” its day.
   */
  private static List<Found> lend(List<Found> found) {
    for (int i = 0; i + 1 < found.size(); i++) {
      Found next = found.get(i + 1);
      if (isListed(found.get(i), next)
          && found.get(i).meaning() instanceof Calendar full
          && next.meaning() instanceof Calendar day
          && full.month() != null
          && full.day() != null
          && day.month() == null
          && day.day() != null
          && day.relation() == Relation.BARE) {
        Integer year = day.year() == null ? full.year() : day.year();
        found.set(i + 1, next.meaning(day.withMonth(full.month()).withYear(year)));
      }
    }
    for (int i = found.size() - 2; i >= 0; i--) {
      Found first = found.get(i);
      Found next = found.get(i + 1);
      Meaning ofDay = isClock(first) && isDay(next) ? lentDay(first, next) : null;
      if (ofDay != null) {
        found.set(i, first.meaning(ofDay));
      }
      if (!isListed(first, next)) {
        continue;
      }
      if (first.meaning() instanceof Calendar day && next.meaning() instanceof Calendar full) {
        found.set(i, first.meaning(lent(day, full)));
      }
    }
    return found;
  }

  /** “at 6:10 on Thursday”, “at 10:35 a.m. (0735 GMT) Friday”: both clocks are that day's. */
  private static @Nullable Meaning lentDay(Found clock, Found day) {
    String own = ((Calendar) clock.meaning()).clock();
    return switch (between(clock, day)) {
      case "on", ")", ") on" -> withClock(day.meaning(), own);
      case "(" -> withClock(withoutClock(day.meaning()), own);
      default -> null;
    };
  }

  private static Meaning withoutClock(Meaning day) {
    return day instanceof Calendar calendar
        ? calendar.withClock(null)
        : day instanceof Shifted shifted ? shifted.withClock(null) : day;
  }

  private static boolean isListed(Found first, Found next) {
    return switch (between(first, next)) {
      case "and",
          "or",
          "to",
          "until",
          "till",
          "through",
          "-",
          "–",
          "—",
          ",",
          "and on",
          "and the",
          "and in",
          "to the",
          ", and" ->
          true;
      default -> false;
    };
  }

  private static Calendar lent(Calendar day, Calendar full) {
    boolean bare =
        day.relation() == Relation.BARE && day.ofYear() == Relation.BARE && day.year() == null;
    if (!bare || day.isClockOnly() || full.month() == null) {
      return day;
    }
    if (day.month() == null && day.day() != null) {
      return day.withMonth(full.month()).withYear(full.year());
    }
    return day.month() != null && full.year() != null && day.month() <= full.month()
        ? day.withYear(full.year())
        : day;
  }
}
