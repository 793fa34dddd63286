package org.sitrep.language;

/** Which signs stand inside a word: those of numbers, names, abbreviations and compounds. */
final class WordSigns {
  private final String text;
  private final Stretch stretch;
  private final FullStops stops;
  private final Apostrophes apostrophes;

  WordSigns(String text, Stretch stretch, FullStops stops, Apostrophes apostrophes) {
    this.text = text;
    this.stretch = stretch;
    this.stops = stops;
    this.apostrophes = apostrophes;
  }

  /** After the sign at {@code at} where the word goes on behind it, else {@code at}. */
  int past(int start, int at) {
    boolean followed = stretch.isWordAt(at + 1);
    boolean goesOn =
        switch (Characters.of(text.charAt(at))) {
          case Characters.DOT ->
              followed ? stops.isInside(start, at) : stops.isAbbreviation(start, at);
          case Characters.COMMA -> followed && isThousand(at);
          case Characters.COLON -> followed && stretch.isDigit(at - 1) && stretch.isDigit(at + 1);
          case Characters.SLASH -> followed && isSlashInside(start, at);
          case Characters.HYPHEN -> followed && Hyphens.isInside(text, start, at, stretch.to());
          case Characters.APOSTROPHE -> apostrophes.isInside(start, at);
          case Characters.JOINER -> followed;
          case Characters.SYMBOL -> followed && isSymbolInside(start, at);
          default -> false;
        };
    return goesOn ? at + 1 : at;
  }

  /** A comma before three digits, or before two as in lakhs and crores. */
  private boolean isThousand(int at) {
    if (!stretch.isDigit(at - 1)) {
      return false;
    }
    int next = at + 1;
    while (next <= at + 4 && stretch.isDigit(next)) {
      next++;
    }
    return next == at + 4
        || next == at + 3
            && next < stretch.to()
            && text.charAt(next) == ','
            && stretch.isDigit(next + 1);
  }

  private boolean isSlashInside(int start, int at) {
    if (stretch.isDigit(at - 1) && stretch.isDigit(at + 1)) {
      return true;
    }
    if (Character.isUpperCase(text.charAt(start))
        && (at - start == 1 || stretch.has(start, at, '/'))) {
      return stretch.isDigit(at + 1) || stretch.isDigit(at - 1);
    }
    int next = stretch.letters(at + 1);
    return next - start <= Spelling.LONGEST
        && Spelling.is("whole", Spelling.plain(text, start, next));
  }

  /** R&amp;D, AT&amp;T; f**k. */
  private boolean isSymbolInside(int start, int at) {
    char sign = text.charAt(at);
    if (sign == '&') {
      return at - start <= 4
          && Character.isUpperCase(text.charAt(at - 1))
          && Character.isUpperCase(text.charAt(at + 1));
    }
    return sign == '*' && Character.isLetter(text.charAt(at - 1));
  }
}
