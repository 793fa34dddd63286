package org.sitrep.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.brief.Outline.Line;
import org.sitrep.model.Link;
import org.sitrep.model.Modality;
import org.sitrep.model.Span;
import org.sitrep.model.Support;
import org.sitrep.model.Tie;

/** Links as lines, in the reports' own words. */
final class LinkLines {
  private final Known known;
  private final Citations citations;

  LinkLines(Known known, Citations citations) {
    this.known = known;
    this.citations = citations;
  }

  List<Line> all() {
    return known.situation().links().stream().map(this::line).toList();
  }

  private Line line(Tie tie) {
    String doubt =
        tie.modality() == Modality.ACTUAL || tie.modality() == Modality.HISTORICAL
            ? ""
            : tie.modality().toString();
    Support first = tie.support().get(0);
    return new Line(
        "",
        end(first, first.fromSpan(), tie.from())
            + " "
            + arrow(tie.kind())
            + " "
            + end(first, first.toSpan(), tie.to()),
        Known.notes(doubt, known.voice(tie.support())),
        citations.of(tie.support()),
        List.of());
  }

  /**
   * The report's own words for an end of a link, or what the situation calls it where they are not
   * in the quote.
   */
  private String end(Support support, @Nullable Span words, String id) {
    if (words == null || !support.span().contains(words)) {
      return Known.bare(known.sentence(id));
    }
    int start = words.start() - support.span().start();
    return "“"
        + support.quote().substring(start, start + words.length()).strip().replaceAll("\\s+", " ")
        + "”";
  }

  private static String arrow(Link.Kind kind) {
    return switch (kind) {
      case CAUSE -> "→ brought about →";
      case PURPOSE -> "→ in order to →";
      case PRECEDES -> "→ before →";
      case ENABLES -> "→ made possible →";
      case CONCESSION -> "— and yet —";
    };
  }
}
