package org.sitrep.fuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Analysis;
import org.sitrep.model.Category;
import org.sitrep.model.DateRange;
import org.sitrep.model.Deixis;
import org.sitrep.model.Entity;
import org.sitrep.model.Event;
import org.sitrep.model.Modality;
import org.sitrep.model.Place;
import org.sitrep.model.Publication;
import org.sitrep.model.Report;
import org.sitrep.model.Span;
import org.sitrep.model.Statement;
import org.sitrep.model.TimeExpression;

/** An analysis written by hand: items are found in the text by their words. */
final class Drafted {
  private final String text;
  private final Report report;
  private final List<Entity> entities = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<TimeExpression> times = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();

  Drafted(String id, @Nullable String published, String text) {
    this.text = text;
    Publication when =
        published == null
            ? Publication.UNKNOWN
            : new Publication(
                published, Publication.Basis.GIVEN, DateRange.day(LocalDate.parse(published)));
    report = new Report(id, text, null, null, null, null, when, "en");
  }

  private Span at(String words) {
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(start, start + words.length());
  }

  String entity(Entity.Kind kind, String words, @Nullable String country) {
    String id = "e" + (entities.size() + 1);
    entities.add(
        new Entity(
            id,
            kind,
            words,
            country,
            List.of(),
            null,
            List.of(new Entity.Mention(null, at(words), Entity.Form.NAME))));
    return id;
  }

  String place(Place.Kind kind, String words, @Nullable String country) {
    String id = "p" + (places.size() + 1);
    places.add(
        new Place(
            id,
            kind,
            words,
            null,
            country,
            null,
            null,
            null,
            Place.Precision.UNRESOLVED,
            null,
            null,
            List.of(),
            List.of(new Place.Mention(null, at(words), Place.Use.LITERAL))));
    return id;
  }

  String time(String words, String value, @Nullable DateRange days, @Nullable Deixis deixis) {
    String id = "t" + (times.size() + 1);
    DateRange meant =
        days == null && deixis != null ? deixis.meant(report.published().days()) : days;
    times.add(new TimeExpression(id, at(words), TimeExpression.Type.DATE, value, meant, deixis));
    return id;
  }

  Drafted event(
      Category category,
      String lemma,
      String trigger,
      Modality modality,
      List<String> actors,
      List<String> recipients,
      @Nullable String place,
      @Nullable String time) {
    Span whole = new Span(0, text.length());
    events.add(
        new Event(
            "v" + (events.size() + 1),
            category,
            lemma,
            null,
            List.of(),
            null,
            null,
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
            List.of(),
            null,
            1,
            List.of()));
    return this;
  }

  Drafted statement(String speaker, String cue, String content, Statement.Stance stance) {
    statements.add(
        new Statement(
            "s" + (statements.size() + 1),
            new Statement.Source(entities.get(0).mentions().get(0).span(), speaker, false),
            new Statement.Cue(at(cue), cue, stance),
            List.of(at(content)),
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

  Analysis analysis() {
    return Analysis.of(report, List.of(new Span(0, text.length())))
        .withEntities(entities)
        .withPlaces(places)
        .withTimes(times)
        .withEvents(events)
        .withStatements(statements);
  }
}
