package org.sitrep.brief;

import java.util.List;
import org.sitrep.model.Situation;

/**
 * What a brief says, in order, before it is set as Markdown or HTML.
 *
 * @param title one line
 * @param subtitle how many reports, of when
 * @param sections in order; none is empty
 * @param sources the reports
 * @param citations all, by number
 */
public record Outline(
    String title,
    String subtitle,
    List<Section> sections,
    List<Situation.Source> sources,
    List<Citation> citations) {

  public Outline {
    sections = List.copyOf(sections);
    sources = List.copyOf(sources);
    citations = List.copyOf(citations);
  }

  /**
   * A section.
   *
   * @param key a short name for anchors
   */
  public record Section(String key, String heading, List<Line> lines) {
    public Section {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A line with what it rests on.
   *
   * @param lead what stands out in front of it, such as a date; may be empty
   * @param text plain text
   * @param note what to know about it, such as “planned” or who alone says so; may be empty
   * @param citations what it rests on; empty where the lines below have them
   * @param below lines that belong under it, such as the values of a difference
   */
  public record Line(
      String lead, String text, String note, List<Citation> citations, List<Line> below) {
    public Line {
      citations = List.copyOf(citations);
      below = List.copyOf(below);
    }
  }
}
