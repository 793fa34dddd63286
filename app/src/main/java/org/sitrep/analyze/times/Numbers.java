package org.sitrep.analyze.times;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads number words: {@code twenty - two}, {@code a hundred}, {@code 2 1/2}, {@code several}. */
final class Numbers {
  private static final double LARGEST = 1e9;
  private final Lexicon lexicon;

  Numbers(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The number, null where it is vague or none (“several”). */
  @Nullable Double read(@Nullable String words) {
    if (words == null || words.isBlank() || lexicon.has("vague", words.strip())) {
      return null;
    }
    String whole = words.strip();
    if (lexicon.has("couple", whole)) {
      return 2.0;
    }
    double total = 0;
    double group = 0;
    for (String word : whole.split("[ -]+")) {
      Double value = word(word);
      if (value == null) {
        continue;
      }
      if (value >= 100 && !Character.isDigit(word.charAt(0))) {
        group = Math.max(1, group) * value;
        if (value >= 1000) {
          total += group;
          group = 0;
        }
      } else {
        group += value;
      }
    }
    double sum = total + group;
    return sum > 0 && sum < LARGEST ? sum : null;
  }

  private @Nullable Double word(String word) {
    String digits = word.replace(",", "");
    int slash = digits.indexOf('/');
    try {
      if (slash > 0) {
        double below = Double.parseDouble(digits.substring(slash + 1));
        return below == 0
            ? null
            : (Double) (Double.parseDouble(digits.substring(0, slash)) / below);
      }
      if (!digits.isEmpty() && Character.isDigit(digits.charAt(0))) {
        return Double.parseDouble(digits);
      }
    } catch (NumberFormatException odd) {
      return null;
    }
    String value = lexicon.value("number", word.toLowerCase(Locale.ROOT));
    String article = lexicon.value("article", word);
    return value != null ? Double.valueOf(value) : article != null ? Double.valueOf(article) : null;
  }
}
