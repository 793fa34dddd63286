package org.sitrep.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Span;

/**
 * Puts a text together from the rows of CoNLL-U sentences: each word's FORM, a blank after it
 * unless MISC says {@code SpaceAfter=No}, an empty line where {@code # newpar} stands. The words of
 * a multiword token touch where they spell it (“do”, “n't”), otherwise blanks part them.
 */
final class GivenText {
  private static final int COLUMNS = 10;
  private static final int FORM = 1;
  private static final int MISC = 9;
  private static final String GLUED = "SpaceAfter=No";

  private final StringBuilder text = new StringBuilder();
  private final List<Given> sentences = new ArrayList<>();
  private String gap = "";

  /** A row that is no CoNLL-U. */
  static final class BadRow extends Exception {
    private static final long serialVersionUID = 1;
    private final int row;

    BadRow(int row, String words) {
      super(words);
      this.row = row;
    }

    /** Its number among the sentence's lines, from 0. */
    int row() {
      return row;
    }

    String words() {
      return String.valueOf(getMessage());
    }
  }

  /** A multiword token whose words come. */
  private record Range(String form, int last, boolean glued, List<String> words) {}

  String text() {
    return text.toString();
  }

  int length() {
    return text.length();
  }

  List<Given> sentences() {
    return sentences;
  }

  /**
   * Adds a sentence.
   *
   * @param lines its comments and rows, of which there is at least one
   */
  void add(List<String> lines) throws BadRow {
    List<Span> tokens = new ArrayList<>();
    int words = 0;
    Range range = null;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("#")) {
        gap = line.startsWith("# newpar") && text.length() > 0 ? "\n\n" : gap;
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != COLUMNS) {
        throw new BadRow(i, "has " + cells.length + " columns, where CoNLL-U has " + COLUMNS);
      }
      String id = cells[0];
      if (id.equals(Integer.toString(words + 1))) {
        words++;
        range = word(cells, i, words, range, tokens);
      } else if (id.startsWith((words + 1) + "-") && range == null) {
        range = range(cells, i, words + 1);
      } else if (!id.matches(words + "\\.[1-9][0-9]{0,3}")) {
        throw new BadRow(
            i, "has the number “" + shortened(id) + "” where " + (words + 1) + " is due");
      }
    }
    if (range != null || words == 0) {
      String why =
          words == 0 ? "belongs to a sentence without a word" : "ends within a multiword token";
      throw new BadRow(lines.size() - 1, why);
    }
    sentences.add(new Given(lines, tokens));
  }

  private static Range range(String[] cells, int row, int first) throws BadRow {
    String last = cells[0].substring(cells[0].indexOf('-') + 1);
    if (!last.matches("[1-9][0-9]{0,8}") || Integer.parseInt(last) < first) {
      throw new BadRow(row, "has the range “" + shortened(cells[0]) + "”");
    }
    return new Range(form(cells, row), Integer.parseInt(last), isGlued(cells), new ArrayList<>());
  }

  /** Returns the range that is still open after the word. */
  private @Nullable Range word(
      String[] cells, int row, int number, @Nullable Range range, List<Span> tokens) throws BadRow {
    String form = form(cells, row);
    if (range == null) {
      append(form, tokens);
      gap = isGlued(cells) ? "" : " ";
      return null;
    }
    range.words().add(form);
    if (number < range.last()) {
      return range;
    }
    boolean spelt = String.join("", range.words()).equals(range.form());
    for (String one : range.words()) {
      append(one, tokens);
      gap = spelt ? "" : " ";
    }
    gap = range.glued() ? "" : " ";
    return null;
  }

  private void append(String form, List<Span> tokens) {
    text.append(gap);
    tokens.add(new Span(text.length(), text.length() + form.length()));
    text.append(form);
  }

  private static String form(String[] cells, int row) throws BadRow {
    if (cells[FORM].isBlank()) {
      throw new BadRow(row, "has no form");
    }
    return cells[FORM];
  }

  private static boolean isGlued(String[] cells) {
    return List.of(cells[MISC].split("\\|")).contains(GLUED);
  }

  private static String shortened(String id) {
    return id.length() > 20 ? id.substring(0, 20) + "…" : id;
  }
}
