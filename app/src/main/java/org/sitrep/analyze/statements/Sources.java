package org.sitrep.analyze.statements;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Table;
import org.sitrep.language.Document;
import org.sitrep.language.Sentence;
import org.sitrep.model.Analysis;
import org.sitrep.model.Entity;
import org.sitrep.model.Span;
import org.sitrep.model.Statement;

/**
 * Finds among the entities whose words they are and who is told, and whether the report names him.
 */
final class Sources {
  private static final Set<String> OUTLETS = column("outlets.tsv", "name");

  private final Document document;
  private final Analysis analysis;
  private final BySentence<Entity> mentions;

  Sources(Document document, Analysis analysis) {
    this.document = document;
    this.analysis = analysis;
    this.mentions = new BySentence<>(document);
    for (Entity entity : analysis.entities()) {
      entity.mentions().forEach(mention -> mentions.put(mention.span(), entity));
    }
  }

  private static Set<String> column(String table, String column) {
    Set<String> found = new HashSet<>();
    Table.of(Sources.class, table).rows().forEach(row -> found.add(row.get(column)));
    return found;
  }

  Statement.@Nullable Source of(Draft draft) {
    Span source = draft.source;
    if (source == null) {
      return null;
    }
    Optional<Entity> entity =
        entityAt(draft.sentence, draft.same >= 0 ? draft.same : draft.referent)
            .filter(one -> !isOnlyOrigin(draft, source, one))
            .or(() -> apposed(draft));
    return new Statement.Source(
        source, entity.map(Entity::id).orElse(null), isAnonymous(draft, source, entity));
  }

  /** The entity with the shortest mention that holds the token. */
  Optional<Entity> entityAt(Sentence sentence, int token) {
    if (token < 0) {
      return Optional.empty();
    }
    Span head = sentence.span(token);
    Entity found = null;
    int shortest = Integer.MAX_VALUE;
    for (BySentence.Placed<Entity> one : mentions.in(sentence)) {
      if (one.span().contains(head) && one.span().length() < shortest) {
        shortest = one.span().length();
        found = one.thing();
      }
    }
    return Optional.ofNullable(found);
  }

  /**
   * Not the country that only tells whose the speakers are (“the Nigerien and Russian embassies”).
   */
  private static boolean isOnlyOrigin(Draft draft, Span source, Entity entity) {
    Sentence sentence = draft.sentence;
    if (entity.kind() != Entity.Kind.COUNTRY || !sentence.span().contains(source)) {
      return false;
    }
    for (int i = draft.referent + 1;
        i < sentence.size() && sentence.span(i).end() <= source.end();
        i++) {
      if (sentence.word(i).equals(",") || sentence.is(i, "case")) {
        return false;
      }
      if (sentence.tag(i).equals("NN") || sentence.tag(i).equals("NNS")) {
        return true;
      }
    }
    return false;
  }

  /** “Tad Devine, his top aide”: the name beside the head. */
  private Optional<Entity> apposed(Draft draft) {
    if (draft.referent < 0) {
      return Optional.empty();
    }
    for (int child : draft.sentence.children(draft.referent, "appos", "flat", "compound")) {
      if (!draft.sentence.name(child).equals("PERSON") && !draft.sentence.is(child, "appos")) {
        continue;
      }
      Optional<Entity> entity = entityAt(draft.sentence, child);
      if (entity.isPresent()) {
        return entity;
      }
    }
    return Optional.empty();
  }

  /**
   * The entity told: of the phrase's head, or of a name within the phrase (“Reuters news agency”).
   */
  Optional<Entity> told(Sentence sentence, int token) {
    Optional<Entity> head = entityAt(sentence, token);
    if (head.isPresent() || token < 0) {
      return head;
    }
    for (int child : sentence.children(token, "compound", "appos", "nmod:poss", "flat", "amod")) {
      Optional<Entity> inner = entityAt(sentence, child);
      if (inner.isPresent()) {
        return inner;
      }
    }
    return Optional.empty();
  }

  /** Whether the entity is an agency or outlet, by any of its names. */
  boolean isOutlet(Entity entity) {
    return OUTLETS.contains(entity.name())
        || entity.mentions().stream()
            .anyMatch(mention -> OUTLETS.contains(mention.span().of(document.text())));
  }

  private boolean isAnonymous(Draft draft, Span source, Optional<Entity> entity) {
    if (entity.isPresent()) {
      return isAnonymous(entity.get());
    }
    Sentence sentence = draft.sentence;
    for (int token = sentence.tokenAt(source.start());
        token < sentence.size() && sentence.span(token).end() <= source.end();
        token++) {
      if (sentence.name(token).equals("PERSON")) {
        return false;
      }
    }
    return draft.referent >= 0 && Speakers.isPerson(sentence, draft.referent);
  }

  /** An entity without a name that its nominal mentions call by nouns for persons. */
  private boolean isAnonymous(Entity entity) {
    boolean person = false;
    for (Entity.Mention mention : entity.mentions()) {
      if (mention.form() == Entity.Form.NAME) {
        return false;
      }
      if (mention.form() == Entity.Form.NOMINAL) {
        Sentence sentence = document.sentenceOf(mention.span()).orElse(null);
        person |= sentence != null && isPerson(sentence, mention.span());
      }
    }
    return person
        && (entity.kind() == Entity.Kind.PERSON
            || entity.kind() == Entity.Kind.GROUP
            || entity.kind() == Entity.Kind.OTHER);
  }

  /**
   * By the phrase's head or its last word, as the tagger takes “defence official” for an adjective
   * at times.
   */
  private static boolean isPerson(Sentence sentence, Span phrase) {
    int head = sentence.headOf(phrase);
    int last = sentence.tokenAt(phrase.end() - 1);
    return (head >= 0 && Speakers.isPerson(sentence, head))
        || (last < sentence.size() && Speakers.isPerson(sentence, last));
  }

  Optional<Entity> entity(@Nullable String id) {
    return analysis.entity(id);
  }
}
