package org.sitrep.compare;

import java.util.List;

/**
 * Two values that stand against each other in one column.
 *
 * @param first the first table's, as it writes it first
 * @param second the second table's
 * @param rows the pairs of rows, by their numbers
 */
public record Disagreement(String field, String first, String second, List<Pair> rows) {
  public Disagreement {
    rows = List.copyOf(rows);
  }

  /** The numbers of two matched rows, as spreadsheets count. */
  public record Pair(int first, int second) {}
}
