package org.sitrep.language;

/** Which full stops belong to a word: inside it, or at its end as an abbreviation. */
final class FullStops {
  private final String text;
  private final Stretch stretch;

  FullStops(String text, Stretch stretch) {
    this.text = text;
    this.stretch = stretch;
  }

  /** Whether the word goes on after the full stop at {@code at}: 3.5, example.org. */
  boolean isInside(int start, int at) {
    if (stretch.isDigit(at - 1)) {
      return stretch.isDigit(at + 1) || !Character.isUpperCase(text.charAt(at + 1));
    }
    if (stretch.isDigit(at + 1)) {
      return at - start == 1 && !Character.isUpperCase(text.charAt(start))
          || stretch.has(start, at, '/');
    }
    int next = stretch.letters(at + 1);
    boolean single = at - start == 1 || text.charAt(at - 2) == '.';
    boolean title =
        Character.isUpperCase(text.charAt(at + 1))
            && next - at > 2
            && Character.isLowerCase(text.charAt(at + 2));
    return single
        ? !title || next - at == 3
        : !title || !Character.isLowerCase(text.charAt(at - 1));
  }

  /** Whether the full stop at {@code at} belongs to what stands before it. */
  boolean isAbbreviation(int start, int at) {
    if (text.charAt(at - 1) == '.' || !isOwnStop(at)) {
      return false;
    }
    if (stretch.isDigit(at - 1)) {
      return isListNumber(start, at);
    }
    if (at - start == 1 && Character.isUpperCase(text.charAt(start))) {
      return text.charAt(start) != 'I' || isCapital(next(at + 1));
    }
    if (at - start > Spelling.LONGEST) {
      return false;
    }
    return isDotted(start, at) || isKnown(start, at);
  }

  /** Whether the stop is apart from what follows: alone, before a second one, or before three. */
  private boolean isOwnStop(int at) {
    int end = at + 1;
    while (end < stretch.to() && end < at + 5 && text.charAt(end) == '.') {
      end++;
    }
    int stops = end - at;
    return stops == 1 || stops == 2 && !stretch.isWordAt(end) || stops == 4;
  }

  /** Letters in ones and twos with full stops between: U.S, a.m, Ph.D. */
  private boolean isDotted(int start, int at) {
    int part = 0;
    boolean dotted = false;
    for (int i = start; i < at; i++) {
      boolean dot = text.charAt(i) == '.';
      dotted |= dot;
      part = dot ? 0 : part + 1;
      if (part > 2 || !dot && !Character.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return dotted;
  }

  private boolean isKnown(int start, int at) {
    return switch (Spelling.stop(Spelling.plain(text, start, at))) {
      case NEVER -> false;
      case ALWAYS -> true;
      case CAPITALISED, TITLE -> Character.isUpperCase(text.charAt(start));
      case BEFORE_NUMBER -> stretch.isDigit(next(at + 1));
    };
  }

  /** One to three digits that begin a line and do not fill it. */
  private boolean isListNumber(int start, int at) {
    return at - start <= 3
        && start == stretch.from()
        && at + 1 == stretch.to()
        && (start == 0 || text.charAt(start - 1) == '\n')
        && at + 2 < text.length()
        && text.charAt(at + 1) != '\n';
  }

  /** The next place that is no space, a few units away at most. */
  private int next(int at) {
    int next = at;
    while (next < text.length()
        && next < at + 4
        && Characters.of(text.charAt(next)) == Characters.SPACE) {
      next++;
    }
    return next;
  }

  private boolean isCapital(int at) {
    return at < text.length() && Character.isUpperCase(text.charAt(at));
  }
}
