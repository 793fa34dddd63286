package org.sitrep.fuse.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Analysis;
import org.sitrep.model.Condition;
import org.sitrep.model.DateRange;
import org.sitrep.model.Entity;
import org.sitrep.model.Event;
import org.sitrep.model.Figure;
import org.sitrep.model.Place;
import org.sitrep.model.Report;
import org.sitrep.model.Span;
import org.sitrep.model.Statement;
import org.sitrep.model.TimeExpression;

/** One report's analysis with its items at hand by their local ids. */
public final class Reading {
  private static final int MOST = 2000;

  private final Analysis analysis;
  private final Map<String, Entity> entities;
  private final Map<String, Place> places;
  private final Map<String, TimeExpression> times;
  private final Map<String, Figure> figures;
  private final Map<String, Statement> statements;
  private final Map<String, Event> events;
  private final Map<String, Condition> conditions;

  public Reading(Analysis analysis) {
    this.analysis = analysis;
    entities = byId(analysis.entities(), Entity::id);
    places = byId(analysis.places(), Place::id);
    times = byId(analysis.times(), TimeExpression::id);
    figures = byId(analysis.figures(), Figure::id);
    statements = byId(analysis.statements(), Statement::id);
    events = byId(analysis.events(), Event::id);
    conditions = byId(analysis.conditions(), Condition::id);
  }

  private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
    Map<String, T> map = new HashMap<>();
    items.forEach(item -> map.put(id.apply(item), item));
    return map;
  }

  public Analysis analysis() {
    return analysis;
  }

  public Report report() {
    return analysis.report();
  }

  /** The report's id. */
  public String id() {
    return analysis.report().id();
  }

  public String text() {
    return analysis.report().text();
  }

  /**
   * The words at a span, white space evened; of a hostile one no more than {@value #MOST} units.
   */
  public String words(Span span) {
    String text = text().substring(span.start(), Math.min(span.end(), span.start() + MOST));
    return text.replaceAll("\\s+", " ").strip();
  }

  public @Nullable Entity entity(@Nullable String id) {
    return entities.get(id);
  }

  public @Nullable Place place(@Nullable String id) {
    return places.get(id);
  }

  public @Nullable TimeExpression time(@Nullable String id) {
    return times.get(id);
  }

  public @Nullable Figure figure(@Nullable String id) {
    return figures.get(id);
  }

  public @Nullable Statement statement(@Nullable String id) {
    return statements.get(id);
  }

  public @Nullable Event event(@Nullable String id) {
    return events.get(id);
  }

  public @Nullable Condition condition(@Nullable String id) {
    return conditions.get(id);
  }

  /** The days that a time expression means, {@link DateRange#ANY} where none can be told. */
  public DateRange days(@Nullable String time) {
    TimeExpression found = times.get(time);
    return found == null || found.days() == null ? DateRange.ANY : found.days();
  }

  /**
   * The sentence that holds a span's start, or the nearest before it; the span itself where there
   * is none.
   */
  public Span sentence(Span span) {
    List<Span> all = analysis.sentences();
    int low = 0;
    int high = all.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (all.get(middle).start() <= span.start()) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return all.isEmpty() || !all.get(low).contains(span.start()) ? span : all.get(low);
  }
}
