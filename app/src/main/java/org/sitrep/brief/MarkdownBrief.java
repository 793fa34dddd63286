package org.sitrep.brief;

import java.util.List;
import java.util.stream.Collectors;
import org.sitrep.brief.Outline.Line;
import org.sitrep.brief.Outline.Section;
import org.sitrep.model.Origin;
import org.sitrep.model.Report;
import org.sitrep.model.Situation;

/** A situation as Markdown (CommonMark) that reads well in a terminal too. */
public final class MarkdownBrief {
  private static final String INDENT = "  ";

  /** The brief, with a line end at its end. */
  public String write(Situation situation, List<Report> reports) {
    Outline outline = Briefing.of(situation);
    StringBuilder page = new StringBuilder();
    page.append("# ")
        .append(escaped(outline.title()))
        .append("\n\n")
        .append(outline.subtitle())
        .append('\n');
    for (Section section : outline.sections()) {
      page.append("\n## ").append(section.heading()).append("\n\n");
      section.lines().forEach(line -> line(page, line, ""));
    }
    page.append("\n## Sources\n\n");
    outline.sources().forEach(source -> page.append("- ").append(source(source)).append('\n'));
    page.append("\n### The words that each line rests on\n\n");
    for (Citation citation : outline.citations()) {
      page.append("- [")
          .append(citation.number())
          .append("] **")
          .append(escaped(name(outline, citation.support().report())))
          .append("** “")
          .append(escaped(oneLine(citation.support().quote())))
          .append("”\n");
    }
    return page.toString();
  }

  private static void line(StringBuilder page, Line line, String indent) {
    page.append(indent).append("- ");
    if (!line.lead().isEmpty()) {
      page.append("**")
          .append(escaped(line.lead()))
          .append("**")
          .append(line.text().isEmpty() ? "" : " ");
    }
    page.append(escaped(oneLine(line.text())));
    if (!line.note().isEmpty()) {
      page.append(" *(").append(escaped(line.note())).append(")*");
    }
    if (!line.citations().isEmpty()) {
      page.append(' ')
          .append(
              line.citations().stream()
                  .map(one -> "[" + one.number() + "]")
                  .collect(Collectors.joining()));
    }
    page.append('\n');
    line.below().forEach(below -> line(page, below, indent + INDENT));
  }

  private static String source(Situation.Source source) {
    StringBuilder line = new StringBuilder("**").append(escaped(source.id())).append("**");
    if (source.outlet() != null) {
      line.append(", ").append(escaped(source.outlet()));
    }
    if (source.title() != null) {
      line.append(": ").append(escaped(oneLine(source.title())));
    }
    line.append(" — ").append(Days.of(source.published()));
    Origin origin = source.origin();
    String of = origin.of() == null ? "" : " " + origin.of();
    switch (origin.kind()) {
      case ORIGINAL -> {}
      case WIRE -> line.append("; agency text of").append(of);
      case COPY -> line.append("; copy of").append(of);
      case QUOTES -> line.append("; takes its account in part from").append(of);
    }
    return line.toString();
  }

  private static String name(Outline outline, String report) {
    return outline.sources().stream()
        .filter(source -> source.id().equals(report))
        .map(
            source ->
                source.outlet() == null ? source.id() : source.outlet() + " (" + source.id() + ")")
        .findFirst()
        .orElse(report);
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** Text so that no character of a report is taken as markup. */
  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>#|~])", "\\\\$1");
  }
}
