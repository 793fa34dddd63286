package org.sitrep.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A comparison as plain text with Markdown tables. */
public final class ComparisonText {
  private static final int LONGEST = 40;
  private static final int MOST_DISAGREEMENTS = 20;
  private static final int MOST_ROWS = 5;
  private static final String NONE = "–";

  private ComparisonText() {}

  public static String of(Comparison comparison) {
    StringBuilder text = new StringBuilder();
    text.append("A: ").append(head(comparison.first())).append('\n');
    text.append("B: ").append(head(comparison.second())).append('\n');
    Found events = comparison.events();
    String rules =
        comparison.matched().entrySet().stream()
            .map(rule -> rule.getValue() + " by " + rule.getKey())
            .collect(Collectors.joining(", "));
    text.append("Matched: ").append(events.right());
    text.append(rules.isEmpty() ? "" : " (" + rules + ")").append('\n');
    text.append("Events of B found by A: precision ").append(share(events.precision()));
    text.append(", recall ").append(share(events.recall()));
    text.append(", F1 ").append(share(events.f1())).append("\n\n");
    text.append(table(fields(comparison.fields())));
    if (!comparison.disagreements().isEmpty()) {
      text.append("\nMost frequent disagreements, with rows of A/B:\n\n");
      text.append(table(disagreements(comparison.disagreements())));
    }
    return text.toString();
  }

  private static String head(Sheet sheet) {
    String skipped = sheet.skipped() == 0 ? "" : ", " + sheet.skipped() + " left out";
    return printable(sheet.name()) + ", " + sheet.rows().size() + " rows" + skipped;
  }

  private static List<List<String>> fields(List<FieldAgreement> fields) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "field",
            "n",
            "agree",
            "kappa",
            "alpha",
            "precision",
            "recall",
            "F1",
            "only A",
            "only B"));
    for (FieldAgreement field : fields) {
      rows.add(
          List.of(
              printable(field.field()),
              String.valueOf(field.n()),
              share(field.agreement()),
              coefficient(field.kappa()),
              coefficient(field.alpha()),
              share(field.values().precision()),
              share(field.values().recall()),
              share(field.values().f1()),
              String.valueOf(field.onlyFirst()),
              String.valueOf(field.onlySecond())));
    }
    return rows;
  }

  private static List<List<String>> disagreements(List<Disagreement> disagreements) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("field", "A", "B", "times", "rows"));
    for (Disagreement one : disagreements.stream().limit(MOST_DISAGREEMENTS).toList()) {
      String pairs =
          one.rows().stream()
              .limit(MOST_ROWS)
              .map(pair -> pair.first() + "/" + pair.second())
              .collect(Collectors.joining(", "));
      rows.add(
          List.of(
              printable(one.field()),
              printable(one.first()),
              printable(one.second()),
              String.valueOf(one.rows().size()),
              one.rows().size() > MOST_ROWS ? pairs + ", …" : pairs));
    }
    return rows;
  }

  private static String table(List<List<String>> rows) {
    int[] widths =
        IntStream.range(0, rows.get(0).size())
            .map(i -> rows.stream().mapToInt(row -> row.get(i).length()).max().orElse(0))
            .toArray();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      text.append(line(rows.get(i), widths, " "));
      if (i == 0) {
        List<String> rule = IntStream.of(widths).mapToObj(width -> "-".repeat(width)).toList();
        text.append(line(rule, widths, " "));
      }
    }
    return text.toString();
  }

  private static String line(List<String> cells, int[] widths, String gap) {
    StringBuilder line = new StringBuilder("|");
    for (int i = 0; i < widths.length; i++) {
      line.append(gap).append(cells.get(i));
      line.append(" ".repeat(widths[i] - cells.get(i).length())).append(gap).append('|');
    }
    return line.append('\n').toString();
  }

  private static String share(@Nullable Double share) {
    return share == null ? NONE : String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  private static String coefficient(@Nullable Double value) {
    return value == null ? NONE : String.format(Locale.ROOT, "%.3f", value);
  }

  /** What comes out of a file must not drive a terminal or break a table. */
  private static String printable(String text) {
    String line = text.replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ").replace("|", "\\|").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
  }
}
