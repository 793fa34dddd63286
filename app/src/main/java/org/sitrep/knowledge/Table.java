package org.sitrep.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A plain table: UTF-8, one row a line, columns parted by tabs. Lines that begin with {@code #}
 * state its source and what the columns mean; the first other line names the columns. A row may
 * leave its last columns out. Several values in a cell are parted by {@code |}.
 *
 * <p>Ours lie under resources, where a fault is a fault of the program and thrown. A user's own
 * ({@link #read}) may have its cells parted by commas or semicolons and in quotes, and what is
 * wrong with it goes to {@link Complaints}, which name file, line and column.
 */
public final class Table {
  private static final int MOST_ROWS = 100_000;
  private static final int MOST_COLUMNS = 100;
  private static final int LONGEST_CELL = 10_000;

  private final String name;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final List<Row> rows = new ArrayList<>();
  private final @Nullable Complaints complaints;
  private int headLine;
  private String hash = "";

  private Table(String name, @Nullable Complaints complaints) {
    this.name = name;
    this.complaints = complaints;
  }

  /**
   * The columns that a table of a user must have and those that it may have.
   *
   * @param needed without which it makes no sense
   */
  public record Columns(List<String> needed, List<String> other) {
    public Columns {
      needed = List.copyOf(needed);
      other = List.copyOf(other);
    }

    boolean have(String column) {
      return needed.contains(column) || other.contains(column);
    }
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
      Table table = new Table(name, null);
      table.fill(new String(bytes.readAllBytes(), StandardCharsets.UTF_8), '\t', false);
      return table;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * A user's own table; without rows where the file cannot be read or its head is wrong.
   *
   * @param complaints told of what is wrong with it
   */
  public static Table read(Path file, Columns wanted, Complaints complaints) {
    Table table = new Table(String.valueOf(file), complaints);
    int before = complaints.size();
    TableFile found = TableFile.read(file, table.name, complaints);
    if (found != null) {
      table.hash = found.hash();
      table.fill(found.text(), Cells.parting(found.text()), true);
      table.check(wanted, complaints, complaints.size() == before);
    }
    return table;
  }

  private void fill(String text, char parting, boolean quoted) {
    Cells cells = new Cells(text, parting, quoted);
    for (Cells.Read read = cells.next(); read != null; read = cells.next()) {
      Row row = new Row(read.line(), read.cells());
      if (complaints != null && !isSound(row, read.open())) {
        continue;
      }
      if (columns.isEmpty()) {
        head(row);
      } else if (complaints != null && rows.size() == MOST_ROWS) {
        row.wrong("it and what follows are too much: " + MOST_ROWS + " rows are the most");
        return;
      } else {
        rows.add(row);
        if (row.isTooLong()) {
          row.wrong("it has " + row.cells.size() + " cells, the head only " + columns.size());
        }
      }
    }
  }

  /** Whether a row of a user's is one at all. */
  private static boolean isSound(Row row, boolean open) {
    if (open) {
      row.wrong("a cell begins with a double quote that is never closed");
    } else if (row.cells.size() > MOST_COLUMNS) {
      row.wrong("it has " + row.cells.size() + " cells; " + MOST_COLUMNS + " are the most");
    } else if (row.cells.stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
      row.wrong("a cell is longer than " + LONGEST_CELL + " characters");
    } else {
      return true;
    }
    return false;
  }

  private void head(Row row) {
    headLine = row.line;
    for (String cell : row.cells) {
      String column = cell.strip();
      if (columns.putIfAbsent(column, columns.size()) != null) {
        columns.put(column + " #" + columns.size(), columns.size());
        if (!column.isEmpty()) {
          row.wrong("two columns are named " + Complaints.shown(column));
        }
      }
    }
  }

  private void check(Columns wanted, Complaints told, boolean sound) {
    if (columns.isEmpty()) {
      if (sound) {
        told.add(name, 0, null, "it is empty; its first line must name the columns");
      }
      return;
    }
    List<String> missing =
        wanted.needed().stream().filter(one -> !columns.containsKey(one)).toList();
    for (String column : columns.keySet()) {
      if (!wanted.have(column) && !column.isEmpty() && !column.startsWith(" #")) {
        told.add(
            name, headLine, null, "no table of this kind has a column " + Complaints.shown(column));
      }
    }
    if (!missing.isEmpty()) {
      String others =
          wanted.other().isEmpty() ? "" : "; it may have " + String.join(", ", wanted.other());
      told.add(
          name,
          headLine,
          null,
          "its first line must name the columns "
              + String.join(", ", wanted.needed())
              + others
              + "; there is no "
              + String.join(", ", missing));
      rows.clear();
    } else if (rows.isEmpty() && sound) {
      told.add(name, 0, null, "it has no rows");
    }
  }

  /** The name of its file, as in complaints. */
  public String name() {
    return name;
  }

  /** The name of its file without the folder. */
  public String file() {
    Path file = Path.of(name).getFileName();
    return file == null ? name : file.toString();
  }

  /** SHA-256 of a user's file, in hexadecimal digits; empty of ours. */
  public String hash() {
    return hash;
  }

  public List<Row> rows() {
    return List.copyOf(rows);
  }

  /** One row of the table. */
  public final class Row {
    private final int line;
    private final List<String> cells;

    private Row(int line, List<String> cells) {
      this.line = line;
      this.cells = cells;
    }

    private boolean isTooLong() {
      int last = cells.size();
      while (complaints != null && last > columns.size() && cells.get(last - 1).isBlank()) {
        last--; // spreadsheets fill rows up
      }
      return last > columns.size();
    }

    /** The number, from 1, of the line that it begins on. */
    public int line() {
      return line;
    }

    /**
     * The cell under a column, empty where the row leaves it out, or where a user's table has no
     * such column.
     */
    public String get(String column) {
      Integer at = columns.get(column);
      if (at == null && complaints == null) {
        throw new IllegalStateException(name + " has no column " + column);
      }
      return at != null && at < cells.size() ? cells.get(at).strip() : "";
    }

    /** The same, empty also where a table of ours has no such column. */
    public String optional(String column) {
      return columns.containsKey(column) ? get(column) : "";
    }

    /** The values of a cell, none where it is empty. */
    public List<String> list(String column) {
      String cell = get(column);
      return cell.isEmpty()
          ? List.of()
          : Arrays.stream(cell.split("\\|")).map(String::strip).toList();
    }

    /** The same where only certain values are known; another is complained of. */
    public List<String> list(String column, Set<String> known) {
      List<String> values = list(column);
      values.stream()
          .filter(one -> !known.contains(one))
          .forEach(one -> wrong(column, Complaints.shown(one) + " is unknown"));
      return values;
    }

    /** The day of a cell, null where it is empty or no ISO 8601 day, which is complained of. */
    public @Nullable LocalDate day(String column) {
      String cell = get(column);
      try {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
      } catch (DateTimeParseException wrong) {
        wrong(column, Complaints.shown(cell) + " is no day such as 2024-05-03");
        return null;
      }
    }

    /**
     * The constant of a cell in lower case; {@code otherwise} where it is empty or none of them,
     * which is complained of.
     */
    public <E extends Enum<E>> E one(String column, Class<E> kinds, E otherwise) {
      String cell = get(column);
      for (E kind : kinds.getEnumConstants()) {
        if (kind.name().toLowerCase(Locale.ROOT).equals(cell)) {
          return kind;
        }
      }
      if (!cell.isEmpty()) {
        List<String> names =
            Arrays.stream(kinds.getEnumConstants())
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .toList();
        wrong(column, Complaints.shown(cell) + " is none of " + String.join(", ", names));
      }
      return otherwise;
    }

    /**
     * Complains of a cell.
     *
     * @throws IllegalStateException where the table is ours
     */
    public void wrong(String column, String what) {
      complain(column, what);
    }

    private void wrong(String what) {
      complain(null, what);
    }

    private void complain(@Nullable String column, String what) {
      if (complaints == null) {
        throw new IllegalStateException(name + " line " + line + ": " + what);
      }
      complaints.add(name, line, column, what);
    }

    /** How many complaints there are, of this row and others: to see whether one came. */
    public int complaints() {
      return complaints == null ? 0 : complaints.size();
    }
  }
}
