package org.sitrep.language;

/**
 * Where and by whom a report was filed, before its first words: “NIAMEY, Niger (AP) —”, “KABUL:”,
 * “(CNN)”, “Lima, May 17 -”. It is no part of the sentence after it.
 */
final class Dateline {
  private static final int LONGEST = 14;
  private static final int LONGEST_BRACKET = 4;
  private static final int LONGEST_PLACE = 6;

  private final Tokens tokens;
  private final int from;
  private final int to;

  /** The tokens {@code [from, to)} of a sentence. */
  Dateline(Tokens tokens, int from, int to) {
    this.tokens = tokens;
    this.from = from;
    this.to = to;
  }

  /** The first token after the dateline, {@code from} where the sentence has none. */
  int end() {
    if (from == 0 && tokens.is(0, '(')) {
      return afterBracket();
    }
    boolean capitals = tokens.length(from) >= 3 && isCapitals(from);
    if (!capitals && from > 0) {
      return from;
    }
    int last = Math.min(to - 1, from + LONGEST);
    for (int i = from + 1; i < last; i++) {
      if (isDash(i) && (capitals || isFiled(i)) || tokens.is(i, ':') && isColonDateline(i)) {
        return i + 1;
      }
    }
    return from;
  }

  /**
   * The tokens of a wire's dateline that a page has run together with its headline: “… over the
   * spill OCEAN TOWN, Lima (Wire) - The governor …”; an empty range at the beginning where there is
   * none.
   */
  static Sentences.Range within(Tokens tokens, int from, int to) {
    Dateline whole = new Dateline(tokens, from, to);
    for (int i = from + 1; i < to - 2; i++) {
      int close = tokens.is(i, '(') ? whole.closing(i) : -1;
      if (close > 0 && close + 1 < to - 1 && whole.isDash(close + 1)) {
        int start = whole.placeBefore(i);
        if (start < i) {
          return new Sentences.Range(start, close + 2);
        }
      }
    }
    return new Sentences.Range(from, from);
  }

  /** The bracket that closes after a name of one to three words, −1 where it does not. */
  private int closing(int open) {
    for (int i = open + 1; i < Math.min(to, open + LONGEST_BRACKET + 1); i++) {
      if (tokens.is(i, ')')) {
        return i > open + 1 ? i : -1;
      }
      if (!Character.isUpperCase(tokens.first(i))) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * Where the place before the bracket begins: its first word in capitals, with names and commas
   * between; {@code bracket} where there is none.
   */
  private int placeBefore(int bracket) {
    int start = bracket;
    for (int i = bracket - 1; i >= Math.max(from, bracket - LONGEST_PLACE); i--) {
      boolean name = Character.isUpperCase(tokens.first(i));
      boolean mark = tokens.is(i, ',') || tokens.is(i, '/') || tokens.is(i, '.');
      if (!name && !mark) {
        break;
      }
      start = tokens.length(i) >= 3 && isCapitals(i) ? i : start;
    }
    return start;
  }

  private boolean isDash(int token) {
    byte type = Characters.of(tokens.first(token));
    boolean hyphen =
        type == Characters.HYPHEN && (tokens.length(token) > 1 || !tokens.isGlued(token));
    return hyphen && !Character.isDigit(tokens.last(token)) || type == Characters.DASH;
  }

  /** “(CNN) Police have …”, “(Reuters) - Police have …”. */
  private int afterBracket() {
    for (int i = 1; i < Math.min(to - 1, LONGEST_BRACKET); i++) {
      if (tokens.is(i, ')')) {
        return i + 1 < to - 1 && isDash(i + 1) ? i + 2 : i + 1;
      }
    }
    return from;
  }

  /** “Lima, May 17 -” at the head of the text: names, with a day or an agency in brackets. */
  private boolean isFiled(int dash) {
    boolean told = false;
    for (int i = from; i < dash; i++) {
      char first = tokens.first(i);
      if (Character.isLowerCase(first) || tokens.is(i, '"') || tokens.is(i, '.')) {
        return false;
      }
      told |= Character.isDigit(first) || tokens.is(i, '(');
    }
    return from == 0 && told;
  }

  /** “KABUL (Agency):” at the head of the text; further down a name with a colon speaks. */
  private boolean isColonDateline(int colon) {
    boolean bracketed = false;
    for (int i = from; i < colon; i++) {
      bracketed |= tokens.is(i, '(');
      boolean mark = !Character.isLetter(tokens.first(i));
      if (!bracketed && !mark && !isCapitals(i)) {
        return false;
      }
      bracketed &= !tokens.is(i, ')');
    }
    return from == 0;
  }

  private boolean isCapitals(int token) {
    for (int at = tokens.starts()[token]; at < tokens.ends()[token]; at++) {
      if (!Character.isUpperCase(tokens.text().charAt(at))) {
        return false;
      }
    }
    return true;
  }
}
