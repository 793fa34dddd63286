package org.sitrep.analyze.times;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.sitrep.analyze.times.Lexicon.Rule;
import org.sitrep.analyze.times.Meaning.Calendar;
import org.sitrep.analyze.times.Meaning.Relation;
import org.sitrep.knowledge.Table;
import org.sitrep.language.Sentence;

/**
 * Whether what looks like a time is one where it stands: “may” as a verb, a march, 2023 people, Mr.
 * May.
 */
final class Ground {
  private static final Map<String, Set<String>> WORDS = words();
  private static final Set<String> OWNERS = Set.of("DT", "POS", "PRP$", "``");
  private static final Set<String> PREPOSITIONS = Set.of("IN", "TO");

  private static Map<String, Set<String>> words() {
    Map<String, Set<String>> found = new HashMap<>();
    for (Table.Row row : Table.of(Ground.class, "ground.tsv").rows()) {
      found.computeIfAbsent(row.get("kind"), kind -> new HashSet<>()).add(row.get("word"));
    }
    return found;
  }

  private static boolean is(String kind, String word) {
    return WORDS.getOrDefault(kind, Set.of()).contains(word);
  }

  boolean holds(Found found, Rule rule, Matcher match) {
    return monthStands(found, rule, match)
        && weekdayStands(found, rule, match)
        && switch (rule.kind()) {
          case "season" -> seasonStands(found);
          case "bareplural" -> is("lasting", before(found)) || is("beside", after(found));
          case "period" -> is("time", before(found)) && !after(found).equals("of");
          case "shortyear", "daynumber" ->
              is("time", before(found)) && !isNoun(found, found.last() + 1);
          case "calendar" -> yearStands(found, match, rule) && relationStands(found);
          case "duration" -> durationStands(found, rule);
          case "unit" -> unitStands(found);
          case "fixed" -> fixedStands(found);
          case "clock" -> clockStands(found, rule, match);
          case "numeric" -> found.span().length() > 5;
          default -> true;
        };
  }

  private static String before(Found found) {
    return found.first() == 0 ? "" : found.words().word(found.first() - 1);
  }

  private static String after(Found found) {
    return found.last() + 1 < found.words().size() ? found.words().word(found.last() + 1) : "";
  }

  private static boolean isNoun(Found found, int word) {
    return word < found.words().size()
        && found.words().sentence().tag(found.words().token(word)).startsWith("NN");
  }

  /** The token of a named part of the match, −1 where it has none. */
  private static int token(Found found, Rule rule, Matcher match, String part) {
    String text = rule.part(match, part);
    return text == null ? -1 : found.words().token(found.words().wordAt(match.start(part)));
  }

  private static boolean isCapital(Sentence sentence, int token) {
    return sentence.word(token).chars().anyMatch(Character::isUpperCase);
  }

  private static boolean monthStands(Found found, Rule rule, Matcher match) {
    int token = token(found, rule, match, "mon");
    if (token < 0) {
      return true;
    }
    Sentence sentence = found.words().sentence();
    String month = match.group("mon");
    boolean dated = rule.part(match, "day") != null || rule.part(match, "year") != null;
    boolean cut = month.length() <= 3 && !month.equals("may");
    if (cut && rule.part(match, "day") == null) {
      return false;
    }
    boolean word = isCapital(sentence, token) && !sentence.tag(token).equals("MD");
    boolean named =
        sentence.name(token).equals("PERSON") || sentence.name(token).equals("ORGANIZATION");
    boolean verb = month.equals("may") && !dated && !sentence.isNoun(token);
    boolean march =
        month.equals("march")
            && !dated
            && found.first() == found.last()
            && token > 0
            && token + 1 < sentence.size()
            && OWNERS.contains(sentence.tag(token - 1))
            && PREPOSITIONS.contains(sentence.tag(token + 1));
    return word && !verb && !march && (dated || !named);
  }

  private static boolean weekdayStands(Found found, Rule rule, Matcher match) {
    int token = token(found, rule, match, "wd");
    if (token < 0) {
      return true;
    }
    Sentence sentence = found.words().sentence();
    boolean paper =
        sentence.name(token).equals("ORGANIZATION")
            && ((token + 1 < sentence.size() && sentence.name(token + 1).equals("ORGANIZATION"))
                || (token > 0 && sentence.name(token - 1).equals("ORGANIZATION")));
    return isCapital(sentence, token) && !paper && !sentence.name(token).equals("PERSON");
  }

  private static boolean seasonStands(Found found) {
    Sentence sentence = found.words().sentence();
    boolean noun = isNoun(found, found.last());
    boolean fallOf =
        after(found).equals("of")
            && sentence.word(found.words().token(found.last())).equalsIgnoreCase("fall");
    boolean led = found.first() < found.last() || is("season", before(found));
    boolean qualifies = noun && is("seasonal", after(found)) && !fallOf;
    return qualifies
        || (noun && led && !fallOf && !isNoun(found, found.last() + 1) && !isNextNamed(found));
  }

  private static boolean isNextNamed(Found found) {
    int next = found.last() + 1;
    return next < found.words().size()
        && isCapital(found.words().sentence(), found.words().token(next));
  }

  /** A bare number is a year where it lies in the range of years and does not count anything. */
  private static boolean yearStands(Found found, Matcher match, Rule rule) {
    if (!(found.meaning() instanceof Calendar calendar)
        || calendar.year() == null
        || !isBareYear(calendar)) {
      return true;
    }
    int word = found.words().wordAt(match.start("year"));
    String before = word == 0 ? "" : found.words().word(word - 1);
    boolean led = is("time", before) || word > found.first();
    boolean counted = is("counted", after(found)) || is("money", before);
    boolean plural =
        !led
            && found.last() + 1 < found.words().size()
            && !after(found).equals("-")
            && !after(found).equals("–")
            && tagAfter(found).equals("NNS");
    boolean likely = calendar.year() >= 1800 && calendar.year() <= 2100;
    boolean listed =
        after(found).equals("-") && !led && !next(found, 2).matches("[12][0-9]{3}|[0-9]{2}");
    return !counted
        && !plural
        && !listed
        && (likely || ((led || isSetApart(found, before)) && calendar.year() >= 1400));
  }

  /** “(1792)”, “1775–1780”. */
  private static boolean isSetApart(Found found, String before) {
    boolean range = after(found).matches("[-–]") && next(found, 2).matches("1[0-9]{3}");
    return range || (before.equals("(") && after(found).equals(")"));
  }

  private static String tagAfter(Found found) {
    return found.words().sentence().tag(found.words().token(found.last() + 1));
  }

  private static boolean isBareYear(Calendar calendar) {
    return calendar.month() == null && calendar.season() == null && calendar.part() == null;
  }

  /**
   * “past Friday” after a verb (“drove past Friday’s”) is rare; “same”, “following” alone need a
   * time they point to.
   */
  private static boolean relationStands(Found found) {
    boolean follows =
        found.meaning() instanceof Calendar calendar && calendar.relation() == Relation.AFTER;
    return !(follows
        && found.words().word(found.first()).equals("following")
        && before(found).equals(","));
  }

  private static boolean durationStands(Found found, Rule rule) {
    String after = after(found);
    Words words = found.words();
    boolean age =
        after.equals("old")
            || after.equals("olds")
            || (after.equals("-") && next(found, 2).startsWith("old"));
    boolean fraction = words.word(found.last()).startsWith("quarter") && after.equals("of");
    boolean second =
        words.word(found.last()).equals("second") || words.word(found.last()).equals("min");
    boolean squared = is("money", before(found)) || before(found).equals("-");
    boolean date =
        words.word(found.last()).equals("quarter") && !words.word(found.first()).matches("[0-9]+");
    return !age
        && !fraction
        && !second
        && !squared
        && !date
        && !(after.equals("mark"))
        && !isAged(found, after)
        && (!rule.parts().contains("n") || !after.equals("ago"));
  }

  private static boolean isAged(Found found, String after) {
    return after.equals("of") && next(found, 2).equals("age");
  }

  private static String next(Found found, int by) {
    return found.last() + by < found.words().size() ? found.words().word(found.last() + by) : "";
  }

  private static boolean unitStands(Found found) {
    String first = found.words().word(found.first());
    boolean verb =
        (first.equals("past") || first.equals("following"))
            && tag(found, found.first()).startsWith("VB");
    return !verb && !(after(found).equals("-") && next(found, 2).equals("old"));
  }

  private static String tag(Found found, int word) {
    return found.words().sentence().tag(found.words().token(word));
  }

  private static boolean fixedStands(Found found) {
    String word = found.words().word(found.first());
    if (word.equals("now") && before(found).equals("until") && after(found).equals("known")) {
      return false;
    }
    boolean paper =
        (word.equals("daily") || word.equals("weekly") || word.equals("monthly"))
            && isCapital(found.words().sentence(), found.words().token(found.first()))
            && found.first() > 0;
    return !paper;
  }

  private static boolean clockStands(Found found, Rule rule, Matcher match) {
    String hour = rule.part(match, "h");
    boolean exact =
        rule.part(match, "ap") != null || rule.part(match, "zone") != null || hour == null;
    String after = after(found);
    return exact || (!after.equals("-") && !isScore(found) && !is("counted", after));
  }

  /**
   * “won 3:2” has no leading zero and no two figures of minutes; a verse or a ratio follows no
   * “at”.
   */
  private static boolean isScore(Found found) {
    return found.words().word(found.first()).length() < 4;
  }
}
