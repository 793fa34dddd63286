package org.sitrep.analyze.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Event;
import org.sitrep.model.Figure;
import org.sitrep.model.Reason;

/**
 * Where and when what a figure counts was so, where its own words do not tell: where and when the
 * event happened in whose clause it stands.
 */
final class FigureSettings {
  private final Map<String, Event> events = new HashMap<>();

  FigureSettings(List<Event> all) {
    Comparator<Event> closest = Comparator.comparingInt(one -> one.clause().length());
    all.stream()
        .sorted(closest.thenComparing(Event::trigger))
        .forEach(one -> one.figures().forEach(figure -> events.putIfAbsent(figure, one)));
  }

  List<Figure> of(List<Figure> figures) {
    return figures.stream().map(this::of).toList();
  }

  private Figure of(Figure figure) {
    Event event = events.get(figure.id());
    if (event == null || !figure.unit().equals("people")) {
      return figure;
    }
    List<Reason> reasons = new ArrayList<>(figure.reasons());
    String place = told("place", figure.place(), event.place(), event, reasons);
    String time = told("time", figure.time(), event.time(), event, reasons);
    return figure.at(place, time, reasons);
  }

  private static @Nullable String told(
      String field,
      @Nullable String own,
      @Nullable String events,
      Event event,
      List<Reason> reasons) {
    if (own == null && events != null) {
      event.reasons().stream()
          .filter(one -> one.field().equals(field))
          .findFirst()
          .ifPresent(
              one -> reasons.add(new Reason(field, one.span(), "of the event that it counts")));
    }
    return own == null ? events : own;
  }
}
