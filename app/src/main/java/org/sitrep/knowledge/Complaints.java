package org.sitrep.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with tables that a user gives, gathered so that all of it is told at once. */
public final class Complaints {
  private static final int MOST_TOLD = 50;
  private static final int MOST_KEPT = 5_000;
  private static final int LONGEST = 60;

  private final List<String> files = new ArrayList<>();
  private final List<Complaint> all = new ArrayList<>();
  private int count;

  private record Complaint(int file, int line, String words) {}

  /**
   * @param line from 1; 0 where it is the whole file
   * @param column its name, null where it is the whole line
   */
  void add(String file, int line, @Nullable String column, String what) {
    if (!files.contains(file)) {
      files.add(file);
    }
    count++;
    if (all.size() == MOST_KEPT) {
      return;
    }
    String where =
        file + (line > 0 ? " line " + line : "") + (column == null ? "" : ", column " + column);
    all.add(new Complaint(files.indexOf(file), line, where + ": " + what));
  }

  public boolean isEmpty() {
    return count == 0;
  }

  int size() {
    return count;
  }

  /** One line each, by file and line; of very many the first. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    all.stream()
        .sorted(Comparator.comparingInt(Complaint::file).thenComparingInt(Complaint::line))
        .limit(MOST_TOLD)
        .forEach(one -> lines.add(one.words));
    if (count > MOST_TOLD) {
      lines.add("and " + (count - MOST_TOLD) + " more faults like these");
    }
    return lines;
  }

  /** Words of a file as they can stand in a message: short, and nothing that drives a terminal. */
  public static String shown(String words) {
    StringBuilder shown = new StringBuilder("“");
    words
        .codePoints()
        .limit(LONGEST)
        .forEach(
            c ->
                shown.appendCodePoint(
                    Character.isISOControl(c) || Character.getType(c) == Character.FORMAT
                        ? '?'
                        : c));
    return shown.append(words.codePointCount(0, words.length()) > LONGEST ? "…”" : "”").toString();
  }
}
