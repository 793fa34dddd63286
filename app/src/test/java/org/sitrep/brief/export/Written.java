package org.sitrep.brief.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.sitrep.model.Analysis;

/** A table as a reader of its format reads it. */
record Written(List<String> header, List<CSVRecord> rows) {
  static Written of(EventTable.Form form, Analysis analysis) {
    EventTable table = new EventTable(form, "1.2");
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(form == EventTable.Form.POLECAT ? '\t' : ',')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();
    try (CSVParser parser = CSVParser.parse(table.header() + table.rows(analysis), format)) {
      return new Written(parser.getHeaderNames(), parser.getRecords());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  CSVRecord only() {
    if (rows.size() != 1) {
      throw new AssertionError(rows.size() + " rows");
    }
    return rows.get(0);
  }
}
