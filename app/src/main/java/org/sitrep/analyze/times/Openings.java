package org.sitrep.analyze.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which rules can begin with a word, so that not every rule is tried at every word. A rule can if
 * it matches the word alone or, having read it to its end, asks for more.
 */
final class Openings {
  /** More words than this are not kept: a text full of numbers must not fill the memory. */
  private static final int MOST_KEPT = 20_000;

  private static final int[] NONE = {};

  private final List<Pattern> patterns = new ArrayList<>();
  private final Map<String, int[]> known = new ConcurrentHashMap<>();

  /**
   * @param pattern of the next rule, without what it asks of the words before it
   */
  void add(Pattern pattern) {
    patterns.add(pattern);
  }

  int[] of(String word) {
    int[] rules = known.get(word);
    if (rules == null) {
      rules = tried(word + " ");
      if (known.size() < MOST_KEPT) {
        known.put(word, rules);
      }
    }
    return rules;
  }

  private int[] tried(String word) {
    int[] found = new int[patterns.size()];
    int count = 0;
    for (int rule = 0; rule < patterns.size(); rule++) {
      Matcher matcher = patterns.get(rule).matcher(word);
      if (matcher.lookingAt() || matcher.hitEnd()) {
        found[count++] = rule;
      }
    }
    return count == 0 ? NONE : java.util.Arrays.copyOf(found, count);
  }
}
