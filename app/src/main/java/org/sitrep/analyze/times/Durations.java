package org.sitrep.analyze.times;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.sitrep.analyze.times.Lexicon.Rule;
import org.sitrep.analyze.times.Meaning.Fixed;
import org.sitrep.analyze.times.Meaning.Unit;
import org.sitrep.model.TimeExpression.Type;

/** Reads how long and how often. */
final class Durations {
  private final Lexicon lexicon;
  private final Numbers numbers;

  Durations(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.numbers = new Numbers(lexicon);
  }

  /** The unit that a word names; the day where it names none. */
  Unit unit(@Nullable String word) {
    String code = lexicon.value("unit", word);
    return switch (code == null ? "" : code) {
      case "TS" -> Unit.SECOND;
      case "TM" -> Unit.MINUTE;
      case "TH" -> Unit.HOUR;
      case "N" -> Unit.NIGHT;
      case "W", "2W" -> Unit.WEEK;
      case "WE" -> Unit.WEEKEND;
      case "M" -> Unit.MONTH;
      case "Q" -> Unit.QUARTER;
      case "Y" -> Unit.YEAR;
      case "DE" -> Unit.DECADE;
      case "CE" -> Unit.CENTURY;
      case "ML" -> Unit.MILLENNIUM;
      default -> Unit.DAY;
    };
  }

  Fixed duration(Rule rule, Matcher match) {
    if (rule.value().startsWith("P")) {
      return new Fixed(Type.DURATION, rule.value());
    }
    String words = rule.part(match, "n");
    boolean bare =
        rule.kind().equals("bareplural") || (words == null && match.group().contains("s -"));
    Double count = bare ? null : words == null ? Double.valueOf(1) : numbers.read(words);
    boolean half = match.group().contains(" and a half");
    return new Fixed(
        Type.DURATION,
        period(rule.part(match, "unit"), count == null || !half ? count : (Double) (count + 0.5)));
  }

  /** TIMEX3's period: {@code P3W}, {@code PT2H}, {@code PXD} where the number is vague. */
  private String period(@Nullable String unitWord, @Nullable Double count) {
    Unit unit = unit(unitWord);
    boolean fortnight = "2W".equals(lexicon.value("unit", unitWord));
    Double times = count == null ? null : fortnight ? (Double) (2 * count) : count;
    if (unit == Unit.DECADE || unit == Unit.CENTURY) {
      int years = unit == Unit.DECADE ? 10 : 100;
      return times == null ? "PX" + unit.letter : "P" + figure(times * years) + "Y";
    }
    if (unit == Unit.HOUR && times != null && times == 24) {
      return "PT24H";
    }
    if (unit == Unit.QUARTER && times != null) {
      return "P" + figure(3 * times) + "M";
    }
    if (unit == Unit.YEAR
        && times != null
        && times != Math.rint(times)
        && times * 12 == Math.rint(times * 12)) {
      int months = (int) Math.rint((times - Math.floor(times)) * 12);
      return (times < 1 ? "P" : "P" + figure(Math.floor(times)) + "Y") + months + "M";
    }
    if (unit == Unit.HOUR
        && times != null
        && times * 2 == Math.rint(times * 2)
        && times != Math.rint(times)) {
      return (times < 1 ? "PT" : "PT" + figure(Math.floor(times)) + "H") + "30M";
    }
    return (unit.isOfClock() ? "PT" : "P") + (times == null ? "X" : figure(times)) + unit.letter;
  }

  private static String figure(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }

  /** How often: {@code P1D}, {@code XXXX-WXX-5}. */
  Fixed set(Rule rule, Matcher match) {
    String part = lexicon.value("part", rule.part(match, "part"));
    String weekday = lexicon.value("weekday", rule.part(match, "wd"));
    String plural = lexicon.value("weekdays", rule.part(match, "wds"));
    String month = lexicon.value("month", rule.part(match, "mon"));
    String season = lexicon.value("season", rule.part(match, "sea"));
    String day = weekday != null ? weekday : plural;
    if (day != null) {
      return new Fixed(Type.SET, "XXXX-WXX-" + day + (part == null ? "" : "T" + part));
    }
    if (month != null) {
      return new Fixed(
          Type.SET, String.format(java.util.Locale.ROOT, "XXXX-%02d", Integer.parseInt(month)));
    }
    if (season != null || part != null) {
      return new Fixed(Type.SET, season != null ? "XXXX-" + season : "XXXX-XX-XXT" + part);
    }
    String often = rule.part(match, "aunit");
    String unit =
        often == null ? rule.part(match, "unit") : often.substring(often.indexOf(' ') + 1);
    String words = rule.part(match, "n");
    Double count =
        words == null
            ? Double.valueOf(match.group().contains("other") ? 2 : 1)
            : numbers.read(words);
    return new Fixed(Type.SET, period(unit, count));
  }
}
