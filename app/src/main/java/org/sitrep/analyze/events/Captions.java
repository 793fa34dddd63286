package org.sitrep.analyze.events;

import java.util.List;
import java.util.Locale;
import org.sitrep.knowledge.Table;
import org.sitrep.model.Span;

/**
 * Lines that name a picture or its owner: what they show is told elsewhere. The marks stand in
 * {@code captions.tsv}.
 */
final class Captions {
  /** A longer line is running text, of which only the sentence itself is looked at. */
  private static final int LONGEST = 400;

  private final List<String> marks =
      Table.of(Captions.class, "captions.tsv").rows().stream()
          .map(row -> row.get("mark").toLowerCase(Locale.ROOT))
          .toList();

  boolean isOne(String text, Span sentence) {
    int start = sentence.start();
    while (start > 0 && sentence.start() - start < LONGEST && text.charAt(start - 1) != '\n') {
      start--;
    }
    int end = sentence.end();
    while (end < text.length() && end - sentence.end() < LONGEST && text.charAt(end) != '\n') {
      end++;
    }
    boolean whole = end - start <= LONGEST;
    String line = whole ? text.substring(start, end) : sentence.of(text);
    return isNumbered(line) || (line.length() <= LONGEST && isMarked(withoutOpening(line)));
  }

  /** “(A Photographer Via Getty Images) LAGOS -- …”: text that begins after a picture's credit. */
  private static String withoutOpening(String line) {
    String trimmed = line.stripLeading();
    int end = trimmed.startsWith("(") ? trimmed.indexOf(')') : -1;
    return end < 0 ? line : trimmed.substring(end + 1);
  }

  private boolean isMarked(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return marks.stream().anyMatch(lower::contains);
  }

  /** “31/34 31 October 2017 …”: a picture's number within its series. */
  private static boolean isNumbered(String line) {
    String trimmed = line.stripLeading();
    int slash = digits(trimmed, 0);
    if (slash == 0 || slash > 3 || slash >= trimmed.length() || trimmed.charAt(slash) != '/') {
      return false;
    }
    int end = digits(trimmed, slash + 1);
    boolean blank = end < trimmed.length() && Character.isWhitespace(trimmed.charAt(end));
    return end > slash + 1 && end <= slash + 4 && blank;
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && at < from + 5 && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
