package org.sitrep.analyze.statements;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Span;
import org.sitrep.model.Statement;

/** Which statement each is told inside: the narrowest whose content holds its cue. */
final class Parents {
  private final List<Statement> statements;
  private final Sources sources;
  private final int[] starts;
  private final int[] ends;

  Parents(List<Statement> statements, Sources sources) {
    this.statements = statements;
    this.sources = sources;
    this.starts = statements.stream().mapToInt(one -> one.content().get(0).start()).toArray();
    this.ends =
        statements.stream()
            .mapToInt(one -> one.content().get(one.content().size() - 1).end())
            .toArray();
  }

  List<Statement> set() {
    List<Statement> found = new ArrayList<>();
    for (Statement statement : statements) {
      found.add(with(statement, parent(statement)));
    }
    return found;
  }

  private @Nullable Statement parent(Statement child) {
    Statement found = null;
    int narrowest = Integer.MAX_VALUE;
    int cue = child.cue().span().start();
    for (int i = 0; i < statements.size(); i++) {
      Statement other = statements.get(i);
      if (starts[i] <= cue
          && cue < ends[i]
          && other != child
          && other.voiced()
          && other.holds(child.cue().span())
          && !child.holds(other.cue().span())) {
        int width = other.content().stream().mapToInt(Span::length).sum();
        if (width < narrowest) {
          narrowest = width;
          found = other;
        }
      }
    }
    return found;
  }

  /** What an outlet is said to report comes by way of it. */
  private Statement with(Statement child, @Nullable Statement parent) {
    if (parent == null) {
      return child;
    }
    String via = child.via();
    Statement.Source teller = parent.source();
    if (via == null
        && teller != null
        && sources.entity(teller.entity()).filter(sources::isOutlet).isPresent()) {
      via = teller.entity();
    }
    return new Statement(
        child.id(),
        child.source(),
        child.cue(),
        child.content(),
        child.form(),
        via,
        parent.id(),
        child.addressee(),
        child.time(),
        child.place(),
        child.voiced(),
        child.reasons());
  }
}
