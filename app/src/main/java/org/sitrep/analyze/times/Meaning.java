package org.sitrep.analyze.times;

import org.jspecify.annotations.Nullable;
import org.sitrep.model.TimeExpression.Type;

/** What the words of a time expression say by themselves, before any day is known. */
sealed interface Meaning {
  /**
   * How words like “last” and “the following” place a time. The last three hang on another time in
   * the text.
   */
  enum Relation {
    BARE,
    LAST,
    NEXT,
    THIS,
    SAME,
    AFTER,
    BEFORE;

    boolean isOnText() {
      return this == SAME || this == AFTER || this == BEFORE;
    }
  }

  /** A unit of time, with TIMEX3's letter. */
  enum Unit {
    SECOND("S"),
    MINUTE("M"),
    HOUR("H"),
    DAY("D"),
    NIGHT("D"),
    WEEK("W"),
    WEEKEND("WE"),
    MONTH("M"),
    QUARTER("Q"),
    YEAR("Y"),
    DECADE("DE"),
    CENTURY("CE"),
    MILLENNIUM("ML");

    final String letter;

    Unit(String letter) {
      this.letter = letter;
    }

    boolean isOfClock() {
      return this == SECOND || this == MINUTE || this == HOUR;
    }
  }

  /**
   * A place in the calendar; what the text leaves out is null.
   *
   * @param part TIMEX3's Q1–Q4, H1 or H2 of a year
   * @param year in the text's own words of it
   * @param relation of the month, weekday or season
   * @param ofYear of the year (“July last year”), or of the week of a weekday
   * @param clock what follows the day in TIMEX3: {@code T06:10}, {@code TMO}
   */
  record Calendar(
      @Nullable Integer year,
      @Nullable String part,
      @Nullable String season,
      @Nullable Integer month,
      @Nullable Integer day,
      @Nullable Integer weekday,
      Relation relation,
      Relation ofYear,
      @Nullable String clock)
      implements Meaning {

    boolean isClockOnly() {
      return clock != null
          && year == null
          && month == null
          && day == null
          && weekday == null
          && season == null;
    }

    boolean isDay() {
      return day != null || weekday != null;
    }

    Calendar withYear(@Nullable Integer newer) {
      return new Calendar(newer, part, season, month, day, weekday, relation, ofYear, clock);
    }

    Calendar withMonth(@Nullable Integer newer) {
      return new Calendar(year, part, season, newer, day, weekday, relation, ofYear, clock);
    }

    Calendar withClock(@Nullable String newer) {
      return new Calendar(year, part, season, month, day, weekday, relation, ofYear, newer);
    }
  }

  /**
   * So many units from the day of publication or from another time in the text.
   *
   * @param relation BARE: from publication; SAME, AFTER, BEFORE: from the text, by {@code count}'s
   *     sign
   * @param clock as of a calendar place
   */
  record Shifted(Unit unit, int count, Relation relation, @Nullable String clock)
      implements Meaning {
    Shifted withClock(@Nullable String newer) {
      return new Shifted(unit, count, relation, newer);
    }
  }

  /**
   * “a year ago”, “the year-earlier quarter”, “the latest quarter”: of a report of results, a
   * quarter that was told before.
   *
   * @param years after the quarter last told
   * @param otherwise where no quarter was told
   */
  record Compared(int years, Meaning otherwise) implements Meaning {}

  /**
   * “that period”, “the time”: the time last told.
   *
   * @param narrative whether only a narrative means a time by it
   */
  record Anaphor(boolean narrative) implements Meaning {}

  /** A year, month or season before Christ. */
  record BeforeChrist(int year, String rest) implements Meaning {}

  /** A decade or century: its first year and how many. */
  record Years(int first, int count, String value) implements Meaning {}

  /** A value that hangs on nothing: a duration, a set, a vague reference. */
  record Fixed(Type type, String value) implements Meaning {}
}
