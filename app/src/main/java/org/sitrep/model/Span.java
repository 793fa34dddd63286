package org.sitrep.model;

/**
 * A half-open stretch {@code [start, end)} of a report's text, in UTF-16 code units ({@link String}
 * indices).
 *
 * @param start the first code unit, at least 0
 * @param end the one after the last, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("no span: [" + start + ", " + end + ")");
    }
  }

  public int length() {
    return end - start;
  }

  /** The words of {@code text} at this span. */
  public String of(String text) {
    return text.substring(start, end);
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
