package org.sitrep.analyze.times;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Table;

/** The words of {@code words.tsv} by class, and the rules of {@code rules.tsv} made of them. */
final class Lexicon {
  private static final Pattern CLASS = Pattern.compile("\\{([a-z]+)}");
  private static final Pattern PART = Pattern.compile("\\(\\?<([a-z0-9]+)>");
  private static final Pattern LOOK_BACK = Pattern.compile("\\(\\?<[=!](?:[^()]|\\([^()]*\\))*\\)");
  private static final Set<String> HINTS =
      Set.of(
          "month",
          "shortmonth",
          "weekday",
          "weekdays",
          "unit",
          "season",
          "part",
          "holiday",
          "feast",
          "dated",
          "decade",
          "half",
          "zone",
          "clockword",
          "hint");

  private final Map<String, Map<String, String>> classes = new HashMap<>();
  private final Set<String> hints = new HashSet<>();
  private final List<Rule> rules = new ArrayList<>();
  private final Openings openings = new Openings();

  /**
   * A rule.
   *
   * @param kind how {@link Reading} reads its named parts
   * @param pattern over {@link Words#coded()}
   * @param parts the names of the pattern's parts
   * @param value an argument of that reading
   */
  record Rule(String kind, Pattern pattern, Set<String> parts, String value) {
    /** The words of a named part of a match, null where it has none. */
    @Nullable String part(Matcher match, String part) {
      return parts.contains(part) ? match.group(part) : null;
    }
  }

  Lexicon() {
    for (Table.Row row : Table.of(Lexicon.class, "words.tsv").rows()) {
      for (String word : row.list("words")) {
        classes
            .computeIfAbsent(row.get("class"), name -> new HashMap<>())
            .putIfAbsent(word, row.get("value"));
        if (HINTS.contains(row.get("class"))) {
          hints.add(word.substring(word.lastIndexOf(' ') + 1));
        }
      }
    }
    Map<String, String> alternatives = new HashMap<>();
    classes.forEach((name, words) -> alternatives.put(name, alternatives(words.keySet())));
    for (Table.Row row : Table.of(Lexicon.class, "rules.tsv").rows()) {
      Pattern pattern = compile(row.get("pattern"), alternatives);
      rules.add(new Rule(row.get("kind"), pattern, parts(row.get("pattern")), row.get("value")));
      openings.add(compile(LOOK_BACK.matcher(row.get("pattern")).replaceAll(""), alternatives));
    }
  }

  private static Set<String> parts(String rule) {
    Set<String> names = new HashSet<>();
    Matcher found = PART.matcher(rule);
    while (found.find()) {
      names.add(found.group(1));
    }
    return names;
  }

  private static String alternatives(Set<String> words) {
    List<String> longestFirst = new ArrayList<>(words);
    longestFirst.sort(
        Comparator.comparingInt(String::length)
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
    return String.join("|", longestFirst.stream().map(Pattern::quote).toList());
  }

  private static Pattern compile(String rule, Map<String, String> alternatives) {
    Matcher found = CLASS.matcher(rule);
    StringBuilder whole = new StringBuilder("(?:");
    while (found.find()) {
      String words = alternatives.get(found.group(1));
      if (words == null) {
        throw new IllegalStateException("rules.tsv: no words of class " + found.group(1));
      }
      found.appendReplacement(whole, Matcher.quoteReplacement("(?:" + words + ")"));
    }
    return Pattern.compile(found.appendTail(whole).append(")(?= )").toString());
  }

  List<Rule> rules() {
    return rules;
  }

  /** The numbers of the rules whose matches can begin with a word, in the order of the rules. */
  int[] rulesFrom(String word) {
    return openings.of(word);
  }

  /** Whether a word can stand in a time expression as more than a number, article or hedge. */
  boolean isHint(String word) {
    return hints.contains(word) || hasDigit(word);
  }

  private static boolean hasDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The value of a word of a class, null where it has none. */
  @Nullable String value(String className, @Nullable String word) {
    return word == null
        ? null
        : classes.getOrDefault(className, Map.of()).get(word.toLowerCase(Locale.ROOT));
  }

  boolean has(String className, String word) {
    return value(className, word) != null;
  }
}
