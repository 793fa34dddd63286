package org.sitrep.analyze.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sitrep.language.Document;
import org.sitrep.model.Analysis;
import org.sitrep.model.Span;
import org.sitrep.model.Statement;

/** Turns drafts into statements: ids in order of appearance, form, entities, parents. */
final class Statements {
  private final QuoteIndex quotes;
  private final Sources sources;

  Statements(Document document, Analysis analysis, QuoteIndex quotes) {
    this.quotes = quotes;
    this.sources = new Sources(document, analysis);
  }

  List<Statement> of(List<Draft> drafts) {
    List<Draft> ordered = new ArrayList<>(drafts);
    ordered.sort(Comparator.comparingInt(Statements::appears));
    List<Statement> found = new ArrayList<>();
    for (Draft draft : ordered) {
      found.add(statement("s" + (found.size() + 1), draft));
    }
    return found;
  }

  private static int appears(Draft draft) {
    return Math.min(
        draft.start(), draft.content.stream().mapToInt(Span::start).min().orElse(draft.start()));
  }

  private Statement statement(String id, Draft draft) {
    List<Span> content = content(draft);
    return new Statement(
        id,
        sources.of(draft),
        new Statement.Cue(draft.cue, draft.entry.lemma(), draft.stance),
        content,
        form(content),
        null,
        null,
        sources.entityAt(draft.sentence, draft.addresseeToken),
        null,
        null);
  }

  private List<Span> content(Draft draft) {
    return draft.content.stream().map(quotes::whole).sorted().toList();
  }

  private Statement.Form form(List<Span> content) {
    int all = 0;
    int quoted = 0;
    for (Span span : content) {
      all += span.length();
      quoted += quotes.quoted(span);
    }
    if (quoted == 0) {
      return Statement.Form.INDIRECT;
    }
    return quoted + 2 * content.size() >= all ? Statement.Form.DIRECT : Statement.Form.MIXED;
  }
}
