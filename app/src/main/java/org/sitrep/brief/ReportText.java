package org.sitrep.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Report;
import org.sitrep.model.Situation;
import org.sitrep.model.Span;

/**
 * A report's whole text in pieces: what no line cites, and passages that lines cite.
 *
 * @param source the report
 * @param published when, in words
 * @param pieces in order; together they are the text
 */
public record ReportText(Situation.Source source, String published, List<Piece> pieces) {
  /**
   * A stretch of the text.
   *
   * @param anchor of a passage: its anchor; null between passages
   * @param parts its text; a passage is cut where a citation begins or ends
   */
  public record Piece(@Nullable String anchor, List<Part> parts) {}

  /**
   * Text that the same citations hold.
   *
   * @param numbers the citations' numbers, parted by blanks
   */
  public record Part(String text, String numbers) {}

  static ReportText of(
      Situation.Source source,
      Report report,
      List<Citation> citations,
      Map<Integer, String> anchors) {
    List<Citation> own =
        citations.stream()
            .filter(one -> one.support().report().equals(report.id()))
            .sorted(
                Comparator.comparing((Citation one) -> one.support().span())
                    .thenComparing(Citation::number))
            .toList();
    String text = report.text();
    List<Piece> pieces = new ArrayList<>();
    int done = 0;
    for (int at = 0; at < own.size(); ) {
      int next = at;
      int end = own.get(at).support().span().end();
      while (next < own.size() && own.get(next).support().span().start() < end) {
        end = Math.max(end, own.get(next).support().span().end());
        next++;
      }
      List<Citation> passage = own.subList(at, next);
      int start = passage.get(0).support().span().start();
      String anchor = "p" + passage.get(0).number();
      if (done < start) {
        pieces.add(new Piece(null, List.of(new Part(text.substring(done, start), ""))));
      }
      pieces.add(new Piece(anchor, parts(text, passage)));
      passage.forEach(one -> anchors.put(one.number(), anchor));
      done = end;
      at = next;
    }
    if (done < text.length()) {
      pieces.add(new Piece(null, List.of(new Part(text.substring(done), ""))));
    }
    return new ReportText(source, Days.of(source.published()), pieces);
  }

  private static List<Part> parts(String text, List<Citation> passage) {
    TreeSet<Integer> cuts = new TreeSet<>();
    for (Citation citation : passage) {
      cuts.add(citation.support().span().start());
      cuts.add(citation.support().span().end());
    }
    List<Part> parts = new ArrayList<>();
    int from = cuts.first();
    for (int to : cuts.tailSet(from, false)) {
      Span part = new Span(from, to);
      String numbers =
          passage.stream()
              .filter(one -> one.support().span().contains(part))
              .map(one -> String.valueOf(one.number()))
              .collect(Collectors.joining(" "));
      parts.add(new Part(part.of(text), numbers));
      from = to;
    }
    return parts;
  }
}
