package org.sitrep.analyze.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Document;
import org.sitrep.model.Analysis;
import org.sitrep.model.Entity;
import org.sitrep.model.Span;
import org.sitrep.model.Statement;

/**
 * Turns drafts into statements: ids in order of appearance, form, entities, circumstances, parents.
 */
final class Statements {
  private final QuoteIndex quotes;
  private final Sources sources;
  private final Circumstances circumstances;

  Statements(Document document, Analysis analysis, QuoteIndex quotes) {
    this.quotes = quotes;
    this.sources = new Sources(document, analysis);
    this.circumstances = new Circumstances(document, analysis);
  }

  List<Statement> of(List<Draft> drafts) {
    List<Draft> ordered = new ArrayList<>(drafts);
    ordered.sort(Comparator.comparingInt(Statements::appears));
    List<Statement> found = new ArrayList<>();
    for (Draft draft : ordered) {
      found.add(statement("s" + (found.size() + 1), draft));
    }
    return new Parents(found, sources).set();
  }

  private static int appears(Draft draft) {
    return Math.min(
        draft.start(), draft.content.stream().mapToInt(Span::start).min().orElse(draft.start()));
  }

  private Statement statement(String id, Draft draft) {
    List<Span> content = draft.content.stream().map(quotes::whole).sorted().toList();
    Optional<Entity> told = addressee(draft);
    return new Statement(
        id,
        sources.of(draft),
        new Statement.Cue(draft.cue, draft.entry.lemma(), draft.stance),
        content,
        form(content),
        idOf(told.filter(sources::isOutlet)),
        null,
        idOf(told),
        circumstances.time(draft, content),
        circumstances.place(draft, content));
  }

  private static @Nullable String idOf(Optional<Entity> entity) {
    return entity.map(Entity::id).orElse(null);
  }

  private Optional<Entity> addressee(Draft draft) {
    int token = draft.addresseeToken >= 0 ? draft.addresseeToken : circumstances.interviewer(draft);
    return token == draft.sourceToken ? Optional.empty() : sources.told(draft.sentence, token);
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
