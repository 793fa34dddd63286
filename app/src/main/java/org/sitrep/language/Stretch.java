package org.sitrep.language;

/**
 * A stretch {@code [from, to)} of a text, as the tokenizer looks at it: it moves along the text.
 */
final class Stretch {
  private final String text;
  private int from;
  private int to;

  Stretch(String text) {
    this.text = text;
  }

  void set(int from, int to) {
    this.from = from;
    this.to = to;
  }

  void end(int to) {
    this.to = to;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** Whether a digit stands there, not before the stretch. */
  boolean isDigit(int at) {
    return at >= from && at < text.length() && Characters.of(text.charAt(at)) == Characters.DIGIT;
  }

  /** Whether a letter, digit or mark stands there, inside the stretch. */
  boolean isWordAt(int at) {
    if (at >= to) {
      return false;
    }
    byte type = Characters.of(text.charAt(at));
    return type == Characters.LETTER
        || type == Characters.DIGIT
        || type == Characters.MARK
        || type == Characters.SURROGATE && Signs.isLetter(text, at, to);
  }

  /** Past the letters, digits and marks from here on. */
  int letters(int start) {
    int at = start;
    while (at < to) {
      byte type = Characters.of(text.charAt(at));
      if (type == Characters.LETTER || type == Characters.DIGIT || type == Characters.MARK) {
        at++;
      } else if (type == Characters.SURROGATE && isWordAt(at)) {
        at += 2;
      } else {
        break;
      }
    }
    return at;
  }

  boolean has(int start, int end, char sign) {
    for (int at = start; at < end; at++) {
      if (text.charAt(at) == sign) {
        return true;
      }
    }
    return false;
  }
}
