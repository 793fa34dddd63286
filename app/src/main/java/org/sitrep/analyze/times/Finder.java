package org.sitrep.analyze.times;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.sitrep.analyze.times.Lexicon.Rule;

/**
 * Finds the time expressions of a sentence: from each word on the longest match of a rule that
 * stands its ground.
 */
final class Finder {
  /** No expression begins farther from the word that makes it a time. */
  private static final int LONGEST_LEAD = 9;

  private final Lexicon lexicon;
  private final Reading reading;
  private final Ground ground;

  Finder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.reading = new Reading(lexicon);
    this.ground = new Ground();
  }

  List<Found> find(Words words) {
    int[] hints = nextHints(words);
    List<Matcher> matchers = new ArrayList<>();
    List<Found> found = new ArrayList<>();
    for (int word = 0; word < words.size(); word++) {
      if (hints[word] - word > LONGEST_LEAD) {
        continue;
      }
      Found longest = longest(words, word, matchers);
      if (longest != null) {
        found.add(longest);
        word = longest.last();
      }
    }
    return found;
  }

  /** For each word the first word from it on that hints at a time. */
  private int[] nextHints(Words words) {
    int[] next = new int[words.size()];
    int hint = Integer.MAX_VALUE / 2;
    for (int word = words.size() - 1; word >= 0; word--) {
      hint = lexicon.isHint(words.word(word)) ? word : hint;
      next[word] = hint;
    }
    return next;
  }

  private @Nullable Found longest(Words words, int first, List<Matcher> matchers) {
    if (matchers.isEmpty()) {
      lexicon.rules().forEach(rule -> matchers.add(matcher(rule, words)));
    }
    Found longest = null;
    for (int i = 0; i < matchers.size(); i++) {
      Matcher matcher = matchers.get(i).region(words.codedStart(first), words.coded().length());
      if (!matcher.lookingAt()) {
        continue;
      }
      int last = words.wordAt(matcher.end() - 1);
      if (longest == null || last > longest.last()) {
        Rule rule = lexicon.rules().get(i);
        Meaning meaning = reading.read(rule, matcher);
        if (meaning != null) {
          Found candidate = new Found(words, first, last, meaning);
          longest = ground.holds(candidate, rule, matcher) ? candidate : longest;
        }
      }
    }
    return longest;
  }

  private static Matcher matcher(Rule rule, Words words) {
    return rule.pattern()
        .matcher(words.coded())
        .useTransparentBounds(true)
        .useAnchoringBounds(false);
  }
}
