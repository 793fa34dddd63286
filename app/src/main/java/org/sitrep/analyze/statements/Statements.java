package org.sitrep.analyze.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Document;
import org.sitrep.model.Analysis;
import org.sitrep.model.Entity;
import org.sitrep.model.Place;
import org.sitrep.model.Reason;
import org.sitrep.model.Span;
import org.sitrep.model.Statement;
import org.sitrep.model.TimeExpression;

/**
 * Turns drafts into statements: ids in order of appearance, form, entities, circumstances, parents.
 */
final class Statements {
  private static final String SPOKEN_TO = "whom the cue says is told";
  private static final String HANGS = "hangs on the cue or on the occasion of speaking";

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
    BySentence.@Nullable Placed<TimeExpression> time = circumstances.time(draft, content);
    BySentence.@Nullable Placed<Place> place = circumstances.place(draft, content);
    List<Reason> reasons = new ArrayList<>();
    if (told.isPresent()) {
      Span word = draft.sentence.span(addresseeOf(draft));
      reasons.add(new Reason("addressee", mention(told.get(), word), SPOKEN_TO));
    }
    if (time != null) {
      reasons.add(new Reason("time", time.span(), HANGS));
    }
    if (place != null) {
      reasons.add(new Reason("place", place.span(), HANGS));
    }
    return new Statement(
        id,
        sources.of(draft),
        new Statement.Cue(draft.cue, draft.entry.lemma(), draft.stance),
        content,
        form(content),
        idOf(told.filter(sources::isOutlet)),
        null,
        idOf(told),
        time == null ? null : time.thing().id(),
        place == null ? null : place.thing().id(),
        draft.voiced || form(content) != Statement.Form.INDIRECT,
        reasons);
  }

  private static @Nullable String idOf(Optional<Entity> entity) {
    return entity.map(Entity::id).orElse(null);
  }

  /** The words of the entity's mention around a word, else the word. */
  private static Span mention(Entity entity, Span word) {
    return entity.mentions().stream()
        .map(Entity.Mention::span)
        .filter(one -> one.contains(word))
        .min(Comparator.comparingInt(Span::length))
        .orElse(word);
  }

  private int addresseeOf(Draft draft) {
    return draft.addresseeToken >= 0 ? draft.addresseeToken : circumstances.interviewer(draft);
  }

  private Optional<Entity> addressee(Draft draft) {
    int token = addresseeOf(draft);
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
