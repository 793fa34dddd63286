package org.sitrep.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * What a gazetteer is made of.
 *
 * @param made when it was imported (ISO 8601), empty of the bundled one
 * @param bytes its size
 * @param sites how many places it has
 * @param names how many names they have
 * @param kinds the places by kind, in small letters
 * @param sources the files that it was imported from, in that order
 * @param hash SHA-256 of what it says
 */
public record GazetteerFacts(
    String made,
    long bytes,
    int sites,
    long names,
    Map<String, Long> kinds,
    List<Source> sources,
    String hash) {
  private static final String MADE = "made";
  private static final String KIND = "kind";
  private static final String SOURCE = "source";

  /**
   * A file that was imported.
   *
   * @param rows how many lines it has
   * @param taken how many of them are in
   * @param leftOut how many speak of features that are not taken
   * @param faults faulty rows by fault
   */
  public record Source(String name, long rows, long taken, long leftOut, Map<String, Long> faults) {
    public Source {
      faults = Map.copyOf(faults);
    }

    /** How many rows are faulty. */
    public long faulty() {
      return faults.values().stream().mapToLong(count -> count).sum();
    }
  }

  public GazetteerFacts {
    kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
    sources = List.copyOf(sources);
  }

  static GazetteerFacts of(GazetteerFile file) {
    String made = "";
    Map<String, Long> kinds = new LinkedHashMap<>();
    List<Source> sources = new ArrayList<>();
    for (String line : file.lines(GazetteerFile.Section.NOTES)) {
      String[] cells = line.split("\t", -1);
      switch (cells[0]) {
        case MADE -> made = cells[1];
        case KIND -> kinds.put(cells[1], Long.valueOf(cells[2]));
        case SOURCE -> sources.add(source(cells));
        default -> {}
      }
    }
    return new GazetteerFacts(
        made, file.bytes(), file.size(), file.names(), kinds, sources, file.hash());
  }

  private static Source source(String[] cells) {
    Map<String, Long> faults = new LinkedHashMap<>();
    for (int i = 5; i + 1 < cells.length; i += 2) {
      faults.put(cells[i], Long.valueOf(cells[i + 1]));
    }
    return new Source(
        cells[1],
        Long.parseLong(cells[2]),
        Long.parseLong(cells[3]),
        Long.parseLong(cells[4]),
        faults);
  }

  /** As lines of a gazetteer's notes. */
  static List<String> notes(String made, Map<String, Long> kinds, List<Source> sources) {
    List<String> lines = new ArrayList<>();
    if (!made.isEmpty()) {
      lines.add(MADE + "\t" + made);
    }
    kinds.forEach((kind, count) -> lines.add(KIND + "\t" + kind + "\t" + count));
    for (Source one : sources) {
      StringJoiner line = new StringJoiner("\t");
      line.add(SOURCE).add(one.name().replaceAll("\\s", " "));
      line.add(one.rows() + "\t" + one.taken() + "\t" + one.leftOut());
      one.faults().entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(fault -> line.add(fault.getKey() + "\t" + fault.getValue()));
      lines.add(line.toString());
    }
    return lines;
  }
}
