package org.sitrep.language;

/**
 * The tokens of a text in order: token {@code i} is {@code text[starts[i], ends[i])}, in UTF-16
 * units. The arrays may be longer than {@link #size()}.
 */
record Tokens(String text, int[] starts, int[] ends, int size) {
  String word(int token) {
    return text.substring(starts[token], ends[token]);
  }

  int length(int token) {
    return ends[token] - starts[token];
  }

  /** The character with which the token begins. */
  char first(int token) {
    return text.charAt(starts[token]);
  }

  /** The character with which the token ends. */
  char last(int token) {
    return text.charAt(ends[token] - 1);
  }

  /** Whether the token is this one character. */
  boolean is(int token, char sign) {
    return length(token) == 1 && first(token) == sign;
  }

  /** Whether nothing stands between the token and the one before it. */
  boolean isGlued(int token) {
    return token > 0 && ends[token - 1] == starts[token];
  }
}
