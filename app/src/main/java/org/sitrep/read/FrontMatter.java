package org.sitrep.read;

/**
 * The block of {@code key: value} lines between two {@code ---} lines at the head of a text. A text
 * that merely begins with {@code ---} has none: every line of a block has a key, and the block is
 * closed.
 */
final class FrontMatter {
  private static final String FENCE = "---";
  private static final int MOST_LINES = 100;

  private FrontMatter() {}

  /**
   * The draft of what follows the block, with the block's keys set; {@code draft} itself where
   * there is no block.
   */
  static Draft split(Draft draft) {
    String text = draft.text();
    int at = lineEnd(text, 0);
    if (!FENCE.equals(line(text, 0, at))) {
      return draft;
    }
    Draft filled = draft;
    for (int lines = 0; lines < MOST_LINES && at < text.length(); lines++) {
      int end = lineEnd(text, at);
      String line = line(text, at, end);
      int colon = line.indexOf(':');
      if (line.equals(FENCE)) {
        return withText(filled, text.substring(end));
      } else if (colon > 0) {
        filled =
            filled.with(
                line.substring(0, colon).strip(), unquoted(line.substring(colon + 1).strip()));
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        return draft;
      }
      at = end;
    }
    return draft;
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end + 1;
  }

  private static String line(String text, int from, int end) {
    return text.substring(from, end).stripTrailing();
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() >= 2
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0);
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  private static Draft withText(Draft draft, String text) {
    return new Draft(
        draft.where(),
        draft.id(),
        text,
        draft.title(),
        draft.byline(),
        draft.outlet(),
        draft.url(),
        draft.published(),
        draft.basis(),
        draft.language());
  }
}
