package org.sitrep.language;

/** Signs of more than one UTF-16 unit: supplementary letters, emoji and what is joined to them. */
final class Signs {
  private static final int MOST_JOINED = 10;

  private Signs() {}

  /** Whether a letter or digit beyond the basic plane begins at {@code at}. */
  static boolean isLetter(String text, int at, int to) {
    return at + 1 < to && Character.isLetterOrDigit(text.codePointAt(at));
  }

  /**
   * After the sign at {@code at}: with variation selectors, skin tones, combining marks, the second
   * half of a flag, and further signs behind zero-width joiners.
   */
  static int end(String text, int at, int to) {
    int first = text.codePointAt(at);
    int end = Math.min(at + Character.charCount(first), to);
    if (isFlagLetter(first) && end < to && isFlagLetter(text.codePointAt(end))) {
      return end + 2;
    }
    for (int joined = 0; end < to && joined < MOST_JOINED; joined++) {
      int next = text.codePointAt(end);
      if (next == 0x200d && end + 1 < to && isPicture(text.codePointAt(end + 1))) {
        end += 1 + Character.charCount(text.codePointAt(end + 1));
      } else if (goesWithPrevious(next)) {
        end += Character.charCount(next);
      } else {
        break;
      }
    }
    return Math.min(end, to);
  }

  private static boolean isFlagLetter(int code) {
    return code >= 0x1f1e6 && code <= 0x1f1ff;
  }

  private static boolean isPicture(int code) {
    int type = Character.getType(code);
    return type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL;
  }

  private static boolean goesWithPrevious(int code) {
    int type = Character.getType(code);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || code >= 0x1f3fb && code <= 0x1f3ff
        || code >= 0xe0020 && code <= 0xe007f;
  }
}
