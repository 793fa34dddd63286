package org.sitrep.language;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.Span;

/**
 * Pairs quotation marks, paragraph by paragraph in one pass: straight, typographic, guillemets,
 * doubled and single ones. A quotation that is never closed ends with its paragraph, as the first
 * of a quotation over several does. Marks within a quotation count as its words.
 */
public final class Quotations {
  private static final int SHORTEST_OPEN = 12;
  private static final int FARTHEST_CLOSE = 200;

  private final String text;
  private final List<Quotation> found = new ArrayList<>();

  private Quotations(String text) {
    this.text = text;
  }

  /** The quotations of all paragraphs, in order; they do not overlap. */
  public static List<Quotation> in(String text, List<Span> paragraphs) {
    Quotations quotations = new Quotations(text);
    paragraphs.forEach(quotations::read);
    return quotations.found;
  }

  private void read(Span paragraph) {
    int open = -1;
    char mark = 0;
    int nested = 0;
    for (int i = paragraph.start(); i < paragraph.end(); i += width(i)) {
      char at = markAt(i);
      if (at == 0) {
        continue;
      }
      if (open < 0) {
        if (opens(i, at, paragraph)) {
          open = i;
          mark = at;
          nested = 0;
        }
      } else if (isNested(mark, at)) {
        nested++;
      } else if (closes(i, mark, at, paragraph)) {
        if (nested > 0) {
          nested--;
        } else {
          add(open, i + width(i), paragraph);
          open = -1;
        }
      }
    }
    if (open >= 0 && paragraph.end() - open > SHORTEST_OPEN && mark != '\'') {
      add(open, paragraph.end(), paragraph);
    }
  }

  /** A mark that can only open, of the same kind as the one that is open. */
  private static boolean isNested(char mark, char at) {
    return mark == at && (at == '“' || at == '«' || at == '„');
  }

  /** The mark at an offset, one character for all of its kind; 0 where there is none. */
  private char markAt(int i) {
    char c = text.charAt(i);
    return switch (c) {
      case '"', '＂' -> '"';
      case '“', '”', '„', '«', '»' -> c;
      case '‟' -> '“';
      case '\'', '`' -> isDoubled(i) ? '"' : '\'';
      case '‘', '’', '‚' -> '\'';
      default -> 0;
    };
  }

  private boolean isDoubled(int i) {
    return i + 1 < text.length() && text.charAt(i + 1) == text.charAt(i);
  }

  private int width(int i) {
    char c = text.charAt(i);
    return (c == '\'' || c == '`') && isDoubled(i) ? 2 : 1;
  }

  private boolean opens(int i, char mark, Span paragraph) {
    boolean before = i == paragraph.start() || !Character.isLetterOrDigit(text.charAt(i - 1));
    boolean after =
        i + width(i) < paragraph.end() && !Character.isWhitespace(text.charAt(i + width(i)));
    return switch (mark) {
      case '“', '„', '«' -> true;
      case '”', '»' -> i == paragraph.start() && after;
      case '"' -> before && after && !endsSentence(i, paragraph);
      default -> before && after && opensSingle(i, paragraph);
    };
  }

  /** Whether the mark stands right after a full stop or comma, as a closing one does. */
  private boolean endsSentence(int i, Span paragraph) {
    return i > paragraph.start()
        && ".,!?".indexOf(text.charAt(i - 1)) >= 0
        && !Character.isLetterOrDigit(text.charAt(i + width(i)));
  }

  /**
   * Not an apostrophe: a letter follows, space or a bracket goes before, and it does not stand for
   * a century (’90s).
   */
  private boolean opensSingle(int i, Span paragraph) {
    char c = text.charAt(i);
    char next = text.charAt(i + 1);
    boolean space =
        i == paragraph.start()
            || Character.isWhitespace(text.charAt(i - 1))
            || "([—–-:".indexOf(text.charAt(i - 1)) >= 0;
    return space
        && c != '’'
        && (Character.isLetter(next)
            || next == '['
            || next == '…'
            || (c == '‘' && Character.isDigit(next)));
  }

  private boolean closes(int i, char mark, char at, Span paragraph) {
    int next = i + width(i);
    boolean wordAfter = next < paragraph.end() && Character.isLetterOrDigit(text.charAt(next));
    return switch (mark) {
      case '“', '„' -> at == '”' || (at == '“' && mark == '„') || (at == '"' && !wordAfter);
      case '«' -> at == '»';
      case '”', '»' -> at == mark;
      case '"' ->
          (at == '"' || at == '”') && !(wordAfter && Character.isWhitespace(text.charAt(i - 1)));
      default -> at == '\'' && text.charAt(i) != '‘' && !wordAfter && closesSingle(i);
    };
  }

  /** A possessive plural (“the workers’ rights”) does not close. */
  private boolean closesSingle(int i) {
    char before = text.charAt(i - 1);
    if (Character.isWhitespace(before)) {
      return false;
    }
    boolean possessive =
        before == 's'
            && i + 2 < text.length()
            && text.charAt(i + 1) == ' '
            && Character.isLetter(text.charAt(i + 2));
    return !possessive || !isClosedLater(i + 1);
  }

  private boolean isClosedLater(int from) {
    int end = Math.min(text.length(), from + FARTHEST_CLOSE);
    for (int i = from; i < end && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == '’' || text.charAt(i) == '\'') {
        return true;
      }
    }
    return false;
  }

  private void add(int start, int end, Span paragraph) {
    Span span = new Span(start, end);
    found.add(new Quotation(span, isSpeech(span, paragraph)));
  }

  /**
   * Somebody's sentence: it opens its paragraph or follows a full stop, comma, colon or dash, and
   * it ends as a sentence or clause does.
   */
  private boolean isSpeech(Span span, Span paragraph) {
    int last = span.end() - 1;
    while (last > span.start() && markAt(last) != 0) {
      last--;
    }
    boolean ended =
        ".,!?…—–-;".indexOf(text.charAt(last)) >= 0
            || span.end() >= paragraph.end()
            || isEndAt(span.end());
    int before = span.start() - 1;
    while (before >= paragraph.start() && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    boolean opened =
        before < paragraph.start()
            || ".,:!?…—–-”\"".indexOf(text.charAt(before)) >= 0
            || (ended && startsUpper(span) && words(span) > 3);
    return opened && ended && (words(span) > 2 || before < paragraph.start() || startsUpper(span));
  }

  /** British style puts the comma or full stop after the mark. */
  private boolean isEndAt(int offset) {
    return offset < text.length() && ".,".indexOf(text.charAt(offset)) >= 0;
  }

  private boolean startsUpper(Span span) {
    int first = span.start() + width(span.start());
    return first < span.end()
        && (Character.isUpperCase(text.charAt(first)) || "[(…".indexOf(text.charAt(first)) >= 0);
  }

  private int words(Span span) {
    int words = 1;
    for (int i = span.start(); i < span.end() && words < 9; i++) {
      words += Character.isWhitespace(text.charAt(i)) ? 1 : 0;
    }
    return words;
  }
}
