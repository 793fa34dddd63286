package org.sitrep.brief.export;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row; what is not put in stays empty. */
final class Row {
  private static final String READ_AS_FORMULA = "=+-@\t\r";
  private final Map<String, String> cells = new LinkedHashMap<>();

  Row(List<String> columns) {
    columns.forEach(column -> cells.put(column, ""));
  }

  /** A code, date or number of Sitrep's. */
  void put(String column, @Nullable Object value) {
    if (cells.replace(column, value == null ? "" : value.toString()) == null) {
      throw new IllegalStateException("no column " + column);
    }
  }

  /** Coordinates and scores, never in powers of ten. */
  void number(String column, @Nullable Double value) {
    put(
        column,
        value == null ? null : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
  }

  /**
   * Words that came with a report. A spreadsheet takes a cell that begins like a formula for one
   * and runs it, quoted or not; an apostrophe before it, the spreadsheets' own mark for text, keeps
   * it from that (OWASP, CSV injection).
   */
  void words(String column, @Nullable String text) {
    boolean formula =
        text != null && !text.isEmpty() && READ_AS_FORMULA.indexOf(text.charAt(0)) >= 0;
    put(column, formula ? "'" + text : text);
  }

  List<String> cells() {
    return List.copyOf(cells.values());
  }
}
