package org.sitrep.language;

/**
 * Finds addresses of pages and mailboxes inside a stretch without space. Every character is looked
 * at a bounded number of times.
 */
final class Addresses {
  private static final int LONGEST_SCHEME = 10;
  private static final int LONGEST_NAME = 64;

  private final String text;
  private int start;
  private int end;

  Addresses(String text) {
    this.text = text;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** Goes to the first address in {@code [from, to)}; to the empty one at {@code to} else. */
  void find(int from, int to) {
    for (int at = from; at < to; at++) {
      char unit = text.charAt(at);
      if (unit == 'w' && isHost(from, at, to)
          || unit == '@' && isMail(from, at, to)
          || unit == ':' && isPage(from, at, to)
          || unit == '/' && isBarePage(from, at, to)) {
        return;
      }
    }
    start = to;
    end = to;
  }

  private boolean isHost(int from, int at, int to) {
    if (!text.startsWith("www.", at) || at > from && isName(text.charAt(at - 1), "")) {
      return false;
    }
    start = at;
    end = Math.min(to, pageEnd(at, to));
    return end > at + 4;
  }

  private boolean isMail(int from, int at, int to) {
    start = back(from, at, "._%+-");
    end = at + 1;
    boolean dotted = false;
    while (end < to && end - at < LONGEST_NAME && isName(text.charAt(end), ".-")) {
      dotted |= text.charAt(end) == '.' && end > at + 1;
      end++;
    }
    while (end > at + 1 && !isName(text.charAt(end - 1), "")) {
      end--;
    }
    return start < at && dotted && text.indexOf('.', at) < end;
  }

  private boolean isPage(int from, int at, int to) {
    if (!text.startsWith("://", at) || at + 3 >= to) {
      return false;
    }
    start = at;
    while (start > from && at - start < LONGEST_SCHEME && isLatin(text.charAt(start - 1))) {
      start--;
    }
    if (at - start < 2) {
      return false;
    }
    end = pageEnd(at + 3, to);
    return end > at + 3;
  }

  /** A path after a host whose last label is a known domain: example.org/page. */
  private boolean isBarePage(int from, int at, int to) {
    start = back(from, at, ".-");
    int dot = at - 1;
    while (dot > start && text.charAt(dot) != '.') {
      dot--;
    }
    if (dot <= start || at + 1 >= to || !Spelling.is("domain", text.substring(dot + 1, at))) {
      return false;
    }
    end = pageEnd(at, to);
    return true;
  }

  private int back(int from, int at, String also) {
    int first = at;
    while (first > from && at - first < LONGEST_NAME && isName(text.charAt(first - 1), also)) {
      first--;
    }
    while (first < at && !isName(text.charAt(first), "")) {
      first++;
    }
    return first;
  }

  /** Up to a quotation mark or the end, without the punctuation that follows an address. */
  private int pageEnd(int from, int to) {
    int last = from;
    int open = 0;
    for (int at = from; at < to; at++) {
      char unit = text.charAt(at);
      if ("\"<>“”‘’«»`{}|".indexOf(unit) >= 0 || unit == ')' && open == 0) {
        break;
      }
      open += unit == '(' ? 1 : unit == ')' ? -1 : 0;
      if (".,;:!?'([]*…".indexOf(unit) < 0) {
        last = at + 1;
      }
    }
    return last;
  }

  private static boolean isName(char unit, String also) {
    byte type = Characters.of(unit);
    return type == Characters.LETTER || type == Characters.DIGIT || also.indexOf(unit) >= 0;
  }

  private static boolean isLatin(char unit) {
    return unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z';
  }
}
