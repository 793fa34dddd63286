package org.sitrep.language;

/**
 * Which hyphens stay inside a token: after a prefix or before a suffix of {@code tokens.tsv}
 * (re-elected), and in numbers that are no ranges or scores (555-0123, 2012-05-13).
 */
final class Hyphens {
  private Hyphens() {}

  /** Whether the word that begins at {@code start} goes on after the hyphen at {@code at}. */
  static boolean isInside(String text, int start, int at, int to) {
    int left = at;
    boolean digits = true;
    while (left > start && at - left <= Spelling.LONGEST && isPart(text.charAt(left - 1))) {
      left--;
      digits &= isDigit(text.charAt(left));
    }
    int right = at + 1;
    boolean number = true;
    while (right < to && right - at <= Spelling.LONGEST && isPart(text.charAt(right))) {
      number &= isDigit(text.charAt(right));
      right++;
    }
    if (digits && number && left < at) {
      boolean amount =
          left > start && ".,".indexOf(text.charAt(left - 1)) >= 0 || goesOn(text, right, to, ".,");
      boolean chained =
          left > start && text.charAt(left - 1) == '-' || goesOn(text, right, to, "-");
      return !amount && (chained || !isRange(at - left, right - at - 1));
    }
    String next = Spelling.plain(text, at + 1, right);
    return Spelling.is("prefix", Spelling.plain(text, left, at)) && !Spelling.is("small", next)
        || Spelling.is("suffix", next);
  }

  private static boolean goesOn(String text, int at, int to, String signs) {
    return at + 1 < to && signs.indexOf(text.charAt(at)) >= 0 && isDigit(text.charAt(at + 1));
  }

  /** By how many digits stand on either side: 3-5, 10-4, 343-86, 1990-1995, 2017-18. */
  private static boolean isRange(int left, int right) {
    return left <= 2 && right <= 3
        || left == 3 && (right == 2 || right == 3)
        || left == 4 && (right == 4 || right <= 2);
  }

  private static boolean isPart(char unit) {
    byte type = Characters.of(unit);
    return type == Characters.LETTER || type == Characters.DIGIT || type == Characters.MARK;
  }

  private static boolean isDigit(char unit) {
    return Characters.of(unit) == Characters.DIGIT;
  }
}
