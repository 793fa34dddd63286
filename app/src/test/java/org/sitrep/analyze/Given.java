package org.sitrep.analyze;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.Testing;
import org.sitrep.language.Document;
import org.sitrep.language.Sentence;
import org.sitrep.model.Analysis;
import org.sitrep.model.Category;
import org.sitrep.model.Entity;
import org.sitrep.model.Event;
import org.sitrep.model.Modality;
import org.sitrep.model.Place;
import org.sitrep.model.Span;
import org.sitrep.model.Statement;

/**
 * A parsed text with entities, places, events and statements set by hand, so that the last rooms
 * are tested alone.
 */
public final class Given {
  private final Document document;
  private final List<Entity> entities = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();

  private Given(String text) {
    document = Testing.document(text);
  }

  public static Given text(String text) {
    return new Given(text);
  }

  /** An entity that each of these strings mentions wherever it stands; the first is its name. */
  public Given entity(Entity.Kind kind, @Nullable String country, String... words) {
    List<Entity.Mention> mentions = new ArrayList<>();
    for (Span span : spans(words)) {
      mentions.add(new Entity.Mention(null, span, Entity.Form.NAME));
    }
    entities.add(
        new Entity(
            "e" + (entities.size() + 1), kind, words[0], country, List.of(), null, mentions));
    return this;
  }

  public Given place(Place.Kind kind, @Nullable String country, String... words) {
    List<Place.Mention> mentions = new ArrayList<>();
    for (Span span : spans(words)) {
      mentions.add(new Place.Mention(null, span, Place.Use.LITERAL));
    }
    places.add(
        new Place(
            "p" + (places.size() + 1),
            kind,
            words[0],
            null,
            country,
            null,
            null,
            null,
            Place.Precision.CITY,
            null,
            null,
            List.of(),
            mentions));
    return this;
  }

  /** A country as entity and as place. */
  public Given country(String code, String... words) {
    return entity(Entity.Kind.COUNTRY, code, words).place(Place.Kind.COUNTRY, code, words);
  }

  public Given event(String trigger) {
    return event(trigger, Modality.ACTUAL);
  }

  public Given event(String trigger, Modality modality) {
    Span span = spans(trigger).get(0);
    Span sentence = document.sentenceOf(span).map(Sentence::span).orElse(span);
    events.add(
        new Event(
            "v" + (events.size() + 1),
            Category.OCCURRENCE,
            trigger,
            null,
            List.of(),
            null,
            null,
            span,
            sentence,
            sentence,
            List.of(),
            List.of(),
            null,
            null,
            null,
            null,
            null,
            modality,
            List.of(),
            null,
            1,
            List.of()));
    return this;
  }

  public Given statement(String cue, String content) {
    Statement.Cue words = new Statement.Cue(spans(cue).get(0), cue, Statement.Stance.STATES);
    statements.add(
        new Statement(
            "s" + (statements.size() + 1),
            null,
            words,
            spans(content),
            Statement.Form.INDIRECT,
            null,
            null,
            null,
            null,
            null,
            true,
            List.of()));
    return this;
  }

  public Document document() {
    return document;
  }

  public Analysis analysis() {
    return Analysis.of(
            document.report(), document.sentences().stream().map(Sentence::span).toList())
        .withEntities(entities)
        .withPlaces(places)
        .withEvents(events)
        .withStatements(statements);
  }

  private List<Span> spans(String... words) {
    List<Span> found = new ArrayList<>();
    for (String one : words) {
      for (int at = document.text().indexOf(one);
          at >= 0;
          at = document.text().indexOf(one, at + 1)) {
        Span span = new Span(at, at + one.length());
        if (found.stream().noneMatch(other -> other.overlaps(span))) {
          found.add(span);
        }
      }
    }
    return found;
  }
}
