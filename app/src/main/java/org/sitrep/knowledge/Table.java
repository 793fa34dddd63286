package org.sitrep.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A plain table under resources: UTF-8, one row a line, columns parted by tabs. Lines that begin
 * with {@code #} state its source and what the columns mean; the first other line names the
 * columns. A row may leave its last columns out. Several values in a cell are parted by {@code |}.
 */
public final class Table {
  private final String name;
  private final Map<String, Integer> columns;
  private final List<Row> rows;

  private Table(String name, Map<String, Integer> columns, List<Row> rows) {
    this.name = name;
    this.columns = columns;
    this.rows = rows;
  }

  /**
   * The table that lies in the same package as {@code room} under resources.
   *
   * @throws IllegalStateException where there is none or a row has more cells than there are
   *     columns
   */
  public static Table of(Class<?> room, String name) {
    try (InputStream bytes = room.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException("no table " + name + " beside " + room.getName());
      }
      return parse(name, new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Table parse(String name, BufferedReader lines) throws IOException {
    Map<String, Integer> columns = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    Table table = new Table(name, columns, rows);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (columns.isEmpty()) {
        for (String cell : cells) {
          columns.put(cell.strip(), columns.size());
        }
      } else if (cells.length > columns.size()) {
        throw new IllegalStateException(name + " has too many cells in: " + line);
      } else {
        rows.add(table.new Row(cells));
      }
    }
    return table;
  }

  public List<Row> rows() {
    return List.copyOf(rows);
  }

  /** One row of the table. */
  public final class Row {
    private final String[] cells;

    private Row(String[] cells) {
      this.cells = cells;
    }

    /** The cell under a column, empty where the row leaves it out. */
    public String get(String column) {
      Integer at = columns.get(column);
      if (at == null) {
        throw new IllegalStateException(name + " has no column " + column);
      }
      return at < cells.length ? cells[at].strip() : "";
    }

    /** The values of a cell, none where it is empty. */
    public List<String> list(String column) {
      String cell = get(column);
      return cell.isEmpty()
          ? List.of()
          : Arrays.stream(cell.split("\\|")).map(String::strip).toList();
    }
  }
}
