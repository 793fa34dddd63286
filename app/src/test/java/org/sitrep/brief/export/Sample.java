package org.sitrep.brief.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Analysis;
import org.sitrep.model.Category;
import org.sitrep.model.DateRange;
import org.sitrep.model.Entity;
import org.sitrep.model.Event;
import org.sitrep.model.Figure;
import org.sitrep.model.Modality;
import org.sitrep.model.Place;
import org.sitrep.model.Publication;
import org.sitrep.model.Report;
import org.sitrep.model.Span;
import org.sitrep.model.TimeExpression;

/** An analysis written by hand; everything is found in the text by its words. */
final class Sample {
  private final Report report;
  private final List<Entity> entities = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<TimeExpression> times = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();

  Sample(String id, String outlet, String text) {
    Publication day =
        new Publication(
            "2024-05-03", Publication.Basis.GIVEN, DateRange.day(LocalDate.parse("2024-05-03")));
    report = new Report(id, text, "A title", null, outlet, null, day, "en");
  }

  private Span at(String words) {
    int start = report.text().indexOf(words);
    return new Span(start, start + words.length());
  }

  String entity(Entity.Kind kind, String words, @Nullable String country, String... sectors) {
    String id = "e" + (entities.size() + 1);
    Entity.Mention mention = new Entity.Mention(null, at(words), Entity.Form.NAME);
    entities.add(new Entity(id, kind, words, country, List.of(sectors), null, List.of(mention)));
    return id;
  }

  String place(Place.Kind kind, String words, @Nullable String country, Place.Precision precision) {
    String id = "p" + (places.size() + 1);
    boolean known = precision != Place.Precision.UNRESOLVED;
    places.add(
        new Place(
            id,
            kind,
            words,
            null,
            country,
            known ? 13.51366 : null,
            known ? 2.1098 : null,
            null,
            precision,
            null,
            null,
            List.of(),
            List.of(new Place.Mention(null, at(words), Place.Use.LITERAL))));
    return id;
  }

  /** Days from the first up to the day after the last. */
  String time(String words, String from, String to) {
    String id = "t" + (times.size() + 1);
    DateRange days = new DateRange(LocalDate.parse(from), LocalDate.parse(to));
    times.add(
        new TimeExpression(id, at(words), TimeExpression.Type.DATE, "XXXX-XX-XX", days, null));
    return id;
  }

  String killed(String words, double value, Figure.Bound bound, @Nullable String entity) {
    return killed(words, value, null, null, bound, entity);
  }

  String killed(
      String words,
      double value,
      @Nullable Double low,
      @Nullable Double high,
      Figure.Bound bound,
      @Nullable String entity) {
    String id = "f" + (figures.size() + 1);
    figures.add(
        new Figure(
            id,
            at(words),
            value,
            low,
            high,
            bound,
            "people",
            words,
            Figure.Measure.KILLED,
            null,
            entity,
            null,
            null,
            null,
            List.of()));
    return id;
  }

  /** An event by an actor on a recipient, told by the whole text. */
  Sample event(
      Category category,
      @Nullable String mode,
      String trigger,
      Modality modality,
      List<String> actors,
      List<String> recipients,
      @Nullable String place,
      @Nullable String time,
      String... counted) {
    Span whole = new Span(0, report.text().length());
    events.add(
        new Event(
            "v" + (events.size() + 1),
            category,
            trigger,
            mode,
            List.of("military", "territory"),
            null,
            category == Category.OCCURRENCE ? null : category.quad(),
            at(trigger),
            whole,
            whole,
            actors,
            recipients,
            place,
            time,
            null,
            null,
            null,
            modality,
            List.of(counted),
            null,
            1,
            List.of()));
    return this;
  }

  Analysis analysis() {
    return Analysis.of(report, List.of(new Span(0, report.text().length())))
        .withEntities(entities)
        .withPlaces(places)
        .withTimes(times)
        .withFigures(figures)
        .withEvents(events);
  }
}
