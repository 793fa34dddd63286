package org.sitrep.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * A row of a GeoNames export file: 19 columns parted by tabs, as geonames.org “readme.txt” of the
 * export dump states them.
 *
 * @param id geonameid
 * @param others alternatenames, parted by commas
 * @param feature class and code ({@code P.PPL})
 * @param land ISO 3166-1 alpha-2
 * @param division admin1 code, empty where none
 */
record GeoNamesRow(
    int id,
    String name,
    String ascii,
    String others,
    double lat,
    double lon,
    String feature,
    String land,
    String division,
    int population,
    @Nullable String zone) {
  static final int COLUMNS = 19;
  private static final int LONGEST_SHOWN = 40;

  static GeoNamesRow of(String line) throws FaultyRow {
    String[] cells = cells(line, COLUMNS);
    return new GeoNamesRow(
        id(cells[0]),
        cells[1],
        cells[2].isEmpty() ? cells[1] : cells[2],
        cells[3],
        degrees(cells[4], 90, "latitude"),
        degrees(cells[5], 180, "longitude"),
        cells[6] + "." + cells[7],
        cells[8],
        cells[10],
        people(cells[14]),
        cells[17].isEmpty() ? null : cells[17]);
  }

  /** The cells of a line, at least so many; what is beyond them is passed over. */
  static String[] cells(String line, int columns) throws FaultyRow {
    String[] cells = new String[columns];
    int from = 0;
    for (int i = 0; i < columns; i++) {
      int tab = line.indexOf('\t', from);
      if (tab < 0 && i < columns - 1) {
        throw new FaultyRow(
            FaultyRow.Fault.SHORT_ROW,
            "it has " + (i + 1) + " columns, and " + columns + " are needed");
      }
      cells[i] = line.substring(from, tab < 0 ? line.length() : tab);
      from = tab + 1;
    }
    return cells;
  }

  static int id(String cell) throws FaultyRow {
    try {
      int id = Integer.parseInt(cell);
      if (id > 0 && id < GazetteerFile.OWN_KEYS) {
        return id;
      }
    } catch (NumberFormatException wrong) {
      // told below
    }
    throw bad("geonameid", cell);
  }

  private static FaultyRow bad(String column, String cell) {
    String shown = cell.length() > LONGEST_SHOWN ? cell.substring(0, LONGEST_SHOWN) + "…" : cell;
    return new FaultyRow(
        FaultyRow.Fault.BAD_NUMBER, "its " + column + " “" + shown + "” is no such number");
  }

  private static double degrees(String cell, int most, String column) throws FaultyRow {
    double degrees;
    try {
      degrees = Double.parseDouble(cell);
    } catch (NumberFormatException wrong) {
      throw bad(column, cell);
    }
    if (!(Math.abs(degrees) <= most)) {
      throw new FaultyRow(
          FaultyRow.Fault.OUT_OF_RANGE, "its " + column + " " + cell + " is beyond " + most);
    }
    return degrees;
  }

  private static int people(String cell) throws FaultyRow {
    try {
      long people = cell.isEmpty() ? 0 : Long.parseLong(cell);
      if (people >= 0) {
        return (int) Math.min(Integer.MAX_VALUE, people);
      }
    } catch (NumberFormatException wrong) {
      // told below
    }
    throw bad("population", cell);
  }
}
