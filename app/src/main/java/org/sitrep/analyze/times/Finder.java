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
    Matcher[] matchers = new Matcher[lexicon.rules().size()];
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

  private @Nullable Found longest(Words words, int first, @Nullable Matcher[] matchers) {
    Found longest = null;
    for (int i : lexicon.rulesFrom(words.word(first))) {
      Rule rule = lexicon.rules().get(i);
      Matcher matcher = matcher(rule, words, matchers, i);
      if (!matcher.region(words.codedStart(first), words.coded().length()).lookingAt()) {
        continue;
      }
      int last = words.wordAt(matcher.end() - 1);
      if (longest == null || last > longest.last()) {
        Meaning meaning = reading.read(rule, matcher);
        if (meaning != null) {
          Found candidate = new Found(words, first, last, meaning);
          longest = ground.holds(candidate, rule, matcher) ? candidate : longest;
        }
      }
    }
    return longest;
  }

  /** One matcher a rule for the whole sentence, made when first asked for. */
  private static Matcher matcher(Rule rule, Words words, @Nullable Matcher[] matchers, int number) {
    Matcher known = matchers[number];
    if (known == null) {
      known =
          rule.pattern()
              .matcher(words.coded())
              .useTransparentBounds(true)
              .useAnchoringBounds(false);
      matchers[number] = known;
    }
    return known;
  }
}
