package org.sitrep.compare;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table: CSV (RFC 4180), or tab-separated where the first line holds more tabs than commas.
 * A row with too many or too few cells is said and left out. Where it runs over several lines, as
 * one with a quotation mark that nobody closes does, reading begins again on its second line.
 */
public final class SheetReader {
  private static final int MOST_NEW_BEGINNINGS = 1000;

  private final String name;
  private final String text;
  private final Consumer<String> complaints;
  private final CSVFormat format;
  private final List<Sheet.Line> rows = new ArrayList<>();
  private @Nullable List<String> columns;
  private int number;
  private int skipped;

  /** Where each line begins. */
  private final List<Integer> lines;

  /** The line that is read, counted from 0. */
  private int line;

  private SheetReader(String name, String text, Consumer<String> complaints) {
    this.name = name;
    this.text = text;
    this.complaints = complaints;
    format =
        CSVFormat.RFC4180.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(false).get();
    lines = lines(text);
  }

  /**
   * The table in a text.
   *
   * @param complaints takes a line on every row that is left out
   * @throws UnreadableSheet where there are no columns, or two of one name
   */
  public static Sheet read(String name, String text, Consumer<String> complaints) {
    return new SheetReader(name, text, complaints).sheet();
  }

  private Sheet sheet() {
    int beginnings = 0;
    while (line < lines.size()) {
      if (++beginnings > MOST_NEW_BEGINNINGS) {
        throw new UnreadableSheet(here() + "too many broken quotations");
      }
      readOn();
    }
    if (columns == null) {
      throw new UnreadableSheet(name + " has no line that names its columns");
    }
    return new Sheet(name, columns, rows, skipped);
  }

  /** Reads to the end, or to the row behind whose first line reading must begin again. */
  private void readOn() {
    int base = line;
    try (CSVParser parser =
        CSVParser.parse(new StringReader(text.substring(lines.get(base))), format)) {
      Iterator<CSVRecord> records = parser.iterator();
      while (records.hasNext()) {
        CSVRecord found = records.next();
        if (!take(found) && isOverLines(found)) {
          line++;
          return;
        }
        line = base + (int) parser.getCurrentLineNumber();
      }
      line = lines.size();
    } catch (UncheckedIOException broken) {
      number++;
      leaveOut("a quotation mark is misplaced or not closed");
      line++;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static boolean isOverLines(CSVRecord found) {
    return found.stream().anyMatch(cell -> cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0);
  }

  private String here() {
    return name + " line " + (line + 1) + ": ";
  }

  private void leaveOut(String why) {
    skipped++;
    complaints.accept(here() + why + "; the row is left out");
  }

  /** Whether the row could be read. */
  private boolean take(CSVRecord found) {
    List<String> cells = found.toList();
    number++;
    if (cells.stream().allMatch(String::isBlank)) {
      return true;
    }
    if (columns == null) {
      columns = named(cells);
      return true;
    }
    if (cells.size() != columns.size()) {
      leaveOut(cells.size() + " cells where there are " + columns.size() + " columns");
      return false;
    }
    rows.add(new Sheet.Line(number, cells));
    return true;
  }

  private List<String> named(List<String> cells) {
    Set<String> seen = new HashSet<>();
    List<String> names = cells.stream().map(String::strip).toList();
    for (String one : names) {
      if (!one.isEmpty() && !seen.add(one.toLowerCase(Locale.ROOT))) {
        throw new UnreadableSheet(here() + "two columns are named " + one);
      }
    }
    return names;
  }

  /** Lines end at LF, CR or both, as Commons CSV counts them. */
  private static List<Integer> lines(String text) {
    List<Integer> lines = new ArrayList<>();
    lines.add(0);
    for (int i = 0; i < text.length(); i++) {
      boolean ends =
          text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !text.startsWith("\n", i + 1));
      if (ends && i + 1 < text.length()) {
        lines.add(i + 1);
      }
    }
    return text.isEmpty() ? List.of() : lines;
  }

  private static char delimiter(String text) {
    int tabs = 0;
    int commas = 0;
    for (int i = 0; i < text.length() && text.charAt(i) != '\n'; i++) {
      tabs += text.charAt(i) == '\t' ? 1 : 0;
      commas += text.charAt(i) == ',' ? 1 : 0;
    }
    return tabs > commas ? '\t' : ',';
  }
}
