package org.sitrep.language;

/**
 * What every UTF-16 unit is to the tokenizer, as a table with one entry a unit. General categories
 * as in the JDK's Unicode.
 */
final class Characters {
  /** White space, control and invisible formatting characters: never part of a token. */
  static final byte SPACE = 0;

  static final byte LETTER = 1;
  static final byte DIGIT = 2;

  /** Combining marks: they go with what they follow. */
  static final byte MARK = 3;

  /** Soft hyphen and zero-width joiners: part of a word inside it, else space. */
  static final byte JOINER = 4;

  static final byte DOT = 5;
  static final byte COMMA = 6;
  static final byte APOSTROPHE = 7;
  static final byte QUOTE = 8;
  static final byte HYPHEN = 9;
  static final byte DASH = 10;
  static final byte OPEN = 11;
  static final byte CLOSE = 12;
  static final byte STOP = 13;
  static final byte COLON = 14;
  static final byte SLASH = 15;
  static final byte AT = 16;
  static final byte HASH = 17;
  static final byte CURRENCY = 18;
  static final byte SYMBOL = 19;
  static final byte SURROGATE = 20;

  private static final byte[] CLASSES = classes();

  private Characters() {}

  static byte of(char unit) {
    return CLASSES[unit];
  }

  private static byte[] classes() {
    byte[] classes = new byte[Character.MAX_VALUE + 1];
    for (int unit = 0; unit < classes.length; unit++) {
      classes[unit] = byCategory((char) unit);
    }
    set(classes, "\u00ad\u200c\u200d\u2060", JOINER);
    set(classes, ".", DOT);
    set(classes, ",;，；、", COMMA);
    set(classes, "'’‘`´", APOSTROPHE);
    set(classes, "\"“”„‟‚‛«»‹›＂", QUOTE);
    set(classes, "-\u2010\u2011", HYPHEN);
    set(classes, "\u2012–—―\u2212", DASH);
    set(classes, "!?！？。‼⁇⁈⁉", STOP);
    set(classes, ":：", COLON);
    set(classes, "/", SLASH);
    set(classes, "@", AT);
    set(classes, "#", HASH);
    set(classes, "ªº", SYMBOL);
    set(classes, "_", LETTER);
    set(classes, "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞", DIGIT);
    return classes;
  }

  private static void set(byte[] classes, String units, byte to) {
    for (int i = 0; i < units.length(); i++) {
      classes[units.charAt(i)] = to;
    }
  }

  private static byte byCategory(char unit) {
    return switch (Character.getType(unit)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.LETTER_NUMBER ->
          LETTER;
      case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          MARK;
      case Character.CONTROL,
          Character.FORMAT,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          SPACE;
      case Character.START_PUNCTUATION -> OPEN;
      case Character.END_PUNCTUATION -> CLOSE;
      case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> QUOTE;
      case Character.DASH_PUNCTUATION -> DASH;
      case Character.CURRENCY_SYMBOL -> CURRENCY;
      case Character.SURROGATE -> SURROGATE;
      default -> SYMBOL;
    };
  }
}
