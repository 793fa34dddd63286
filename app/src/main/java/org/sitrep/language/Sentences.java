package org.sitrep.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Tokens to sentences. A line end ends a sentence, unless the text was wrapped at a margin, where a
 * blank line does; a dateline (“NIAMEY, Niger (AP) —”) stands alone; a sentence of over {@value
 * #LONGEST} tokens is cut, so that time stays linear on text without full stops.
 */
final class Sentences {
  private static final int LONGEST = 120;
  private static final int MOST_CLOSING = 4;
  private static final int WIDEST_MARGIN = 100;
  private static final int LINES_LOOKED_AT = 400;

  /** The tokens {@code [from, to)}. */
  record Range(int from, int to) {}

  private final String text;
  private final Tokens tokens;
  private final boolean wrapped;
  private final List<Range> found = new ArrayList<>();

  /** Where the sentence that is being read begins. */
  private int from;

  /** Whether a straight quotation mark of this paragraph is open. */
  private boolean quoted;

  private Sentences(Tokens tokens) {
    this.text = tokens.text();
    this.tokens = tokens;
    this.wrapped = isWrapped(text);
  }

  /** The sentences in order; every token is in one of them. */
  static List<Range> split(Tokens tokens) {
    Sentences sentences = new Sentences(tokens);
    sentences.run();
    return sentences.found;
  }

  private void run() {
    for (int i = 0; i < tokens.size(); i++) {
      quoted ^= tokens.is(i, '"');
      if (i + 1 == tokens.size() || isBreak(i)) {
        add(i + 1);
        quoted = false;
      } else if (isStop(i)) {
        int last = closed(i);
        if (last + 1 < tokens.size() && !isBreak(last) && isEnd(i, last)) {
          add(last + 1);
          quoted &= !closes(i, last);
          i = last;
        }
      }
    }
  }

  /** Whether one of the tokens behind the stop, up to the last, closes a straight quotation. */
  private boolean closes(int stop, int last) {
    for (int i = stop + 1; i <= last; i++) {
      if (tokens.is(i, '"')) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line ends after the token, and with it the sentence. */
  private boolean isBreak(int token) {
    int lines = 0;
    int to = tokens.starts()[token + 1];
    for (int at = tokens.ends()[token]; at < to; at++) {
      char unit = text.charAt(at);
      boolean end = unit == '\n' || unit == '\r' && text.charAt(at + 1) != '\n';
      if (end || unit == '\u2028' || unit == '\u2029' || unit == '\u0085') {
        lines += unit == '\u2029' ? 2 : 1;
      }
    }
    return lines >= (wrapped ? 2 : 1);
  }

  private boolean isStop(int token) {
    char last = tokens.last(token);
    return last == '.' || last == '…' || Characters.of(tokens.first(token)) == Characters.STOP;
  }

  /** The last of the quotation marks and brackets that close right after the stop. */
  private int closed(int stop) {
    int last = stop;
    while (last + 1 < tokens.size() && last - stop < MOST_CLOSING && isClosing(last + 1)) {
      last++;
    }
    return last;
  }

  private boolean isClosing(int token) {
    return switch (tokens.first(token)) {
      case ')', ']', '”', '»', '›' -> true;
      case '"' -> (quoted || tokens.isGlued(token)) && !isWordGlued(token);
      case '\'', '’' -> tokens.isGlued(token) && !isWordGlued(token);
      default -> false;
    };
  }

  /** Whether letters belong to the mark or follow it without space: then it opens something. */
  private boolean isWordGlued(int token) {
    return Character.isLetterOrDigit(tokens.last(token))
        || token + 1 < tokens.size()
            && tokens.isGlued(token + 1)
            && Character.isLetterOrDigit(tokens.first(token + 1));
  }

  /** Whether a sentence ends with the stop, given what follows after the marks that close. */
  private boolean isEnd(int stop, int last) {
    int next = last + 1;
    if (isContinued(next)) {
      return false;
    }
    boolean lower = Character.isLowerCase(tokens.first(next));
    if (tokens.is(stop, '.')) {
      return !isListNumber(stop)
          && (!lower || last == stop && !tokens.isGlued(next) && !isShort(stop - 1));
    }
    if (Characters.of(tokens.first(stop)) == Characters.STOP) {
      return !lower || last == stop && !quoted && !isName(stop);
    }
    if (Character.isLetterOrDigit(tokens.first(stop))) {
      return isAfterAbbreviation(stop, next);
    }
    return opensSentence(next);
  }

  /** A comma or the like: what was quoted or abbreviated is part of a longer sentence. */
  private boolean isContinued(int next) {
    return switch (tokens.first(next)) {
      case ',', ';', ':', ')', ']', '.', '!', '?', '…' -> true;
      default -> false;
    };
  }

  /** “2.” at the beginning of what would be a sentence. */
  private boolean isListNumber(int stop) {
    return stop == from + 1
        && tokens.length(from) <= 2
        && Character.isDigit(tokens.first(from))
        && Character.isDigit(tokens.last(from));
  }

  /** An exclamation mark that is part of a name: it follows a capital without space. */
  private boolean isName(int stop) {
    return stop > from + 1
        && tokens.is(stop, '!')
        && tokens.isGlued(stop)
        && Character.isUpperCase(tokens.first(stop - 1));
  }

  private boolean isShort(int token) {
    return token >= 0 && tokens.isGlued(token + 1) && tokens.length(token) <= 3;
  }

  /** Whether the sentence ends with an abbreviation: what follows usually begins one. */
  private boolean isAfterAbbreviation(int stop, int next) {
    String plain = tokens.length(stop) > Spelling.LONGEST ? "" : plain(stop, 1);
    if (Spelling.stop(plain) == Spelling.Stop.TITLE) {
      return false;
    }
    if (Spelling.is("ending", plain)) {
      return opensSentence(next);
    }
    return isOpeningMark(next) && next + 1 < tokens.size() && tokens.length(stop) > 2
        ? Character.isUpperCase(tokens.first(next + 1))
        : isStarter(next);
  }

  private String plain(int token, int without) {
    return Spelling.plain(text, tokens.starts()[token], tokens.ends()[token] - without);
  }

  private boolean opensSentence(int next) {
    return Character.isUpperCase(tokens.first(next)) || isOpeningMark(next);
  }

  private boolean isOpeningMark(int token) {
    return switch (tokens.first(token)) {
      case '“', '"', '‘', '«', '„', '`' -> true;
      default -> false;
    };
  }

  /** A capitalised word of the table with which sentences begin and names do not go on. */
  private boolean isStarter(int token) {
    return Character.isUpperCase(tokens.first(token))
        && tokens.length(token) <= Spelling.LONGEST
        && Spelling.is("starter", plain(token, 0));
  }

  private void add(int to) {
    cut(new Dateline(tokens, from, to).end());
    Range within = Dateline.within(tokens, from, to);
    cut(within.from());
    cut(within.to());
    cut(to);
  }

  private void cut(int to) {
    for (; from < to; from = Math.min(to, from + LONGEST)) {
      found.add(new Range(from, Math.min(to, from + LONGEST)));
    }
  }

  /** Whether most lines break off without ending a sentence, all at about the same width. */
  private static boolean isWrapped(String text) {
    String[] lines =
        text.lines()
            .limit(LINES_LOOKED_AT)
            .filter(line -> !line.isBlank())
            .map(String::stripTrailing)
            .toArray(String[]::new);
    int open = 0;
    for (String line : lines) {
      if (line.length() > WIDEST_MARGIN) {
        return false;
      }
      boolean unfinished = Character.isLetterOrDigit(line.charAt(line.length() - 1));
      open += unfinished && line.length() > 40 ? 1 : 0;
    }
    return lines.length >= 5 && open * 2 > lines.length;
  }
}
