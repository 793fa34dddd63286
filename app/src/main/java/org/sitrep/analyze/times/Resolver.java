package org.sitrep.analyze.times;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.analyze.times.Meaning.Anaphor;
import org.sitrep.analyze.times.Meaning.BeforeChrist;
import org.sitrep.analyze.times.Meaning.Calendar;
import org.sitrep.analyze.times.Meaning.Compared;
import org.sitrep.analyze.times.Meaning.Fixed;
import org.sitrep.analyze.times.Meaning.Relation;
import org.sitrep.analyze.times.Meaning.Shifted;
import org.sitrep.analyze.times.Meaning.Unit;
import org.sitrep.analyze.times.Meaning.Years;
import org.sitrep.model.DateRange;
import org.sitrep.model.Deixis;
import org.sitrep.model.TimeExpression;
import org.sitrep.model.TimeExpression.Type;

/**
 * Resolves the time expressions of one report in their order. In news, what is left out is counted
 * from the day of publication; in a narrative of the past, from the time last told (the two ways of
 * HeidelTime, Strötgen and Gertz 2013).
 */
final class Resolver {
  private static final String UNKNOWN_DAY = "XXXX-XX-XX";

  /** In news a time carries so many sentences on for “two days later” to count from it. */
  private static final int REACH = 2;

  /** A quarter told carries so many sentences on for “a year ago” to be the one of last year. */
  private static final int QUARTER_REACH = 12;

  private final DateRange published;
  private final boolean narrative;
  private final Story story = new Story();
  private @Nullable DateRange anchor;
  private String anchorValue = UNKNOWN_DAY;
  private int anchorSentence = Integer.MIN_VALUE / 2;
  private @Nullable LocalDate quarter;
  private int quarterSentence;

  Resolver(DateRange published, boolean narrative) {
    this.published = published;
    this.narrative = narrative;
  }

  /** What a time expression comes to; {@code id} is given to it. */
  TimeExpression resolve(String id, Found found) {
    int sentence = found.words().sentence().index();
    if (!narrative && sentence - anchorSentence > REACH) {
      anchor = null;
      anchorValue = UNKNOWN_DAY;
    }
    if (sentence - quarterSentence > QUARTER_REACH) {
      quarter = null;
    }
    Resolved resolved = resolve(found);
    tell(found, resolved, sentence);
    return new TimeExpression(
        id, found.span(), resolved.type(), resolved.value(), resolved.days(), resolved.deixis());
  }

  /** Keeps what later times can count from. */
  private void tell(Found found, Resolved resolved, int sentence) {
    if (found.meaning() instanceof Years) {
      return;
    }
    DateRange days = resolved.days();
    if (found.meaning() instanceof Calendar place && days != null && isPastQuarter(place, days)) {
      quarter = days.from();
      quarterSentence = sentence;
    }
    if (narrative && !Deictic.isFuture(found)) {
      story.tell(found.meaning(), days);
    }
    if (days != null && days.isBounded()) {
      anchor = days;
      anchorValue = resolved.value();
      anchorSentence = sentence;
    } else if (resolved.value().startsWith("BC")) {
      anchor = null;
      anchorValue = resolved.value();
      anchorSentence = sentence;
    }
  }

  private boolean isPastQuarter(Calendar place, DateRange days) {
    return place.part() != null
        && place.part().startsWith("Q")
        && days.from() != null
        && (published.from() == null || days.from().isBefore(published.from()));
  }

  private record Resolved(
      Type type, String value, @Nullable DateRange days, @Nullable Deixis deixis) {
    static Resolved date(String value, @Nullable DateRange days) {
      return new Resolved(Type.DATE, value, days, null);
    }

    Resolved at(@Nullable String clock) {
      return clock == null ? this : new Resolved(Type.TIME, value + clock, days, deixis);
    }
  }

  private Resolved resolve(Found found) {
    Meaning meaning = found.meaning();
    if (meaning instanceof Fixed fixed) {
      return new Resolved(fixed.type(), fixed.value(), null, null);
    }
    if (meaning instanceof Years years) {
      return Resolved.date(
          years.value(),
          years.first() < 1
              ? null
              : Days.months(YearMonth.of(years.first(), 1), 12 * years.count()));
    }
    if (meaning instanceof BeforeChrist year) {
      return Resolved.date(Story.beforeChrist(year.year()) + year.rest(), null);
    }
    if (meaning instanceof Anaphor) {
      return Resolved.date(anchorValue, anchor);
    }
    if (meaning instanceof Compared compared) {
      return compared(compared, found);
    }
    if (meaning instanceof Shifted shifted) {
      String ancient = narrative ? story.ancient(shifted) : null;
      return (ancient == null ? shifted(shifted, found) : Resolved.date(ancient, null))
          .at(shifted.clock());
    }
    Calendar place = (Calendar) meaning;
    return calendar(place, found).at(place.clock());
  }

  /** Of a quarter that was told; without one, of the year or the quarter itself. */
  private Resolved compared(Compared compared, Found found) {
    if (quarter == null) {
      return resolve(found.meaning(compared.otherwise()));
    }
    Integer year = compared.otherwise() instanceof Calendar place ? place.year() : null;
    return quarter(year == null ? quarter.plusYears(compared.years()) : quarter.withYear(year));
  }

  private Resolved calendar(Calendar place, Found found) {
    if (place.isClockOnly()) {
      DateRange day =
          anchor != null && anchor.isOneDay()
              ? anchor
              : published.isOneDay() && !narrative ? published : null;
      return Resolved.date(day == null ? Days.undated(place) : String.valueOf(day.from()), day);
    }
    String ancient = narrative ? story.ancient(place) : null;
    if (ancient != null) {
      return Resolved.date(ancient, null);
    }
    Calendar whole = withMonth(place);
    Integer year = year(whole);
    if (year != null && (whole.weekday() == null || whole.day() != null)) {
      return Resolved.date(Days.value(year, whole), Days.of(year, whole));
    }
    if (whole.relation().isOnText() || whole.ofYear().isOnText()) {
      DateRange day = whole.weekday() == null ? null : weekdayFrom(whole);
      return Resolved.date(day == null ? Days.undated(whole) : String.valueOf(day.from()), day);
    }
    Deixis deixis = Deictic.of(whole, found, published);
    if (deixis == null) {
      return ofPublishedYear(whole, found);
    }
    DateRange days = deixis.meant(published);
    return deictic(deixis, days, Days.undated(whole));
  }

  /** “the 13th”: of the month last told, else of the month of publication or the one before. */
  private Calendar withMonth(Calendar place) {
    if (place.day() == null || place.month() != null) {
      return place;
    }
    LocalDate near =
        anchor != null ? anchor.from() : published.isOneDay() ? published.from() : null;
    if (near == null || place.weekday() != null) {
      return place;
    }
    LocalDate month =
        anchor == null && place.day() > near.getDayOfMonth() ? near.minusMonths(1) : near;
    return place.withMonth(month.getMonthValue()).withYear(month.getYear());
  }

  private @Nullable Integer year(Calendar place) {
    if (place.year() != null) {
      return place.year();
    }
    Relation relation = place.ofYear() == Relation.BARE ? place.relation() : place.ofYear();
    DateRange from = narrative && relation == Relation.BARE ? story.time() : anchor;
    LocalDate told = from == null ? null : from.from();
    if (told == null) {
      return null;
    }
    if (place.ofYear().isOnText()) {
      return told.getYear()
          + (relation == Relation.AFTER ? 1 : relation == Relation.BEFORE ? -1 : 0);
    }
    if (place.weekday() != null && place.day() == null) {
      return null;
    }
    boolean carried = narrative && relation != Relation.LAST && relation != Relation.NEXT;
    return relation.isOnText() || carried ? carriedYear(place, relation, told) : null;
  }

  /**
   * The year of the time last told, or the next or last one where the words or the run of the
   * telling say so.
   */
  private static int carriedYear(Calendar place, Relation relation, LocalDate told) {
    DateRange same = Days.of(told.getYear(), place);
    if (same == null || same.from() == null) {
      return told.getYear();
    }
    boolean passed = !same.from().isAfter(told);
    int months = told.getMonthValue() - same.from().getMonthValue();
    return switch (relation) {
      case AFTER -> passed ? told.getYear() + 1 : told.getYear();
      case BEFORE -> passed ? told.getYear() : told.getYear() - 1;
      default -> months >= 9 ? told.getYear() + 1 : told.getYear();
    };
  }

  private @Nullable DateRange weekdayFrom(Calendar place) {
    if (anchor == null || !anchor.isOneDay() || place.weekday() == null) {
      return null;
    }
    Deixis.Nearest nearest =
        place.relation() == Relation.AFTER ? Deixis.Nearest.AFTER : Deixis.Nearest.BEFORE;
    return new Deixis(Deixis.Unit.DAY, null, nearest, null, null, place.weekday(), null)
        .meant(anchor);
  }

  /**
   * Quarters, halves and movable feasts: of the published year, or the year next to it that the
   * tense asks for.
   */
  private Resolved ofPublishedYear(Calendar place, Found found) {
    LocalDate day =
        narrative && anchor != null
            ? anchor.from()
            : published.isOneDay() ? published.from() : null;
    if (day == null || place.weekday() != null) {
      return Resolved.date(Days.undated(place), null);
    }
    if (place.part() != null && Days.isFeast(place.part())) {
      return feast(place, place.part(), day, found);
    }
    boolean future = Deictic.isFuture(found);
    int year = day.getYear();
    DateRange same = Days.of(year, place);
    boolean begun = same != null && same.from() != null && !same.from().isAfter(day);
    boolean over = same != null && same.to() != null && !same.to().isAfter(day);
    year +=
        switch (place.ofYear() == Relation.BARE ? place.relation() : place.ofYear()) {
          case LAST -> place.ofYear() == Relation.LAST || !over ? -1 : 0;
          case NEXT -> place.ofYear() == Relation.NEXT || begun ? 1 : 0;
          case BARE -> future ? (over && !isJustOver(same, day) ? 1 : 0) : begun ? 0 : -1;
          default -> 0;
        };
    return Resolved.date(Days.value(year, place), Days.of(year, place));
  }

  /** Results of the quarter that has just ended are often still to come. */
  private static boolean isJustOver(@Nullable DateRange quarter, LocalDate day) {
    return quarter != null && quarter.to() != null && quarter.to().plusMonths(3).isAfter(day);
  }

  private static Resolved quarter(LocalDate day) {
    return Resolved.date(
        Days.quarter(day),
        Days.months(YearMonth.of(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR) * 3 - 2), 3));
  }

  /** The last or next of its feasts as the words or the tense ask; else the nearest. */
  private static Resolved feast(Calendar place, String rule, LocalDate day, Found found) {
    List<Feasts.Feast> near = new ArrayList<>();
    for (int year = day.getYear() - 2; year <= day.getYear() + 2; year++) {
      near.addAll(Feasts.of(year, rule));
    }
    int shift = place.ofYear() == Relation.LAST ? -1 : place.ofYear() == Relation.NEXT ? 1 : 0;
    boolean ofYear = place.ofYear() != Relation.BARE;
    boolean past = place.relation() == Relation.LAST || Tense.isPast(found);
    boolean future = place.relation() == Relation.NEXT || Deictic.isFuture(found);
    Feasts.Feast best = null;
    for (Feasts.Feast one : near) {
      boolean fits =
          ofYear
              ? one.day().getYear() == day.getYear() + shift
              : (!past || !one.day().isAfter(day)) && (past || !future || isToCome(one, day));
      if (fits && (best == null || away(one, day) < away(best, day))) {
        best = one;
      }
    }
    return best == null
        ? Resolved.date(Days.undated(place), null)
        : Resolved.date(Days.value(best), best.days());
  }

  private static boolean isToCome(Feasts.Feast feast, LocalDate day) {
    return feast.days().to() == null || feast.days().to().isAfter(day);
  }

  private static long away(Feasts.Feast feast, LocalDate day) {
    return Math.abs(ChronoUnit.DAYS.between(feast.day(), day));
  }

  private Resolved deictic(Deixis deixis, @Nullable DateRange days, String undated) {
    String value = days == null ? null : Days.value(days, deixis.unit(), deixis.season());
    DateRange bounded = days != null && days.isBounded() ? days : null;
    return new Resolved(Type.DATE, value == null ? undated : value, bounded, deixis);
  }

  private Resolved shifted(Shifted shift, Found found) {
    boolean toCome =
        shift.relation() == Relation.AFTER
            && anchor == null
            && shift.unit() != Unit.DAY
            && Deictic.isFuture(found);
    boolean told =
        (shift.relation().isOnText() && !toCome)
            || (narrative && anchor != null && isCarried(shift));
    if (told) {
      return anchor == null
          ? Resolved.date(Days.undated(shift.unit()), null)
          : fromText(shift, anchor);
    }
    if (shift.unit() == Unit.QUARTER || shift.unit() == Unit.CENTURY) {
      return published.isOneDay() && published.from() != null
          ? fromText(shift, published)
          : Resolved.date(Days.undated(shift.unit()), null);
    }
    Deixis deixis = Deictic.of(shift, found);
    return deictic(deixis, deixis.meant(published), Days.undated(shift.unit()));
  }

  /** In a narrative “that year” and “last year” count from the time told; “today” never does. */
  private static boolean isCarried(Shifted shift) {
    return shift.unit() != Unit.DAY && Math.abs(shift.count()) <= 1;
  }

  private static Resolved fromText(Shifted shift, DateRange anchor) {
    LocalDate from = anchor.from();
    LocalDate to = anchor.to();
    if (from == null || to == null) {
      return Resolved.date(Days.undated(shift.unit()), null);
    }
    int by = shift.count();
    boolean withinMonth = !from.plusDays(31).isBefore(to);
    return switch (shift.unit()) {
      case DAY, NIGHT ->
          anchor.isOneDay() ? day(from.plusDays(by)) : Resolved.date("XXXX-XX-XX", null);
      case WEEK ->
          anchor.isOneDay() && shift.relation() != Relation.SAME
              ? day(from.plusWeeks(by))
              : week(from.plusWeeks(by), anchor);
      case MONTH ->
          withinMonth ? month(YearMonth.from(from).plusMonths(by)) : Resolved.date("XXXX-XX", null);
      case QUARTER -> quarter(from.plusMonths(3L * by));
      case YEAR -> year(from.getYear() + by);
      case DECADE -> year(from.getYear() + 10 * by);
      case CENTURY -> Resolved.date(Days.year(from.plusYears(100L * by)).substring(0, 2), null);
      default -> Resolved.date("XXXX-XX-XX", null);
    };
  }

  private static Resolved day(LocalDate day) {
    return Resolved.date(day.toString(), DateRange.day(day));
  }

  private static Resolved week(LocalDate day, DateRange anchor) {
    return anchor.isOneDay()
        ? Resolved.date(
            Days.week(day), Deixis.shifted(Deixis.Unit.WEEK, 0).meant(DateRange.day(day)))
        : Resolved.date("XXXX-WXX", null);
  }

  private static Resolved month(YearMonth month) {
    return Resolved.date(month.toString(), Days.months(month, 1));
  }

  private static Resolved year(int year) {
    return year < 1 || year > 9998
        ? Resolved.date("XXXX", null)
        : Resolved.date(
            String.format(java.util.Locale.ROOT, "%04d", year),
            Days.months(YearMonth.of(year, 1), 12));
  }
}
