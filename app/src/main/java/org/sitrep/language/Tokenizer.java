package org.sitrep.language;

import static org.sitrep.language.Characters.APOSTROPHE;
import static org.sitrep.language.Characters.AT;
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
  private final Stretch stretch;

  private final FullStops stops;
  private final Apostrophes apostrophes;
  private final WordSigns signs;

  private Tokenizer(String text) {
    this.text = text;
    this.addresses = new Addresses(text);
    this.stretch = new Stretch(text);
    this.stops = new FullStops(text, stretch);
    this.apostrophes = new Apostrophes(text, stretch);
    this.signs = new WordSigns(text, stretch, stops, apostrophes);
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
      int from = at;
      int seen = 0;
      byte type;
      while (at < length && (type = Characters.of(text.charAt(at))) != SPACE) {
        seen |= 1 << type;
        at++;
      }
      stretch.set(from, at);
      cut(seen);
    }
  }

  private void cut(int seen) {
    if (seen == 1 << LETTER) {
      addWord(stretch.from(), stretch.to());
    } else if (isSmiley()) {
      add(stretch.from(), stretch.to());
    } else if ((seen & (1 << AT | 1 << SLASH)) != 0
        || text.startsWith("www.", stretch.from())
        || text.startsWith("www.", stretch.from() + 1)) {
      cutAroundAddresses();
    } else {
      cut(stretch.from(), stretch.to());
    }
  }

  private void cutAroundAddresses() {
    int end = stretch.to();
    int at = stretch.from();
    while (at < end) {
      addresses.find(at, end);
      int start = addresses.start();
      int next = addresses.end();
      stretch.end(start);
      cut(at, start);
      if (start < end) {
        add(start, next);
      }
      at = Math.max(next, start);
      stretch.end(end);
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
      case SURROGATE -> stretch.isWordAt(at) ? word(at, at) : symbol(at);
      case JOINER -> at + 1;
      case APOSTROPHE -> apostrophe(at);
      case DOT -> stretch.isDigit(at + 1) && !isGlued(at) ? word(at, at + 1) : repeated(at);
      case HYPHEN, DASH ->
          stretch.isDigit(at + 1) && at == stretch.from() && type == HYPHEN
              ? word(at, at + 1)
              : repeated(at);
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
      at = stretch.letters(at);
      if (at >= stretch.to() || at - start >= LONGEST) {
        break;
      }
      int next = signs.past(start, at);
      if (next <= at) {
        break;
      }
      at = next;
    }
    if (at < stretch.to() && at > start) {
      byte type = Characters.of(text.charAt(at));
      if (type == CURRENCY && isCurrencyLetters(start, at) && stretch.isDigit(at + 1)) {
        return add(start, at + 1);
      }
      if (type == APOSTROPHE && apostrophes.isNegation(at)) {
        return negation(start, at);
      }
      if (type == DOT && stretch.isWordAt(at + 1) && stops.isAbbreviation(start, at)) {
        return add(start, at + 1);
      }
    }
    return addWord(start, at);
  }

  private int negation(int start, int at) {
    if (start < at - 1) {
      add(start, at - 1);
      return add(at - 1, at + 2);
    }
    return add(start, at + 2);
  }

  private int apostrophe(int at) {
    int clitic = apostrophes.cliticEnd(at);
    if (clitic > 0) {
      return add(at, clitic);
    }
    if (!isGlued(at)
        && stretch.isDigit(at + 1)
        && stretch.isDigit(at + 2)
        && !stretch.isDigit(at + 3)) {
      return word(at, at + 1);
    }
    int end = Math.min(stretch.letters(at + 1), stretch.to());
    if (end > at + 1 && end - at < Spelling.LONGEST) {
      int known = knownAfter(at, end);
      if (known > 0) {
        return known;
      }
    }
    char sign = text.charAt(at);
    boolean pair =
        (sign == '\'' || sign == '`') && at + 1 < stretch.to() && text.charAt(at + 1) == sign;
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
    boolean closed = end < stretch.to() && Characters.of(text.charAt(end)) == APOSTROPHE;
    if (closed && Spelling.is("whole", plain + "'")) {
      return add(at, end + 1);
    }
    return Spelling.is("whole", plain) ? add(at, end) : 0;
  }

  private int stops(int at) {
    int end = at + 1;
    while (end < stretch.to() && Characters.of(text.charAt(end)) == STOP) {
      end++;
    }
    return add(at, end);
  }

  /** A name after @ or a word after #; else the sign alone. */
  private int tag(int at) {
    boolean tagged =
        !isGlued(at)
            && stretch.isWordAt(at + 1)
            && (!stretch.isDigit(at + 1) || Characters.of(text.charAt(at)) == AT);
    return tagged ? add(at, stretch.letters(at + 1)) : add(at, at + 1);
  }

  private int repeated(int at) {
    int end = at + 1;
    while (end < stretch.to() && text.charAt(end) == text.charAt(at)) {
      end++;
    }
    return add(at, end);
  }

  /** A sign with the marks on it, signs joined to it, or the same sign several times over. */
  private int symbol(int at) {
    if (text.charAt(at) == '+' && at == stretch.from() && stretch.isDigit(at + 1)) {
      return word(at, at + 1);
    }
    if (text.charAt(at) == '&') {
      int end = Math.min(stretch.letters(at + 1), at + Spelling.LONGEST);
      if (end > at + 1 && end < stretch.to() && text.charAt(end) == ';') {
        return add(at, end + 1);
      }
    }
    if (text.charAt(at) == '\\'
        && at + 1 < stretch.to()
        && "/*".indexOf(text.charAt(at + 1)) >= 0) {
      return add(at, at + 2);
    }
    if (Characters.of(text.charAt(at)) == SYMBOL
        && at + 1 < stretch.to()
        && text.charAt(at + 1) == text.charAt(at)) {
      return repeated(at);
    }
    return add(at, Signs.end(text, at, stretch.to()));
  }

  private boolean isSmiley() {
    int length = stretch.to() - stretch.from();
    return (length == 2 || length == 3)
        && ":;=".indexOf(text.charAt(stretch.from())) >= 0
        && ")(DPp|/\\".indexOf(text.charAt(stretch.to() - 1)) >= 0
        && (length == 2 || "-o'".indexOf(text.charAt(stretch.from() + 1)) >= 0);
  }

  private boolean isGlued(int at) {
    return at > stretch.from() && stretch.isWordAt(at - 1);
  }

  private boolean isCurrencyLetters(int start, int at) {
    for (int i = start; i < at; i++) {
      if (!Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return at - start <= 3;
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
                || stretch.has(start, end, '\'')
                || stretch.has(start, end, '’'));
    return candidate ? Spelling.split(Spelling.plain(text, start, end)) : 0;
  }

  private int unitOf(int start, int end) {
    int number = end;
    while (number > start && Character.isLetter(text.charAt(number - 1))) {
      number--;
    }
    boolean unit =
        number < end
            && stretch.isDigit(number - 1)
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
