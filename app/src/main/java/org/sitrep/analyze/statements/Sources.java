package org.sitrep.analyze.statements;

import org.jspecify.annotations.Nullable;
import org.sitrep.language.Document;
import org.sitrep.language.Sentence;
import org.sitrep.model.Analysis;
import org.sitrep.model.Entity;
import org.sitrep.model.Span;
import org.sitrep.model.Statement;

/** Finds whose words they are among the entities, and whether the report names him. */
final class Sources {
  private final Analysis analysis;

  Sources(Document document, Analysis analysis) {
    this.analysis = analysis;
  }

  Statement.@Nullable Source of(Draft draft) {
    if (draft.source == null) {
      return null;
    }
    String entity = entityAt(draft.sentence, draft.referent);
    return new Statement.Source(draft.source, entity, false);
  }

  /** The entity with the shortest mention that holds the token. */
  @Nullable String entityAt(Sentence sentence, int token) {
    if (token < 0) {
      return null;
    }
    Span head = sentence.span(token);
    String found = null;
    int shortest = Integer.MAX_VALUE;
    for (Entity entity : analysis.entities()) {
      for (Entity.Mention mention : entity.mentions()) {
        if (mention.span().contains(head) && mention.span().length() < shortest) {
          shortest = mention.span().length();
          found = entity.id();
        }
      }
    }
    return found;
  }
}
