package org.sitrep.read;

import java.util.List;
import org.sitrep.model.Span;

/**
 * A sentence whose tokens its file gives.
 *
 * @param lines its comments and rows as they stand in the file
 * @param tokens where the words of its rows stand in the report's text, in order; rows of multiword
 *     tokens and of empty nodes have none
 */
public record Given(List<String> lines, List<Span> tokens) {
  public Given {
    lines = List.copyOf(lines);
    tokens = List.copyOf(tokens);
  }
}
