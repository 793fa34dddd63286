package org.sitrep.brief.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.sitrep.knowledge.Table;
import org.sitrep.model.Analysis;
import org.sitrep.model.Event;

/**
 * Events in the columns of a published data set, one row an event, in the order of the reports and
 * of their words. POLECAT is tab-separated, ACLED and UCDP GED are CSV (RFC 4180); a cell with a
 * delimiter, a quotation mark or a line end in it is quoted in either. Which events have a row,
 * what fills each column and what stays empty: {@code docs/exports.md}. Safe for several threads.
 */
public final class EventTable {
  private final CSVFormat format;
  private final List<String> columns;
  private final Coding coding;

  /** The data sets. */
  public enum Form {
    POLECAT,
    ACLED,
    UCDP
  }

  /**
   * @param version Sitrep's version
   */
  public EventTable(Form form, String version) {
    format = form == Form.POLECAT ? tabs() : commas();
    columns =
        Table.of(EventTable.class, "columns.tsv").rows().stream()
            .filter(row -> row.get("format").equalsIgnoreCase(form.name()))
            .map(row -> row.get("column"))
            .toList();
    coding =
        switch (form) {
          case POLECAT -> new Polecat(version);
          case ACLED -> new Acled();
          case UCDP -> new Ucdp();
        };
  }

  /** The names of the columns, in order. */
  public List<String> columns() {
    return columns;
  }

  /** The first line, with its line end. */
  public String header() {
    return written(List.of(columns));
  }

  /** The rows of a report's events with their line ends; empty where it has none for this table. */
  public String rows(Analysis analysis) {
    Map<String, Integer> seen = new HashMap<>();
    return written(
        analysis.events().stream()
            .map(event -> new Told(analysis, event, id(analysis, event, seen)))
            .filter(coding::takes)
            .map(this::row)
            .toList());
  }

  private List<String> row(Told told) {
    Row row = new Row(columns);
    coding.fill(row, told);
    return row.cells();
  }

  /** The report, and the place of the word that tells the event in its text. */
  private static String id(Analysis analysis, Event event, Map<String, Integer> seen) {
    String id =
        analysis.report().id() + ":" + event.trigger().start() + "-" + event.trigger().end();
    int count = seen.merge(id, 1, Integer::sum);
    return count == 1 ? id : id + ":" + count;
  }

  private String written(List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      for (List<String> row : rows) {
        printer.printRecord(row);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return text.toString();
  }

  private static CSVFormat commas() {
    return CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.MINIMAL).get();
  }

  private static CSVFormat tabs() {
    return commas().builder().setDelimiter('\t').setRecordSeparator('\n').get();
  }
}
