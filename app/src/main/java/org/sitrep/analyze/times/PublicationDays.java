package org.sitrep.analyze.times;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.analyze.times.Meaning.Calendar;
import org.sitrep.language.Sentence;
import org.sitrep.model.DateRange;
import org.sitrep.model.Deixis;
import org.sitrep.model.Publication;
import org.sitrep.model.Publication.Basis;

/**
 * Narrows the day of publication from what the text says, where no day is given: a date line is it;
 * a dated past comes before it; two times of one once-only happening, one with its year, one
 * without, bind it; a month without its year is one of the same year or of a few months around;
 * deeds come after the beginning of whoever does them.
 */
final class PublicationDays {
  private static final int LAST_LINE_OF_HEAD = 6;
  private static final int LONGEST_DATE_LINE = 14;
  private static final int LONGEST_TRIED = 1500;

  private final Once once = new Once();

  private record Hanging(Found found, Deixis deixis) {}

  Publication narrow(Publication given, List<Found> found) {
    if (given.days().isOneDay()) {
      return given;
    }
    DateRange dateLine = dateLine(found);
    if (dateLine != null) {
      return new Publication(
          String.valueOf(dateLine.from()), Basis.DATELINE, dateLine, given.zone());
    }
    List<Hanging> hanging = hanging(found);
    DateRange days = afterPast(given.days(), found);
    days = boundByOneHappening(days, found, hanging);
    for (int round = 0; round < 2; round++) {
      days = named(days, hanging);
      days = afterBeginnings(days, hanging);
    }
    DateRange day = dayOfDateline(days, hanging);
    if (day != null) {
      return new Publication(String.valueOf(day.from()), Basis.DATELINE, day, given.zone());
    }
    return days.equals(given.days())
        ? given
        : new Publication(null, Basis.INFERRED, days, given.zone());
  }

  private static List<Hanging> hanging(List<Found> found) {
    List<Hanging> hanging = new ArrayList<>();
    for (Found one : found) {
      Deixis deixis = one.meaning() instanceof Calendar place ? Deictic.of(place, one) : null;
      if (deixis != null) {
        hanging.add(new Hanging(one, deixis));
      }
    }
    return hanging;
  }

  /** A full date near the top that stands on a line of its own or in a dateline. */
  private static @Nullable DateRange dateLine(List<Found> found) {
    for (Found one : found) {
      Sentence sentence = one.words().sentence();
      boolean head = sentence.index() < LAST_LINE_OF_HEAD && isDateLine(sentence);
      if (head
          && one.meaning() instanceof Calendar place
          && place.year() != null
          && place.month() != null
          && place.day() != null) {
        return Days.of(place.year(), place);
      }
    }
    return null;
  }

  private static boolean isDateLine(Sentence sentence) {
    if (sentence.size() > LONGEST_DATE_LINE) {
      return false;
    }
    for (int token = 0; token < sentence.size(); token++) {
      boolean issued =
          switch (sentence.lemma(token)) {
            case "publish", "update", "post", "issue", "date", "file", "print", "release" -> true;
            default -> false;
          };
      if (sentence.isVerb(token) && !issued) {
        return false;
      }
    }
    return true;
  }

  /**
   * A dateline's date without a year, where only one year makes it a day on which the report can
   * have appeared.
   */
  private static @Nullable DateRange dayOfDateline(DateRange published, List<Hanging> hanging) {
    for (Hanging one : hanging) {
      Sentence sentence = one.found().words().sentence();
      boolean dateline =
          sentence.index() < 3
              && isDateLine(sentence)
              && isDash(sentence.word(sentence.size() - 1));
      if (dateline && published.isBounded() && one.deixis().day() != null) {
        DateRange last = one.deixis().meant(published);
        return last != null && last.isOneDay() ? last.and(published) : null;
      }
    }
    return null;
  }

  private static boolean isDash(String word) {
    return word.equals("-") || word.equals("–") || word.equals("—") || word.equals("--");
  }

  private static DateRange afterPast(DateRange published, List<Found> found) {
    DateRange days = published;
    for (Found one : found) {
      if (one.meaning() instanceof Calendar place
          && place.year() != null
          && !Deictic.isFuture(one)) {
        DateRange past = Days.of(place.year(), place);
        days = past == null ? days : both(days, new DateRange(past.from(), null));
      }
    }
    return days;
  }

  /** Where they contradict each other, the text is not what it seems, and the wider range stays. */
  private static DateRange both(DateRange days, @Nullable DateRange more) {
    DateRange both = more == null ? null : days.and(more);
    return both == null ? days : both;
  }

  private DateRange boundByOneHappening(
      DateRange published, List<Found> found, List<Hanging> hanging) {
    Map<String, DateRange> dated = new HashMap<>();
    List<String> several = new ArrayList<>();
    for (Found one : found) {
      Once.Happening happening =
          one.meaning() instanceof Calendar place && place.year() != null ? once.beside(one) : null;
      DateRange days =
          happening != null && one.meaning() instanceof Calendar place && place.year() != null
              ? Days.of(place.year(), place)
              : null;
      if (happening != null && days != null) {
        DateRange before = dated.getOrDefault(happening.kind(), DateRange.ANY);
        DateRange both = before.and(days);
        if (both == null) {
          several.add(happening.kind());
        } else {
          dated.put(happening.kind(), both);
        }
      }
    }
    DateRange days = published;
    for (Hanging one : hanging) {
      Once.Happening happening = once.beside(one.found());
      DateRange meant =
          happening == null || several.contains(happening.kind())
              ? null
              : dated.get(happening.kind());
      days = meant == null ? days : both(days, one.deixis().published(meant));
    }
    return days;
  }

  private static DateRange named(DateRange published, List<Hanging> hanging) {
    DateRange days = published;
    for (Hanging one : hanging) {
      days = days.isBounded() ? both(days, one.deixis().narrowed(days)) : days;
    }
    return days;
  }

  /** “The board, which was formed last June, said in May …”: that May comes after that June. */
  private DateRange afterBeginnings(DateRange published, List<Hanging> hanging) {
    DateRange days = published;
    for (int i = 0; i + 1 < hanging.size(); i++) {
      Hanging first = hanging.get(i);
      Hanging next = hanging.get(i + 1);
      if (days.isBounded() && isTold(first.found(), next.found())) {
        days = inOrder(days, first.deixis(), next.deixis());
      }
    }
    return days;
  }

  private boolean isTold(Found first, Found next) {
    Sentence sentence = first.words().sentence();
    if (next.words().sentence() != sentence) {
      return false;
    }
    Once.Happening beginning = once.beside(first);
    int comma = first.words().token(first.last()) + 1;
    boolean closed =
        comma + 1 < sentence.size()
            && sentence.word(comma).equals(",")
            && sentence.isVerb(comma + 1);
    return beginning != null
        && beginning.beginning()
        && closed
        && isRelative(first)
        && !Deictic.isFuture(next);
  }

  private static boolean isRelative(Found found) {
    Sentence sentence = found.words().sentence();
    for (int token = found.words().token(found.first()); token > 0; token--) {
      if (Once.isBreak(sentence.word(token - 1))) {
        return sentence.tag(token).startsWith("W") || sentence.tag(token).equals("VBN");
      }
    }
    return false;
  }

  /**
   * The days of publication on which what {@code next} means is not before what {@code first}
   * means.
   */
  private static DateRange inOrder(DateRange published, Deixis first, Deixis next) {
    LocalDate from = published.from();
    LocalDate to = published.to();
    if (from == null || to == null || ChronoUnit.DAYS.between(from, to) > LONGEST_TRIED) {
      return published;
    }
    while (from.isBefore(to) && !isInOrder(from, first, next)) {
      from = from.plusDays(1);
    }
    while (from.isBefore(to) && !isInOrder(to.minusDays(1), first, next)) {
      to = to.minusDays(1);
    }
    return from.isBefore(to) ? new DateRange(from, to) : published;
  }

  private static boolean isInOrder(LocalDate published, Deixis first, Deixis next) {
    DateRange earlier = first.meant(DateRange.day(published));
    DateRange later = next.meant(DateRange.day(published));
    return earlier == null
        || later == null
        || earlier.from() == null
        || later.to() == null
        || later.to().isAfter(earlier.from());
  }
}
