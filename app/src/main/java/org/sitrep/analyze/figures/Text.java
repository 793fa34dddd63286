package org.sitrep.analyze.figures;

import java.util.Locale;
import org.sitrep.language.Sentence;

/** A sentence's words in lower case, with the empty word beyond its ends. */
final class Text {
  private final Sentence sentence;
  private final String[] words;

  Text(Sentence sentence) {
    this.sentence = sentence;
    this.words = new String[sentence.size()];
    for (int token = 0; token < words.length; token++) {
      words[token] = sentence.word(token).toLowerCase(Locale.ROOT).replace('’', '\'');
    }
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return words.length;
  }

  String word(int token) {
    return token >= 0 && token < words.length ? words[token] : "";
  }

  String tag(int token) {
    return token >= 0 && token < words.length ? sentence.tag(token) : "";
  }

  String lemma(int token) {
    return token >= 0 && token < words.length ? sentence.lemma(token).toLowerCase(Locale.ROOT) : "";
  }

  /** The words from {@code first} on, {@code count} of them at most, parted by blanks. */
  String words(int first, int count) {
    StringBuilder joined = new StringBuilder();
    for (int token = Math.max(0, first); token < Math.min(words.length, first + count); token++) {
      joined.append(joined.length() == 0 ? "" : " ").append(words[token]);
    }
    return joined.toString();
  }

  /**
   * As {@link #words}, but articles, numbers and adjectives after the first word left out (“taken
   * to a local hospital”).
   */
  String bareWords(int first, int count) {
    StringBuilder joined = new StringBuilder(word(first));
    int found = 1;
    for (int token = first + 1;
        token < Math.min(words.length, first + 3 * count) && found < count;
        token++) {
      String tag = tag(token);
      if (!tag.equals("DT") && !tag.equals("CD") && !tag.equals("JJ")) {
        joined.append(' ').append(words[token]);
        found++;
      }
    }
    return joined.toString();
  }
}
