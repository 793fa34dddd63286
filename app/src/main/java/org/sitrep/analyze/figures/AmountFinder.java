package org.sitrep.analyze.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Table;

/** Finds the numbers of a sentence, in figures and in words, and joins the ends of ranges. */
final class AmountFinder {
  private static final String FIGURE =
      "[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]{1,12}(?:\\.[0-9]{1,4})?";
  private static final Pattern NUMBER = Pattern.compile(FIGURE);
  private static final Pattern JOINED =
      Pattern.compile("(" + FIGURE + ")-?([a-z%°][a-z/%°.]*)(?:-[a-z]+)?");
  private static final Pattern WORD_JOINED = Pattern.compile("([a-z]+)-([a-z]+)(?:-[a-z]+)?");
  private static final Pattern SPAN = Pattern.compile("(" + FIGURE + ")[-–](" + FIGURE + ")");

  private record Word(double value, String kind) {
    static final Word NONE = new Word(0, "");

    boolean is(String wanted) {
      return kind.equals(wanted);
    }
  }

  private final Map<String, Word> words = new HashMap<>();

  AmountFinder() {
    for (Table.Row row : Table.of(AmountFinder.class, "numbers.tsv").rows()) {
      words.put(row.get("word"), new Word(Double.parseDouble(row.get("value")), row.get("kind")));
    }
  }

  private Word word(String word) {
    return words.getOrDefault(word, Word.NONE);
  }

  List<Amount> find(Text text) {
    List<Amount> found = new ArrayList<>();
    for (int token = 0; token < text.size(); token++) {
      Amount amount = amountAt(text, token);
      if (amount != null) {
        found.add(amount);
        token = amount.last();
      }
    }
    return ranges(text, found);
  }

  private @Nullable Amount amountAt(Text text, int token) {
    String word = text.word(token);
    Matcher span = SPAN.matcher(word);
    if (span.matches()) {
      double low = figure(span.group(1));
      double high = figure(span.group(2));
      return low < high
          ? scaled(text, new Amount(token, token, (low + high) / 2, low, high, null))
          : null;
    }
    Double whole = number(word);
    if (whole != null) {
      return scaled(text, Amount.of(token, token, whole));
    }
    if (words.containsKey(word)) {
      return words(text, token);
    }
    if ((word.equals("a") || word.equals("an")) && isScale(text.word(token + 1))) {
      return scaled(text, Amount.of(token, token, 1));
    }
    if (word.equals("half") && text.word(token + 1).equals("a") && isScale(text.word(token + 2))) {
      return scaled(text, Amount.of(token, token + 1, 0.5));
    }
    return joined(token, word);
  }

  private static double figure(String digits) {
    return Double.parseDouble(digits.replace(",", ""));
  }

  /** Figures, or two words in one token (“twenty-two”). */
  private @Nullable Double number(String word) {
    if (NUMBER.matcher(word).matches()) {
      return figure(word);
    }
    int hyphen = word.indexOf('-');
    Word ten = hyphen < 0 ? Word.NONE : word(word.substring(0, hyphen));
    Word unit = hyphen < 0 ? Word.NONE : word(word.substring(hyphen + 1));
    return ten.is("ten") && unit.is("unit") ? (Double) (ten.value() + unit.value()) : null;
  }

  private boolean isScale(String word) {
    return word(word).is("scale") && word.length() > 2;
  }

  private boolean isScaleWord(String word) {
    return word(word).is("scale");
  }

  /** “2.5 billion”, “50 million”, “3 dozen”. */
  private Amount scaled(Text text, Amount amount) {
    int last = amount.last();
    double factor = 1;
    while (isScaleWord(text.word(last + 1)) && factor < 1e12) {
      factor *= word(text.word(last + 1)).value();
      last++;
    }
    return new Amount(
        amount.first(),
        last,
        amount.value() * factor,
        amount.low() == null ? null : (Double) (amount.low() * factor),
        amount.high() == null ? null : (Double) (amount.high() * factor),
        null);
  }

  /** A run of number words; a vague plural (“tens of thousands”) says at least two of its order. */
  private @Nullable Amount words(Text text, int first) {
    if (word(text.word(first)).is("vague")) {
      return vague(text, first);
    }
    if (word(text.word(first)).is("scale")) {
      return text.word(first).equals("dozen") || text.word(first).equals("hundred")
          ? Amount.of(first, first, word(text.word(first)).value())
          : null;
    }
    double total = 0;
    double group = 0;
    int last = first;
    for (int token = first; token < text.size() && token < first + 12; token++) {
      Word word = word(text.word(token));
      Double pair = number(text.word(token));
      boolean and =
          text.word(token).equals("and")
              && token > first
              && isScale(text.word(token - 1))
              && words.containsKey(text.word(token + 1));
      if (and) {
        continue;
      }
      if (pair == null && (word == Word.NONE || word.is("vague"))) {
        break;
      }
      if (word.is("scale")) {
        group = Math.max(1, group) * word.value();
        if (word.value() >= 1000) {
          total += group;
          group = 0;
        }
      } else if (token == first || group % 100 == 0 || isTens(text.word(token - 1))) {
        group += pair != null ? pair : word.value();
      } else {
        break;
      }
      last = token;
    }
    return Amount.of(first, last, total + group);
  }

  private boolean isTens(String word) {
    return word(word).is("ten");
  }

  private Amount vague(Text text, int first) {
    double order = word(text.word(first)).value();
    int last = first;
    while (text.word(last + 1).equals("of") && word(text.word(last + 2)).is("vague")) {
      order *= word(text.word(last + 2)).value();
      last += 2;
    }
    return new Amount(first, last, 2 * order, 2 * order, null, null);
  }

  private @Nullable Amount joined(int token, String word) {
    Matcher figures = JOINED.matcher(word);
    if (figures.matches()) {
      Word scale = word(figures.group(2));
      double value = figure(figures.group(1));
      return scale.is("scale")
          ? Amount.of(token, token, value * scale.value())
          : new Amount(token, token, value, null, null, figures.group(2));
    }
    Matcher spelled = WORD_JOINED.matcher(word);
    if (spelled.matches()) {
      Word number = word(spelled.group(1));
      boolean counts =
          number != Word.NONE
              && !number.is("vague")
              && !number.is("scale")
              && !words.containsKey(spelled.group(2));
      return counts ? new Amount(token, token, number.value(), null, null, spelled.group(2)) : null;
    }
    return null;
  }

  private List<Amount> ranges(Text text, List<Amount> found) {
    List<Amount> joined = new ArrayList<>();
    for (Amount next : found) {
      Amount last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && isRange(text, last, next)) {
        double factor =
            last.value() < 1000 && next.value() >= 1000 && isScaleWord(text.word(next.last()))
                ? word(text.word(next.last())).value()
                : 1;
        joined.set(
            joined.size() - 1,
            Amount.of(last.first(), last.last(), last.value() * factor).to(next));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  /**
   * “50 to 60”, “between 50 and 60”; “from 5 to 7” tells a change as often as a range and stays
   * two.
   */
  private boolean isRange(Text text, Amount first, Amount next) {
    int gap = next.first() - first.last();
    int sign = gap == 3 && isMoneySign(text.word(next.first() - 1)) ? 1 : 0;
    if (gap - sign != 2
        || first.noun() != null
        || first.isRange()
        || next.isRange()
        || first.isVague()
        || next.isVague()) {
      return false;
    }
    String between = text.word(first.last() + 1);
    boolean from = text.word(first.first() - 1).equals("from");
    boolean both =
        between.equals("and")
            && text.word(first.first() - 1 - (isMoneySign(text.word(first.first() - 1)) ? 1 : 0))
                .equals("between");
    boolean to = (between.equals("to") && !from) || between.equals("-") || between.equals("–");
    return (both || to) && first.value() < next.value();
  }

  private static boolean isMoneySign(String word) {
    return word.length() <= 4
        && !word.isEmpty()
        && "$€£¥₹₦".indexOf(word.charAt(word.length() - 1)) >= 0;
  }
}
