package org.sitrep.compare;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.knowledge.Table;

/** The values by which rows are matched, row by row; empty where a table does not have them. */
record Columns(
    List<String> id,
    List<String> report,
    List<String> sentence,
    List<String> trigger,
    List<String> date,
    List<String> category) {
  private static final Map<String, List<String>> NAMES =
      Table.of(Columns.class, "columns.tsv").rows().stream()
          .collect(
              Collectors.groupingBy(
                  row -> row.get("role"),
                  Collectors.mapping(row -> row.get("column"), Collectors.toList())));

  static Columns of(Sheet sheet) {
    List<String> ids = values(sheet, "id");
    List<String> reports = values(sheet, "report");
    boolean told = reports.stream().anyMatch(report -> !report.isEmpty());
    return new Columns(
        ids,
        told ? reports : ids.stream().map(Columns::reportIn).toList(),
        values(sheet, "sentence"),
        values(sheet, "trigger"),
        values(sheet, "date"),
        values(sheet, "category"));
  }

  boolean tellsReports() {
    return report.stream().anyMatch(one -> !one.isEmpty());
  }

  Columns withoutReports() {
    return new Columns(
        id, report.stream().map(one -> "").toList(), sentence, trigger, date, category);
  }

  /** Whether a column only says which event or report it is. */
  static boolean isIdentity(String column) {
    return Stream.of("id", "report")
        .flatMap(role -> NAMES.getOrDefault(role, List.of()).stream())
        .anyMatch(column::equalsIgnoreCase);
  }

  private static List<String> values(Sheet sheet, String role) {
    for (String name : NAMES.getOrDefault(role, List.of())) {
      Integer at = sheet.at(name);
      if (at != null) {
        return sheet.values(at);
      }
    }
    return sheet.rows().stream().map(row -> "").toList();
  }

  /** The report in an id of Sitrep's tables, {@code REPORT:START-END}. */
  private static String reportIn(String id) {
    String report = id.replaceFirst(":\\d+-\\d+(:\\d+)?$", "");
    return report.length() == id.length() ? "" : report.toLowerCase(Locale.ROOT);
  }
}
