package org.sitrep.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What several reports say together. Ids are derived from content: the same reports in another
 * order give the same.
 *
 * @param title one line
 * @param asOf ISO 8601 day of the latest publication that is known
 * @param knownBy ISO 8601 day up to which reports were taken, where one was asked for
 * @param timeline event ids in order of their first day
 */
public record Situation(
    String title,
    @Nullable String asOf,
    @Nullable String knownBy,
    List<Source> reports,
    List<Entity> entities,
    List<Place> places,
    List<Happening> events,
    List<Telling> statements,
    List<Quantity> figures,
    List<State> conditions,
    List<Tie> links,
    List<Promise> promises,
    List<Agreement> agreements,
    List<Difference> differences,
    List<String> timeline) {

  public Situation {
    reports = List.copyOf(reports);
    entities = List.copyOf(entities);
    places = List.copyOf(places);
    events = List.copyOf(events);
    statements = List.copyOf(statements);
    figures = List.copyOf(figures);
    conditions = List.copyOf(conditions);
    links = List.copyOf(links);
    promises = List.copyOf(promises);
    agreements = List.copyOf(agreements);
    differences = List.copyOf(differences);
    timeline = List.copyOf(timeline);
  }

  /**
   * A report of the situation.
   *
   * @param published its publication date, as far as all reports together tell
   * @param origin where its text comes from
   */
  public record Source(
      String id,
      @Nullable String outlet,
      @Nullable String title,
      @Nullable String url,
      Publication published,
      Origin origin) {}
}
