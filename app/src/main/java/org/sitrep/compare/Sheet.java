package org.sitrep.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table with named columns.
 *
 * @param name what to call it
 * @param columns their names, as written
 * @param skipped how many rows could not be read
 */
public record Sheet(String name, List<String> columns, List<Line> rows, int skipped) {
  public Sheet {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param number its number as a spreadsheet counts, the columns' names being row 1
   */
  public record Line(int number, List<String> cells) {
    public Line {
      cells = List.copyOf(cells);
    }
  }

  /** Where a column stands, by its name without regard to letter case; null where there is none. */
  @Nullable Integer at(String column) {
    return positions().get(column.toLowerCase(Locale.ROOT));
  }

  private Map<String, Integer> positions() {
    Map<String, Integer> positions = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      positions.put(columns.get(i).toLowerCase(Locale.ROOT), i);
    }
    return positions;
  }

  /** The values of a column as they are compared, row by row; empty is missing. */
  List<String> values(int column) {
    return rows.stream().map(row -> Value.of(row.cells().get(column))).toList();
  }
}
