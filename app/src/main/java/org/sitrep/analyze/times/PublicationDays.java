package org.sitrep.analyze.times;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.analyze.times.Meaning.Calendar;
import org.sitrep.analyze.times.Meaning.Relation;
import org.sitrep.analyze.times.Meaning.Shifted;
import org.sitrep.analyze.times.Meaning.Unit;
import org.sitrep.language.Sentence;
import org.sitrep.model.DateRange;
import org.sitrep.model.Deixis;
import org.sitrep.model.Publication;
import org.sitrep.model.Publication.Basis;

/**
 * Narrows the day of publication from what the text says, where no day is given: a date line is it;
 * a dated past comes before it and a dated future after it; a day of a month falls on the weekday
 * that is told with it; two times of one once-only happening, one with its year, one without, bind
 * it; a month without its year is one of the same year or of a few months around; deeds come after
 * the beginning of whoever does them.
 */
final class PublicationDays {
  private static final int LAST_LINE_OF_HEAD = 6;
  private static final int LONGEST_DATE_LINE = 14;
  private static final int LAST_DATELINE = 3;
  private static final int LONGEST_PLACE = 9;
  private static final int LONGEST_WIRE = 9;
  private static final int LONGEST_TRIED = 4500;

  /** Farther away a day of a month is not told with its weekday and without its year. */
  private static final int NEAR = 200;

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
    DateRange days = besideDated(given.days(), found);
    days = toldTwice(days, found);
    days = boundByOneHappening(days, found, hanging);
    for (int round = 0; round < 2; round++) {
      days = named(days, hanging);
      days = afterBeginnings(days, hanging);
      days = onWeekdays(days, hanging);
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
      Deixis deixis = deixis(one);
      if (deixis != null) {
        hanging.add(new Hanging(one, deixis));
      }
    }
    return hanging;
  }

  /** Not of “a year ago”, which may be months more or less. */
  private static @Nullable Deixis deixis(Found found) {
    if (found.meaning() instanceof Calendar place) {
      return Deictic.of(place, found);
    }
    boolean named =
        found.meaning() instanceof Shifted shift
            && shift.relation() == Relation.BARE
            && Math.abs(shift.count()) <= 1
            && (shift.unit() == Unit.YEAR || shift.unit() == Unit.MONTH)
            && !found.words().word(found.last()).equals("ago");
    return named && found.meaning() instanceof Shifted shift ? Deictic.of(shift, found) : null;
  }

  /** A full date near the top that stands on a line of its own or in a dateline. */
  private static @Nullable DateRange dateLine(List<Found> found) {
    for (Found one : found) {
      Sentence sentence = one.words().sentence();
      boolean head =
          sentence.index() < LAST_LINE_OF_HEAD && (isDateLine(sentence) || isDateline(one));
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

  /** “NIAMEY, Niger, May 3 (Wire) – …”: names before it, a dash soon after it, no verb between. */
  private static boolean isDateline(Found found) {
    Sentence sentence = found.words().sentence();
    int first = found.words().token(found.first());
    if (sentence.index() >= LAST_DATELINE || first > LONGEST_PLACE) {
      return false;
    }
    for (int token = 0; token < first; token++) {
      String word = sentence.word(token);
      if (sentence.isVerb(token) || (word.matches("[a-z].*") && sentence.tag(token).equals("NN"))) {
        return false;
      }
    }
    int last = found.words().token(found.last());
    for (int token = last + 1; token < Math.min(sentence.size(), last + LONGEST_WIRE); token++) {
      if (isDash(sentence.word(token))) {
        return first > 0;
      }
      if (sentence.isVerb(token)) {
        return false;
      }
    }
    return false;
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
          isDateline(one.found())
              || (sentence.index() < LAST_DATELINE
                  && isDateLine(sentence)
                  && isDash(sentence.word(sentence.size() - 1)));
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

  /** After what is dated and surely past, before what is dated and surely to come. */
  private DateRange besideDated(DateRange published, List<Found> found) {
    DateRange days = published;
    for (Found one : found) {
      DateRange dated =
          one.meaning() instanceof Calendar place && place.year() != null
              ? Days.of(place.year(), place)
              : null;
      if (dated != null && isOver(one)) {
        days = both(days, new DateRange(dated.from(), null));
      } else if (dated != null && Tense.isFirmlyToCome(one)) {
        days = both(days, new DateRange(null, dated.to()));
      }
    }
    return days;
  }

  /** “the 2021 coup” is past; “the 2026 games” may be to come, whatever was said of them. */
  private boolean isOver(Found found) {
    Once.Happening happening = once.beside(found);
    boolean coup = happening != null && !happening.planned() && !Deictic.isFuture(found);
    return coup || Tense.isFirmlyPast(found);
  }

  /** “last month (June 2023)”, “today, 3 May 2024”: one time told in two ways. */
  private static DateRange toldTwice(DateRange published, List<Found> found) {
    DateRange days = published;
    for (int i = 0; i + 1 < found.size(); i++) {
      days = toldTwice(days, found.get(i), found.get(i + 1));
      days = toldTwice(days, found.get(i + 1), found.get(i));
    }
    return days;
  }

  private static DateRange toldTwice(DateRange published, Found hanging, Found dated) {
    if (hanging.words() != dated.words()
        || !(dated.meaning() instanceof Calendar place)
        || place.year() == null
        || !(hanging.meaning() instanceof Shifted shift)
        || shift.relation() != Relation.BARE
        || hanging.words().word(hanging.last()).equals("ago")) {
      return published;
    }
    boolean before = hanging.last() < dated.first();
    int between = before ? hanging.last() + 1 : dated.last() + 1;
    boolean close = (before ? dated.first() : hanging.first()) == between + 1;
    String sign = close ? hanging.words().word(between) : "";
    boolean one = sign.equals("(") || (sign.equals(",") && shift.unit() == Unit.DAY);
    DateRange days = one ? Days.of(place.year(), place) : null;
    return days == null ? published : both(published, Deictic.of(shift, hanging).published(days));
  }

  /** “on Friday, May 3”: of a year in which that day is a Friday. */
  private static DateRange onWeekdays(DateRange published, List<Hanging> hanging) {
    LocalDate from = published.from();
    LocalDate to = published.to();
    for (int tried = 0;
        tried < LONGEST_TRIED && from != null && !isOnWeekday(from, hanging);
        tried++) {
      from = from.plusDays(1);
    }
    for (int tried = 0;
        tried < LONGEST_TRIED && to != null && !isOnWeekday(to.minusDays(1), hanging);
        tried++) {
      to = to.minusDays(1);
    }
    boolean found =
        (from == null || isOnWeekday(from, hanging))
            && (to == null || isOnWeekday(to.minusDays(1), hanging));
    return !found || (from != null && to != null && !from.isBefore(to))
        ? published
        : new DateRange(from, to);
  }

  private static boolean isOnWeekday(LocalDate published, List<Hanging> hanging) {
    return hanging.stream().allMatch(one -> isOnWeekday(published, one));
  }

  private static boolean isOnWeekday(LocalDate published, Hanging hanging) {
    Integer weekday = hanging.found().meaning() instanceof Calendar place ? place.weekday() : null;
    if (weekday == null || hanging.deixis().day() == null) {
      return true;
    }
    DateRange days = hanging.deixis().meant(DateRange.day(published));
    return days == null
        || days.from() == null
        || (weekday.equals(days.from().getDayOfWeek().getValue())
            && Math.abs(ChronoUnit.DAYS.between(days.from(), published)) <= NEAR);
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
      Once.Happening happening = isNews(one) ? null : once.beside(one.found());
      DateRange meant =
          happening == null || happening.planned() || several.contains(happening.kind())
              ? null
              : dated.get(happening.kind());
      days = meant == null ? days : both(days, one.deixis().published(meant));
    }
    return days;
  }

  /** “on Friday” tells of what has just happened, which may be another coup than that of 2012. */
  private static boolean isNews(Hanging one) {
    return one.deixis().weekday() != null || one.deixis().day() != null;
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
