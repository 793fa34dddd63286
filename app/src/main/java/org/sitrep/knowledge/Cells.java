package org.sitrep.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a plain table, one at a time: lines of cells parted by one character. Empty rows and
 * those that begin with {@code #} are passed over. Where cells may be quoted, a cell in double
 * quotes may hold the character that parts cells, line ends and doubled quotes (RFC 4180).
 */
final class Cells {
  private final String text;
  private final char parting;
  private final boolean quoted;
  private int at;
  private int line = 1;

  Cells(String text, char parting, boolean quoted) {
    this.text = text;
    this.parting = parting;
    this.quoted = quoted;
  }

  /**
   * One row.
   *
   * @param line the number, from 1, of the line that it begins on
   * @param open whether the text ended within quotes
   */
  record Read(int line, List<String> cells, boolean open) {
    private boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  /**
   * The character that parts the cells of a text: a tab, else a comma, else a semicolon, whichever
   * its first row has.
   */
  static char parting(String text) {
    String first =
        text.lines().filter(one -> !one.isBlank() && !one.startsWith("#")).findFirst().orElse("");
    if (first.indexOf('\t') < 0) {
      return first.indexOf(',') >= 0 ? ',' : first.indexOf(';') >= 0 ? ';' : '\t';
    }
    return '\t';
  }

  /** The next row, null at the end. */
  @Nullable Read next() {
    while (at < text.length()) {
      if (text.charAt(at) == '#') {
        comment();
        continue;
      }
      Read read = row();
      if (!read.isBlank()) {
        return read;
      }
    }
    return null;
  }

  private void comment() {
    while (at < text.length() && !isLineEnd()) {
      at++;
    }
    endLine();
  }

  private Read row() {
    int begun = line;
    List<String> cells = new ArrayList<>();
    boolean open = false;
    while (true) {
      StringBuilder cell = new StringBuilder();
      if (quoted && at < text.length() && text.charAt(at) == '"') {
        open |= !quotes(cell);
      }
      while (at < text.length() && !isLineEnd() && text.charAt(at) != parting) {
        cell.append(text.charAt(at++));
      }
      cells.add(cell.toString());
      if (at >= text.length() || isLineEnd()) {
        endLine();
        return new Read(begun, cells, open);
      }
      at++;
    }
  }

  /** Takes in a cell in quotes; false where the text ends within. */
  private boolean quotes(StringBuilder cell) {
    at++;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"' && !text.startsWith("\"\"", at)) {
        at++;
        return true;
      }
      at += c == '"' ? 1 : 0;
      line += c == '\n' ? 1 : 0;
      cell.append(c);
      at++;
    }
    return false;
  }

  private boolean isLineEnd() {
    return text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  private void endLine() {
    if (at < text.length()) {
      at += text.startsWith("\r\n", at) ? 2 : 1;
      line++;
    }
  }
}
