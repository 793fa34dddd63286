package org.sitrep.brief.export;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Analysis;
import org.sitrep.model.DateRange;
import org.sitrep.model.Entity;
import org.sitrep.model.Event;
import org.sitrep.model.Figure;
import org.sitrep.model.Modality;
import org.sitrep.model.Place;
import org.sitrep.model.Report;
import org.sitrep.model.Span;
import org.sitrep.model.Statement;
import org.sitrep.model.TimeExpression;

/**
 * An event with what its ids stand for.
 *
 * @param id the report's id and the place of the telling word, the same in every table
 */
record Told(Analysis analysis, Event event, String id) {
  Report report() {
    return analysis.report();
  }

  boolean isActual() {
    return event.modality() == Modality.ACTUAL;
  }

  List<Entity> actors() {
    return entities(event.actors());
  }

  List<Entity> recipients() {
    return entities(event.recipients());
  }

  /** Whether all sides are named as actors and as recipients, as in a clash. */
  boolean isReciprocal() {
    return event.actors().size() > 1 && event.actors().equals(event.recipients());
  }

  Optional<Place> place() {
    return analysis.place(event.place());
  }

  /** The days it can have happened on; without an end where the report tells none. */
  DateRange days() {
    return analysis.time(event.time()).map(TimeExpression::days).orElse(DateRange.ANY);
  }

  /** The sentence that tells it, letter for letter. */
  String quote() {
    return event.sentence().of(report().text());
  }

  List<Figure> killed() {
    return event.figures().stream()
        .flatMap(figure -> analysis.figure(figure).stream())
        .filter(figure -> figure.measure() == Figure.Measure.KILLED)
        .toList();
  }

  /** The report's words for an entity, from where the event is told; null where it is not there. */
  @Nullable String wordsFor(Entity entity) {
    return nearest(entity.mentions().stream().map(Entity.Mention::span).toList());
  }

  /** The report's words for a place, from where the event is told; null where it is not there. */
  @Nullable String wordsFor(Place place) {
    return nearest(place.mentions().stream().map(Place.Mention::span).toList());
  }

  /** Who says so, in the report's words; null where it is the report's own voice. */
  @Nullable String speaker() {
    return analysis
        .statement(event.statement())
        .map(Statement::source)
        .map(source -> source.span().of(report().text()))
        .orElse(null);
  }

  private @Nullable String nearest(List<Span> mentions) {
    return mentions.stream()
        .filter(event.clause()::contains)
        .findFirst()
        .or(() -> mentions.stream().filter(event.sentence()::contains).findFirst())
        .map(span -> span.of(report().text()))
        .orElse(null);
  }

  private List<Entity> entities(List<String> ids) {
    return ids.stream().flatMap(one -> analysis.entity(one).stream()).toList();
  }
}
