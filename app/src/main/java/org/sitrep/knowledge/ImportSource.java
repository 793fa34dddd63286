package org.sitrep.knowledge;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** An input of an import and how far it is read. */
final class ImportSource {
  private static final int CELLS = 8;

  final GeoNamesFile file;
  long bytes;
  long lines;
  long taken;
  long leftOut;
  final Map<FaultyRow.Fault, Long> faults = new EnumMap<>(FaultyRow.Fault.class);

  ImportSource(GeoNamesFile file) {
    this.file = file;
  }

  boolean isDone() {
    return bytes >= file.size();
  }

  void fault(FaultyRow row) {
    faults.merge(row.fault(), 1L, Long::sum);
  }

  GazetteerFacts.Source facts() {
    Map<String, Long> counts = new LinkedHashMap<>();
    faults.forEach((fault, count) -> counts.put(fault.words(), count));
    return new GazetteerFacts.Source(file.name(), lines, taken, leftOut, counts);
  }

  private String identity() {
    return file.file().toAbsolutePath() + "\t" + file.size() + "\t" + file.modified();
  }

  /** As a line of the note of what is done. */
  String line() {
    StringJoiner line = new StringJoiner("\t");
    line.add(identity());
    line.add(bytes + "\t" + lines + "\t" + taken + "\t" + leftOut);
    StringJoiner counts = new StringJoiner(",");
    for (FaultyRow.Fault fault : FaultyRow.Fault.values()) {
      counts.add(String.valueOf(faults.getOrDefault(fault, 0L)));
    }
    return line.add(counts.toString()).toString();
  }

  /** Goes on from such a line; false where it is of another file, or of the file as it was. */
  boolean resume(@Nullable String line) {
    if (line == null || !line.startsWith(identity() + "\t")) {
      return false;
    }
    String[] cells = line.split("\t", -1);
    String[] counts = cells[cells.length - 1].split(",", -1);
    FaultyRow.Fault[] kinds = FaultyRow.Fault.values();
    if (cells.length != CELLS || counts.length != kinds.length) {
      return false;
    }
    try {
      bytes = Long.parseLong(cells[3]);
      lines = Long.parseLong(cells[4]);
      taken = Long.parseLong(cells[5]);
      leftOut = Long.parseLong(cells[6]);
      for (int i = 0; i < kinds.length; i++) {
        long count = Long.parseLong(counts[i]);
        if (count > 0) {
          faults.put(kinds[i], count);
        }
      }
      return true;
    } catch (NumberFormatException broken) {
      return false;
    }
  }
}
