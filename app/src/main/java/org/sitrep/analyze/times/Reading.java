package org.sitrep.analyze.times;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.sitrep.analyze.times.Lexicon.Rule;
import org.sitrep.analyze.times.Meaning.Calendar;
import org.sitrep.analyze.times.Meaning.Fixed;
import org.sitrep.analyze.times.Meaning.Relation;
import org.sitrep.analyze.times.Meaning.Shifted;
import org.sitrep.analyze.times.Meaning.Unit;
import org.sitrep.analyze.times.Meaning.Years;
import org.sitrep.model.TimeExpression.Type;

/** Reads the named parts of a rule's match into a meaning, by the rule's kind. */
final class Reading {
  private final Lexicon lexicon;
  private final Numbers numbers;
  private final Durations durations;

  Reading(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.numbers = new Numbers(lexicon);
    this.durations = new Durations(lexicon);
  }

  /** The meaning, null where the parts make no time (a 13th month). */
  @Nullable Meaning read(Rule rule, Matcher match) {
    try {
      return switch (rule.kind()) {
        case "iso" -> iso(rule, match);
        case "numeric" -> numeric(rule, match);
        case "calendar", "season", "daynumber", "listed" -> calendar(rule, match);
        case "yearword" -> year(yearWord(rule, match));
        case "shortyear" -> year(1900 + Integer.parseInt(match.group("yy").substring(1)));
        case "secondyear" -> secondYear(match);
        case "compared" -> compared(rule, match);
        case "anaphor" -> new Meaning.Anaphor(rule.value().equals("narrative"));
        case "decade" -> decade(match.group("dec"));
        case "century" -> century(match.group("cent"));
        case "dayname" -> dayName(rule, match);
        case "textpart" ->
            new Shifted(
                Unit.DAY, sign(relation(rule, match)), relation(rule, match), clock(rule, match));
        case "bc" -> beforeChrist(rule, match);
        case "partof" -> clockOnly(clock(rule, match));
        case "unit", "period" -> unit(rule, match);
        case "ago", "hence", "later", "earlier" -> shifted(rule, match);
        case "vagueago" -> new Fixed(Type.DATE, "PAST_REF");
        case "vaguetext" -> new Fixed(Type.DATE, "XXXX-XX-XX");
        case "fixed" -> fixed(rule.value());
        case "duration", "bareplural" -> durations.duration(rule, match);
        case "set" -> durations.set(rule, match);
        case "clock" -> clockOnly(clock(rule, match));
        default -> throw new IllegalStateException("rules.tsv: no kind " + rule.kind());
      };
    } catch (NumberFormatException | DateTimeException odd) {
      return null;
    }
  }

  private static Fixed fixed(String value) {
    int blank = value.indexOf(' ');
    return new Fixed(Type.valueOf(value.substring(0, blank)), value.substring(blank + 1));
  }

  private static Calendar year(int year) {
    return new Calendar(year, null, null, null, null, null, Relation.BARE, Relation.BARE, null);
  }

  private static @Nullable Calendar clockOnly(@Nullable String clock) {
    return clock == null
        ? null
        : new Calendar(null, null, null, null, null, null, Relation.BARE, Relation.BARE, clock);
  }

  private Calendar iso(Rule rule, Matcher match) {
    LocalDate day =
        LocalDate.of(number(match, "year"), number(match, "month"), number(match, "day"));
    String clock =
        match.group("h") == null ? null : "T" + match.group("h") + ":" + match.group("min");
    return day(day, clock);
  }

  private static Calendar day(LocalDate day, @Nullable String clock) {
    return new Calendar(
        day.getYear(),
        null,
        null,
        day.getMonthValue(),
        day.getDayOfMonth(),
        null,
        Relation.BARE,
        Relation.BARE,
        clock);
  }

  private static int number(Matcher match, String part) {
    return Integer.parseInt(match.group(part));
  }

  /** “3/5/2024” says which is the month only where one of the two cannot be one. */
  private @Nullable Meaning numeric(Rule rule, Matcher match) {
    int a = number(match, "a");
    int b = number(match, "b");
    int written = number(match, "year");
    int year = written >= 100 ? written : written < 50 ? 2000 + written : 1900 + written;
    if (a > 12 && b <= 12) {
      return day(LocalDate.of(year, b, a), null);
    }
    if (b > 12 && a <= 12) {
      return day(LocalDate.of(year, a, b), null);
    }
    boolean dotted = match.group().indexOf('.') > 0;
    if (dotted || a == b) {
      return day(LocalDate.of(year, b, a), null);
    }
    return written < 100 || a > 12 ? null : year(year);
  }

  private @Nullable Meaning calendar(Rule rule, Matcher match) {
    Integer month = month(rule.part(match, "mon"));
    Integer day = dayOfMonth(rule.part(match, "day"));
    String year = rule.part(match, "year");
    String holiday = lexicon.value("holiday", rule.part(match, "holiday"));
    String dated = lexicon.value("dated", rule.part(match, "dated"));
    if (dated != null) {
      return day(LocalDate.parse(dated), null);
    }
    if (holiday != null) {
      month = Integer.valueOf(holiday.substring(0, 2));
      day = Integer.valueOf(holiday.substring(3));
    }
    if (day != null
        && (day < 1
            || day > 31
            || (month != null && day > java.time.Month.of(month).maxLength()))) {
      return null;
    }
    String feast = lexicon.value("feast", rule.part(match, "feast"));
    String part = feast == null ? partOfYear(rule, match) : feast;
    return new Calendar(
        year == null ? null : Integer.valueOf(year),
        part,
        lexicon.value("season", rule.part(match, "sea")),
        month,
        day,
        integer(lexicon.value("weekday", rule.part(match, "wd"))),
        relation(rule, match),
        relation(rule.part(match, "yrel")),
        clock(rule, match));
  }

  private static @Nullable Integer integer(@Nullable String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }

  private @Nullable Integer month(@Nullable String word) {
    String number = lexicon.value("month", word);
    return integer(number != null ? number : lexicon.value("shortmonth", word));
  }

  private static @Nullable Integer dayOfMonth(@Nullable String word) {
    return word == null ? null : Integer.valueOf(word.replaceAll("[a-z]", ""));
  }

  private @Nullable String partOfYear(Rule rule, Matcher match) {
    String quarter = rule.part(match, "q");
    if (quarter != null) {
      return quarter.startsWith("q")
          ? quarter.toUpperCase(Locale.ROOT)
          : "Q" + lexicon.value("ordinal", quarter);
    }
    String half = rule.part(match, "half");
    return half == null ? null : half.equals("first") ? "H1" : "H2";
  }

  private Relation relation(Rule rule, Matcher match) {
    return relation(rule.part(match, "rel"));
  }

  private Relation relation(@Nullable String words) {
    String bare = words == null ? null : words.replaceFirst("^that same$", "that");
    String value = lexicon.value("relation", bare);
    return value == null ? Relation.BARE : Relation.valueOf(value.toUpperCase(Locale.ROOT));
  }

  private int yearWord(Rule rule, Matcher match) {
    String rest = rule.part(match, "n");
    Double years = numbers.read(rest);
    int century =
        switch (match.group("c")) {
          case "eighteen" -> 1800;
          case "nineteen" -> 1900;
          default -> 2000;
        };
    int year = century + (years == null ? 0 : years.intValue());
    if (years != null && years > 99) {
      throw new NumberFormatException(match.group());
    }
    return year;
  }

  private Years decade(String words) {
    String named = lexicon.value("decade", words);
    String digits = words.replaceAll("[^0-9]", "");
    int tens =
        named != null
            ? 190 + Integer.parseInt(named)
            : digits.length() == 2
                ? 190 + Integer.parseInt(digits) / 10
                : Integer.parseInt(digits) / 10;
    return new Years(tens * 10, 10, Integer.toString(tens));
  }

  private @Nullable Years century(String words) {
    String named = lexicon.value("ordinal", words);
    int number = Integer.parseInt(named != null ? named : words.replaceAll("[^0-9]", ""));
    return number < 1 || number > 30
        ? null
        : new Years((number - 1) * 100, 100, String.format(Locale.ROOT, "%02d", number - 1));
  }

  /** No days: the proleptic calendars of historians and of ISO 8601 differ. */
  private Meaning beforeChrist(Rule rule, Matcher match) {
    Integer month = month(rule.part(match, "mon"));
    String season = lexicon.value("season", rule.part(match, "sea"));
    String rest =
        month != null
            ? String.format(Locale.ROOT, "-%02d", month)
            : season != null ? "-" + season : "";
    return new Meaning.BeforeChrist(number(match, "n"), rest);
  }

  /** “1915-16”, “1990–94”; not the month of “1915-06”. */
  private static @Nullable Calendar secondYear(Matcher match) {
    int first = number(match, "first");
    int second = first - first % 100 + number(match, "yy");
    return second > first ? year(second) : null;
  }

  private static Meaning compared(Rule rule, Matcher match) {
    if (rule.part(match, "year") != null) {
      return new Meaning.Compared(0, year(number(match, "year")));
    }
    String value = rule.value();
    if (value.equals("0")) {
      return new Meaning.Compared(0, new Shifted(Unit.QUARTER, -1, Relation.BARE, null));
    }
    Relation relation = value.endsWith(" text") ? Relation.BEFORE : Relation.BARE;
    return new Meaning.Compared(-1, new Shifted(Unit.YEAR, -1, relation, null));
  }

  private Shifted dayName(Rule rule, Matcher match) {
    String value = rule.value().replaceAll("NI$", "");
    String night = rule.value().endsWith("NI") ? "TNI" : clock(rule, match);
    return new Shifted(Unit.DAY, Integer.parseInt(value), Relation.BARE, night);
  }

  private Meaning unit(Rule rule, Matcher match) {
    if (rule.part(match, "q") != null) {
      return new Calendar(
          null,
          partOfYear(rule, match),
          null,
          null,
          null,
          null,
          Relation.BARE,
          relation(rule, match),
          null);
    }
    Relation relation = relation(rule, match);
    Unit unit = durations.unit(rule.part(match, "unit"));
    if (rule.kind().equals("period") && unit == Unit.QUARTER) {
      return new Shifted(unit, -1, Relation.BARE, null);
    }
    if (unit == Unit.DAY && relation == Relation.THIS) {
      relation = Relation.SAME;
    }
    return new Shifted(unit, sign(relation), relation.isOnText() ? relation : Relation.BARE, null);
  }

  private static int sign(Relation relation) {
    return switch (relation) {
      case LAST, BEFORE -> -1;
      case NEXT, AFTER -> 1;
      default -> 0;
    };
  }

  private @Nullable Meaning shifted(Rule rule, Matcher match) {
    String words = rule.part(match, "n");
    Unit unit =
        rule.part(match, "unit") == null ? Unit.DAY : durations.unit(rule.part(match, "unit"));
    Double count = words == null ? Double.valueOf(1) : numbers.read(words);
    boolean back = rule.kind().equals("ago") || rule.kind().equals("earlier");
    boolean onText = rule.kind().equals("later") || rule.kind().equals("earlier");
    if (count == null) {
      return new Fixed(Type.DATE, onText ? "XXXX-XX-XX" : back ? "PAST_REF" : "FUTURE_REF");
    }
    double whole =
        unit == Unit.WEEK && "2W".equals(lexicon.value("unit", rule.part(match, "unit")))
            ? 2 * count
            : count;
    if (whole > 99_999 || unit == Unit.WEEKEND) {
      return null;
    }
    int signed = (int) Math.round(back ? -whole : whole);
    return new Shifted(
        unit, signed, !onText ? Relation.BARE : back ? Relation.BEFORE : Relation.AFTER, null);
  }

  /** {@code T06:10} or a part of the day, null where the match has neither. */
  private @Nullable String clock(Rule rule, Matcher match) {
    String word = lexicon.value("clockword", rule.part(match, "cw"));
    String named =
        rule.part(match, "part") != null ? rule.part(match, "part") : rule.part(match, "part2");
    String part = lexicon.value("part", named);
    if (word != null) {
      return "T" + word;
    }
    String hour = rule.part(match, "h") != null ? rule.part(match, "h") : rule.part(match, "hw");
    if (hour == null) {
      boolean hours = rule.kind().equals("partof");
      return part != null
          ? "T" + part
          : !hours ? null : match.group().endsWith("night") ? "TNI" : "TMO";
    }
    Double read = numbers.read(hour.startsWith("0") ? "0" + hour : hour);
    int told = read == null ? 0 : read.intValue();
    String half = lexicon.value("half", rule.part(match, "ap"));
    boolean evening = "p".equals(half) || (part != null && !part.equals("MO") && told < 12);
    if (told > 24 || ((half != null || part != null) && told > 12)) {
      return null;
    }
    int onClock = evening && told < 12 ? told + 12 : "a".equals(half) && told == 12 ? 0 : told;
    String minutes = rule.part(match, "min");
    return String.format(Locale.ROOT, "T%02d:%s", onClock, minutes == null ? "00" : minutes);
  }
}
