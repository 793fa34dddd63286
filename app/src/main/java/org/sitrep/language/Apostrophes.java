package org.sitrep.language;

/** Which apostrophes belong to a word, and which begin a clitic. */
final class Apostrophes {
  private final String text;
  private final Stretch stretch;

  Apostrophes(String text, Stretch stretch) {
    this.text = text;
    this.stretch = stretch;
  }

  /** Whether the word goes on with or after the apostrophe at {@code at}: O'Hara, goin'. */
  boolean isInside(int start, int at) {
    if (!stretch.isWordAt(at + 1)) {
      return at - start < Spelling.LONGEST
          && Spelling.is("whole", Spelling.plain(text, start, at + 1));
    }
    if (stretch.isDigit(at + 1)) {
      return false;
    }
    if (cliticEnd(at) > 0) {
      return isDecade(start, at);
    }
    return !isNegation(at) && Character.isLetter(text.charAt(at - 1));
  }

  /** 80's, '60's: two digits of which the second is 0. */
  private boolean isDecade(int start, int at) {
    return text.charAt(at - 1) == '0'
        && stretch.isDigit(at - 2)
        && (at - 2 == start || at - 3 == start && !stretch.isDigit(start));
  }

  /** After 's, 'll and the like that begin at {@code at}, 0 where there is none. */
  int cliticEnd(int at) {
    int end = at + 1;
    while (end < stretch.to() && end < at + 4 && stretch.isWordAt(end)) {
      end++;
    }
    int length = end - at - 1;
    boolean clitic =
        length == 1 && "smdSMD".indexOf(text.charAt(at + 1)) >= 0
            || length == 2 && Spelling.is("clitic", Spelling.plain(text, at + 1, end));
    return clitic ? end : 0;
  }

  /** Whether the apostrophe stands in n't. */
  boolean isNegation(int at) {
    return at > stretch.from()
        && (text.charAt(at - 1) | 0x20) == 'n'
        && at + 1 < stretch.to()
        && (text.charAt(at + 1) | 0x20) == 't'
        && !stretch.isWordAt(at + 2);
  }
}
