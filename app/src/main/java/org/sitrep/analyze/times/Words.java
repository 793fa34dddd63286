package org.sitrep.analyze.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.language.Sentence;
import org.sitrep.model.Span;

/**
 * A sentence's words as the rules see them: in lower case with one blank before and after each, a
 * hyphen within a token standing apart (“mid-May” is three words), dates in figures whole.
 */
final class Words {
  private static final Pattern FIGURES = Pattern.compile("[0-9]+([-/.:][0-9]+)+\\S*");

  /** Days of a month, years before Christ. */
  private static final Pattern RANGE = Pattern.compile("[0-9]{1,3}[-–][0-9]{1,3}");

  private static final Pattern YEARS =
      Pattern.compile(
          "1[0-9]{3}[-–](?:1[0-9]{3}|1[3-9]|[2-9][0-9])|20[0-9]{2}[-–](?:20[0-9]{2}|1[3-9]|[2-9][0-9])");

  private static final Pattern SEASON = Pattern.compile("([12][0-9]{3})[-–]([0-9]{2})");

  private final Sentence sentence;
  private final StringBuilder coded = new StringBuilder(" ");
  private final String whole;
  private final List<Integer> codedStarts = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();
  private final List<Integer> tokens = new ArrayList<>();

  Words(String text, Sentence sentence) {
    this.sentence = sentence;
    for (int token = 0; token < sentence.size(); token++) {
      Span span = sentence.span(token);
      String word = span.of(text);
      if (isWhole(word)) {
        add(word, span, token);
      } else {
        split(word, span.start(), token);
      }
    }
    whole = coded.toString();
  }

  private static boolean isWhole(String word) {
    boolean hyphen = word.indexOf('-') > 0;
    if (!hyphen && word.indexOf('–') < 0) {
      return true;
    }
    boolean range =
        YEARS.matcher(word).matches() || RANGE.matcher(word).matches() || isNextYear(word);
    return !range && (!hyphen || FIGURES.matcher(word).matches());
  }

  /** “2006-07” is two years, “2006-11” a month. */
  private static boolean isNextYear(String word) {
    Matcher years = SEASON.matcher(word);
    return years.matches()
        && (Integer.parseInt(years.group(1)) + 1) % 100 == Integer.parseInt(years.group(2));
  }

  private void split(String word, int start, int token) {
    int from = 0;
    for (int i = 0; i <= word.length(); i++) {
      boolean hyphen = i < word.length() && (word.charAt(i) == '-' || word.charAt(i) == '–');
      if ((hyphen || i == word.length()) && i > from) {
        add(word.substring(from, i), new Span(start + from, start + i), token);
      }
      if (hyphen) {
        add("-", new Span(start + i, start + i + 1), token);
        from = i + 1;
      }
    }
  }

  private void add(String word, Span span, int token) {
    codedStarts.add(coded.length());
    coded
        .append(word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('\u00a0', ' '))
        .append(' ');
    spans.add(span);
    tokens.add(token);
  }

  Sentence sentence() {
    return sentence;
  }

  /** The words, each after a blank, a blank after the last. */
  String coded() {
    return whole;
  }

  int size() {
    return spans.size();
  }

  /** Where a word starts in {@link #coded()}. */
  int codedStart(int word) {
    return codedStarts.get(word);
  }

  String word(int word) {
    int end = word + 1 < size() ? codedStarts.get(word + 1) : coded.length();
    return coded.substring(codedStarts.get(word), end - 1);
  }

  /** The word at an offset of {@link #coded()}, by binary search. */
  int wordAt(int offset) {
    int low = 0;
    int high = size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (codedStarts.get(middle) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  int token(int word) {
    return tokens.get(word);
  }

  Span span(int first, int last) {
    return new Span(spans.get(first).start(), spans.get(last).end());
  }
}
