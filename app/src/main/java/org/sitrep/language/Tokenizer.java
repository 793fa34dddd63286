package org.sitrep.language;

import static org.sitrep.language.Characters.APOSTROPHE;
import static org.sitrep.language.Characters.AT;
import static org.sitrep.language.Characters.COLON;
import static org.sitrep.language.Characters.CURRENCY;
import static org.sitrep.language.Characters.DASH;
import static org.sitrep.language.Characters.DIGIT;
import static org.sitrep.language.Characters.DOT;
import static org.sitrep.language.Characters.HASH;
import static org.sitrep.language.Characters.HYPHEN;
import static org.sitrep.language.Characters.JOINER;
import static org.sitrep.language.Characters.LETTER;
import static org.sitrep.language.Characters.MARK;
import static org.sitrep.language.Characters.SLASH;
import static org.sitrep.language.Characters.SPACE;
import static org.sitrep.language.Characters.STOP;
import static org.sitrep.language.Characters.SURROGATE;
import static org.sitrep.language.Characters.SYMBOL;

import java.util.Arrays;

/**
 * Text to tokens as the English treebanks of Universal Dependencies cut them (GUM above all):
 * hyphenated words fall apart save after a prefix, clitics are tokens, numbers, abbreviations and
 * addresses are whole. One pass from left to right over stretches without space; a token of over
 * {@value #LONGEST} units is cut, so that no look back or ahead is longer and time is linear.
 *
 * <p>Every unit that is not {@link Characters#SPACE} or {@link Characters#JOINER} lies in exactly
 * one token, and no token begins or ends inside a surrogate pair.
 */
final class Tokenizer {
  static final int LONGEST = 200;

  private final String text;
  private final Addresses addresses;
  private int[] starts;
  private int[] ends;
  private int size;

  /** The stretch without space that is being cut. */
  private int from;

  private int to;

  private Tokenizer(String text) {
    this.text = text;
    this.addresses = new Addresses(text);
    this.starts = new int[text.length() / 4 + 8];
    this.ends = new int[starts.length];
  }

  static Tokens tokenize(String text) {
    Tokenizer tokenizer = new Tokenizer(text);
    tokenizer.run();
    return new Tokens(text, tokenizer.starts, tokenizer.ends, tokenizer.size);
  }

  private void run() {
    int length = text.length();
    int at = 0;
    while (at < length) {
      if (Characters.of(text.charAt(at)) == SPACE) {
        at++;
        continue;
      }
      from = at;
      int seen = 0;
      byte type;
      while (at < length && (type = Characters.of(text.charAt(at))) != SPACE) {
        seen |= 1 << type;
        at++;
      }
      to = at;
      cut(seen);
    }
  }

  private void cut(int seen) {
    if (seen == 1 << LETTER) {
      addWord(from, to);
    } else if (isSmiley()) {
      add(from, to);
    } else if ((seen & (1 << AT | 1 << SLASH)) != 0
        || text.startsWith("www.", from)
        || text.startsWith("www.", from + 1)) {
      cutAroundAddresses();
    } else {
      cut(from, to);
    }
  }

  private void cutAroundAddresses() {
    int end = to;
    int at = from;
    while (at < end) {
      addresses.find(at, end);
      int start = addresses.start();
      int next = addresses.end();
      to = start;
      cut(at, start);
      if (start < end) {
        add(start, next);
      }
      at = Math.max(next, start);
      to = end;
    }
  }

  private void cut(int start, int end) {
    for (int at = start; at < end; ) {
      at = token(at, Characters.of(text.charAt(at)));
    }
  }

  /** Adds the token that begins here, or its two halves, and gives the place after it. */
  private int token(int at, byte type) {
    return switch (type) {
      case LETTER, DIGIT, MARK -> word(at, at);
      case SURROGATE -> isWordAt(at) ? word(at, at) : symbol(at);
      case JOINER -> at + 1;
      case APOSTROPHE -> apostrophe(at);
      case DOT -> isDigit(at + 1) && !isGlued(at) ? word(at, at + 1) : repeated(at);
      case HYPHEN, DASH ->
          isDigit(at + 1) && at == from && type == HYPHEN ? word(at, at + 1) : repeated(at);
      case STOP -> stops(at);
      case AT, HASH -> tag(at);
      case SYMBOL -> symbol(at);
      case CURRENCY -> repeated(at);
      default -> add(at, at + 1);
    };
  }

  /** The word that begins at {@code start}; up to {@code done} it is known to be one token. */
  private int word(int start, int done) {
    int at = done;
    while (true) {
      at = letters(at);
      if (at >= to || at - start >= LONGEST) {
        break;
      }
      int next = bridge(start, at);
      if (next <= at) {
        break;
      }
      at = next;
    }
    if (at < to && at > start) {
      byte type = Characters.of(text.charAt(at));
      if (type == CURRENCY && isCurrencyLetters(start, at) && isDigit(at + 1)) {
        return add(start, at + 1);
      }
      if (type == APOSTROPHE && isNegation(at)) {
        return negation(start, at);
      }
      if (type == DOT && isWordAt(at + 1) && isAbbreviation(start, at)) {
        return add(start, at + 1);
      }
    }
    return addWord(start, at);
  }

  /** Past the letters, digits and marks from here on. */
  private int letters(int start) {
    int at = start;
    while (at < to) {
      byte type = Characters.of(text.charAt(at));
      if (type == LETTER || type == DIGIT || type == MARK) {
        at++;
      } else if (type == SURROGATE && isWordAt(at)) {
        at += 2;
      } else {
        break;
      }
    }
    return at;
  }

  /** Where the word goes on after the sign at {@code at}; {@code at} where it ends before it. */
  private int bridge(int start, int at) {
    boolean followed = isWordAt(at + 1);
    boolean goesOn =
        switch (Characters.of(text.charAt(at))) {
          case DOT -> followed ? isDotInside(start, at) : isAbbreviation(start, at);
          case Characters.COMMA -> followed && isThousand(at);
          case COLON -> followed && isDigit(at - 1) && isDigit(at + 1);
          case SLASH -> followed && isSlashInside(start, at);
          case HYPHEN -> followed && Hyphens.isInside(text, start, at, to);
          case APOSTROPHE -> isApostropheInside(start, at);
          case JOINER -> followed;
          case SYMBOL -> followed && isSymbolInside(start, at);
          default -> false;
        };
    return goesOn ? at + 1 : at;
  }

  private boolean isDotInside(int start, int at) {
    if (isDigit(at - 1)) {
      return isDigit(at + 1) || !Character.isUpperCase(text.charAt(at + 1));
    }
    if (isDigit(at + 1)) {
      return at - start == 1 && !Character.isUpperCase(text.charAt(start)) || has(start, at, '/');
    }
    int next = letters(at + 1);
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
  private boolean isAbbreviation(int start, int at) {
    if (text.charAt(at - 1) == '.' || !isOwnStop(at)) {
      return false;
    }
    if (isDigit(at - 1)) {
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
    while (end < to && end < at + 5 && text.charAt(end) == '.') {
      end++;
    }
    int stops = end - at;
    return stops == 1 || stops == 2 && !isWordAt(end) || stops == 4;
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
      case BEFORE_NUMBER -> isDigit(next(at + 1));
    };
  }

  /** One to three digits that begin a line and do not fill it. */
  private boolean isListNumber(int start, int at) {
    return at - start <= 3
        && start == from
        && at + 1 == to
        && (start == 0 || text.charAt(start - 1) == '\n')
        && at + 2 < text.length()
        && text.charAt(at + 1) != '\n';
  }

  /** The next place that is no space, a few units away at most. */
  private int next(int at) {
    int next = at;
    while (next < text.length() && next < at + 4 && Characters.of(text.charAt(next)) == SPACE) {
      next++;
    }
    return next;
  }

  /** A comma before three digits, or before two as in lakhs and crores. */
  private boolean isThousand(int at) {
    if (!isDigit(at - 1)) {
      return false;
    }
    int next = at + 1;
    while (next <= at + 4 && isDigit(next)) {
      next++;
    }
    return next == at + 4
        || next == at + 3 && next < to && text.charAt(next) == ',' && isDigit(next + 1);
  }

  private boolean isSlashInside(int start, int at) {
    if (isDigit(at - 1) && isDigit(at + 1)) {
      return true;
    }
    if (Character.isUpperCase(text.charAt(start)) && (at - start == 1 || has(start, at, '/'))) {
      return isDigit(at + 1) || isDigit(at - 1);
    }
    int next = letters(at + 1);
    return next - start <= Spelling.LONGEST
        && Spelling.is("whole", Spelling.plain(text, start, next));
  }

  private boolean has(int start, int end, char sign) {
    for (int at = start; at < end; at++) {
      if (text.charAt(at) == sign) {
        return true;
      }
    }
    return false;
  }

  private boolean isApostropheInside(int start, int at) {
    if (!isWordAt(at + 1)) {
      return at - start < Spelling.LONGEST
          && Spelling.is("whole", Spelling.plain(text, start, at + 1));
    }
    if (isDigit(at + 1)) {
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
        && isDigit(at - 2)
        && (at - 2 == start || at - 3 == start && !isDigit(start));
  }

  /** After 's, 'll and the like that begin at {@code at}, 0 where there is none. */
  private int cliticEnd(int at) {
    int end = at + 1;
    while (end < to && end < at + 4 && isWordAt(end)) {
      end++;
    }
    int length = end - at - 1;
    boolean clitic =
        length == 1 && "smdSMD".indexOf(text.charAt(at + 1)) >= 0
            || length == 2 && Spelling.is("clitic", Spelling.plain(text, at + 1, end));
    return clitic ? end : 0;
  }

  /** Whether the apostrophe stands in n't. */
  private boolean isNegation(int at) {
    return at > from
        && (text.charAt(at - 1) | 0x20) == 'n'
        && at + 1 < to
        && (text.charAt(at + 1) | 0x20) == 't'
        && !isWordAt(at + 2);
  }

  private int negation(int start, int at) {
    if (start < at - 1) {
      add(start, at - 1);
      return add(at - 1, at + 2);
    }
    return add(start, at + 2);
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

  private boolean isCurrencyLetters(int start, int at) {
    for (int i = start; i < at; i++) {
      if (!Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return at - start <= 3;
  }

  private int apostrophe(int at) {
    int clitic = cliticEnd(at);
    if (clitic > 0) {
      return add(at, clitic);
    }
    if (!isGlued(at) && isDigit(at + 1) && isDigit(at + 2) && !isDigit(at + 3)) {
      return word(at, at + 1);
    }
    int end = Math.min(letters(at + 1), to);
    if (end > at + 1 && end - at < Spelling.LONGEST) {
      int known = knownAfter(at, end);
      if (known > 0) {
        return known;
      }
    }
    char sign = text.charAt(at);
    boolean pair = (sign == '\'' || sign == '`') && at + 1 < to && text.charAt(at + 1) == sign;
    return add(at, pair ? at + 2 : at + 1);
  }

  /** Adds 'em, 'n', 'tis and their like; 0 where it is none of them. */
  private int knownAfter(int at, int end) {
    String plain = Spelling.plain(text, at, end);
    int split = Spelling.split(plain);
    if (split > 0) {
      add(at, at + split);
      return add(at + split, end);
    }
    boolean closed = end < to && Characters.of(text.charAt(end)) == APOSTROPHE;
    if (closed && Spelling.is("whole", plain + "'")) {
      return add(at, end + 1);
    }
    return Spelling.is("whole", plain) ? add(at, end) : 0;
  }

  private int stops(int at) {
    int end = at + 1;
    while (end < to && Characters.of(text.charAt(end)) == STOP) {
      end++;
    }
    return add(at, end);
  }

  /** A name after @ or a word after #; else the sign alone. */
  private int tag(int at) {
    boolean tagged =
        !isGlued(at)
            && isWordAt(at + 1)
            && (!isDigit(at + 1) || Characters.of(text.charAt(at)) == AT);
    return tagged ? add(at, letters(at + 1)) : add(at, at + 1);
  }

  private int repeated(int at) {
    int end = at + 1;
    while (end < to && text.charAt(end) == text.charAt(at)) {
      end++;
    }
    return add(at, end);
  }

  /** A sign with the marks on it, signs joined to it, or the same sign several times over. */
  private int symbol(int at) {
    if (text.charAt(at) == '+' && at == from && isDigit(at + 1)) {
      return word(at, at + 1);
    }
    if (text.charAt(at) == '&') {
      int end = Math.min(letters(at + 1), at + Spelling.LONGEST);
      if (end > at + 1 && end < to && text.charAt(end) == ';') {
        return add(at, end + 1);
      }
    }
    if (text.charAt(at) == '\\' && at + 1 < to && "/*".indexOf(text.charAt(at + 1)) >= 0) {
      return add(at, at + 2);
    }
    if (Characters.of(text.charAt(at)) == SYMBOL
        && at + 1 < to
        && text.charAt(at + 1) == text.charAt(at)) {
      return repeated(at);
    }
    return add(at, Signs.end(text, at, to));
  }

  private boolean isSmiley() {
    int length = to - from;
    return (length == 2 || length == 3)
        && ":;=".indexOf(text.charAt(from)) >= 0
        && ")(DPp|/\\".indexOf(text.charAt(to - 1)) >= 0
        && (length == 2 || "-o'".indexOf(text.charAt(from + 1)) >= 0);
  }

  private boolean isDigit(int at) {
    return at >= from && at < text.length() && Characters.of(text.charAt(at)) == DIGIT;
  }

  private boolean isCapital(int at) {
    return at < text.length() && Character.isUpperCase(text.charAt(at));
  }

  private boolean isGlued(int at) {
    return at > from && isWordAt(at - 1);
  }

  private boolean isWordAt(int at) {
    if (at >= to) {
      return false;
    }
    byte type = Characters.of(text.charAt(at));
    return type == LETTER
        || type == DIGIT
        || type == MARK
        || type == SURROGATE && Signs.isLetter(text, at, to);
  }

  private int addWord(int start, int end) {
    int split = splitOf(start, end);
    if (split > 0) {
      add(start, start + split);
    }
    return add(start + split, end);
  }

  /** After how many units a word falls in two: can|not, 5|km. */
  private int splitOf(int start, int end) {
    int length = end - start;
    if (length < 2 || length > Spelling.LONGEST) {
      return 0;
    }
    char first = text.charAt(start);
    if (first >= '0' && first <= '9') {
      return unitOf(start, end);
    }
    // All words of the table that fall in two have a double letter in third place, or an
    // apostrophe.
    boolean candidate =
        length >= 5
            && length <= 6
            && (text.charAt(start + 2) == text.charAt(start + 3)
                || has(start, end, '\'')
                || has(start, end, '’'));
    return candidate ? Spelling.split(Spelling.plain(text, start, end)) : 0;
  }

  private int unitOf(int start, int end) {
    int number = end;
    while (number > start && Character.isLetter(text.charAt(number - 1))) {
      number--;
    }
    boolean unit =
        number < end
            && isDigit(number - 1)
            && Spelling.is("unit", Spelling.plain(text, number, end));
    return unit ? number - start : 0;
  }

  /** Adds a token, in pieces where it is too long, and gives its end. */
  private int add(int start, int end) {
    int at = start;
    while (end - at > LONGEST) {
      int piece = at + LONGEST;
      if (Character.isSurrogatePair(text.charAt(piece - 1), text.charAt(piece))) {
        piece--;
      }
      put(at, piece);
      at = piece;
    }
    put(at, end);
    return end;
  }

  private void put(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = start;
    ends[size++] = end;
  }
}
