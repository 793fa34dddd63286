package org.sitrep.language.network;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the network sees of a word: rows of its one embedding table. A common word has a row for its
 * form and one for its form in lower case; every word has hashed rows for its first and last
 * letters and for its shape, and a word that names places has one for the kind of list that has it.
 */
public final class WordFeatures {
  private static final int LONGEST = 40;

  private final Map<String, Integer> rows;
  private final Map<String, Integer> listed = new HashMap<>();
  private final int words;
  private final int hashed;

  /**
   * @param words the common words; those in lower case stand for their capitalised forms too
   * @param hashed how many rows the hashed features share
   * @param lists words in small letters that are known for something; of one list at most
   */
  public WordFeatures(List<String> words, int hashed, List<List<String>> lists) {
    rows = new HashMap<>(words.size() * 2);
    for (String word : words) {
      rows.putIfAbsent(word, rows.size());
    }
    for (int i = 0; i < lists.size(); i++) {
      for (String word : lists.get(i)) {
        listed.putIfAbsent(word, i);
      }
    }
    this.words = rows.size();
    this.hashed = hashed;
  }

  /** How many rows the table has. */
  public int size() {
    return words + hashed;
  }

  /** The row of a feature that is no word's own, by its name. */
  public int hashedRow(String feature) {
    int h = 0;
    for (int i = 0; i < feature.length(); i++) {
      h = h * 31 + feature.charAt(i);
    }
    return row(h);
  }

  /** The word with every digit as 0, cut where it is no word any more. */
  public static String normal(String word) {
    String cut = word.length() > LONGEST ? word.substring(0, LONGEST) : word;
    for (int i = 0; i < cut.length(); i++) {
      if (Character.isDigit(cut.charAt(i)) || cut.charAt(i) == '\u2019') {
        return replaced(cut);
      }
    }
    return cut;
  }

  private static String replaced(String word) {
    char[] chars = word.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      if (Character.isDigit(chars[i])) {
        chars[i] = '0';
      } else if (chars[i] == '\u2019') {
        chars[i] = '\'';
      }
    }
    return new String(chars);
  }

  /** Whether one of the lists has the word, whatever its case. */
  boolean isListed(String word) {
    return listed.containsKey(normal(word).toLowerCase(Locale.ROOT));
  }

  /** The rows of a word, each once. */
  public int[] of(String word) {
    String form = normal(word);
    String lower = form.toLowerCase(Locale.ROOT);
    int[] found = new int[12];
    int n = 0;
    Integer own = rows.get(form);
    if (own != null) {
      found[n++] = own;
    }
    Integer small = lower.equals(form) ? null : rows.get(lower);
    if (small != null) {
      found[n++] = small;
    }
    int length = lower.length();
    for (int size = 1; size <= 5; size++) {
      if (size <= length) {
        found[n++] = row(hash(lower, length - size, length, size));
      }
    }
    for (int size = 1; size <= 3; size++) {
      if (size < length) {
        found[n++] = row(hash(lower, 0, size, 10 + size));
      }
    }
    found[n++] = row(shape(form));
    Integer list = listed.get(lower);
    if (list != null) {
      found[n++] = row(hash("", 0, 0, 100 + list));
    }
    return java.util.Arrays.copyOf(found, n);
  }

  private int row(int hash) {
    int mixed = hash * 0x9E3779B1;
    mixed ^= mixed >>> 15;
    return words + Math.floorMod(mixed, hashed);
  }

  private static int hash(String text, int from, int to, int kind) {
    int h = kind * 0x01000193 + 17;
    for (int i = from; i < to; i++) {
      h = (h ^ text.charAt(i)) * 0x01000193;
    }
    return h;
  }

  /** Capitals, letters, digits and the rest, runs of over two shortened to two. */
  private static int shape(String form) {
    int h = 97;
    int run = 0;
    char last = 0;
    for (int i = 0; i < form.length(); i++) {
      char one = form.charAt(i);
      char kind =
          Character.isUpperCase(one)
              ? 'X'
              : Character.isLetter(one) ? 'x' : Character.isDigit(one) ? 'd' : one;
      run = kind == last ? run + 1 : 1;
      last = kind;
      if (run <= 2) {
        h = (h ^ kind) * 0x01000193;
      }
    }
    return h;
  }
}
