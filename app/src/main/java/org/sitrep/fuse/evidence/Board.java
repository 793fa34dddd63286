package org.sitrep.fuse.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.model.Condition;
import org.sitrep.model.Entity;
import org.sitrep.model.Event;
import org.sitrep.model.Figure;
import org.sitrep.model.Happening;
import org.sitrep.model.Place;
import org.sitrep.model.Quantity;
import org.sitrep.model.State;
import org.sitrep.model.Statement;
import org.sitrep.model.Support;
import org.sitrep.model.Telling;

/**
 * Everything that has been joined, as told and as written: what agreements, differences and
 * promises are read from. The lists are in the order of their indices.
 */
public record Board(
    Ground ground,
    Index<Event> events,
    Index<Statement> statements,
    Index<Figure> figures,
    Index<Condition> conditions,
    List<Entity> entities,
    List<Place> places,
    List<Happening> happenings,
    List<Telling> tellings,
    List<Quantity> quantities,
    List<State> states,
    List<Rival> rivals,
    Quotes quotes,
    Independence independence) {

  /**
   * Two events that would be one but for one thing.
   *
   * @param one id of an event
   * @param other id of another
   * @param attribute what keeps them apart: time, actor, recipient, place or status
   * @param score how much speaks for them being one
   */
  public record Rival(String one, String other, String attribute, double score) {}

  public Board {
    entities = List.copyOf(entities);
    places = List.copyOf(places);
    happenings = List.copyOf(happenings);
    tellings = List.copyOf(tellings);
    quantities = List.copyOf(quantities);
    states = List.copyOf(states);
    rivals = List.copyOf(rivals);
  }

  /** One support a report, the first of each. */
  public static List<Support> onePerReport(List<Support> support) {
    Map<String, Support> first = new LinkedHashMap<>();
    support.forEach(one -> first.putIfAbsent(one.report(), one));
    return new ArrayList<>(first.values());
  }
}
