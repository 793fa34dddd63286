package org.sitrep.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.brief.Outline.Line;
import org.sitrep.model.Happening;
import org.sitrep.model.Place;
import org.sitrep.model.State;
import org.sitrep.model.Support;

/**
 * The places where something happens or somebody is, the busiest first: where each lies, what its
 * coordinates stand for and why, or why it has none.
 */
final class PlaceLines {
  private static final int MOST_PASSAGES = 3;
  private static final int DEEPEST = 4;

  private final Known known;
  private final Citations citations;
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, List<Support>> told = new HashMap<>();

  PlaceLines(Known known, Citations citations) {
    this.known = known;
    this.citations = citations;
    known.situation().places().forEach(one -> places.put(one.id(), one));
    for (Happening event : known.situation().events()) {
      tell(event.place(), event.support());
      tell(event.fromPlace(), event.support());
      tell(event.toPlace(), event.support());
    }
    for (State state : known.situation().conditions()) {
      tell(state.where(), state.support());
    }
  }

  private void tell(@Nullable String place, List<Support> support) {
    if (place != null) {
      told.computeIfAbsent(place, unused -> new ArrayList<>()).addAll(support);
    }
  }

  List<Line> all() {
    Comparator<Place> busiest =
        Comparator.comparingInt((Place one) -> -told.getOrDefault(one.id(), List.of()).size());
    return known.situation().places().stream()
        .filter(one -> told.containsKey(one.id()))
        .sorted(busiest.thenComparing(Place::name).thenComparing(Place::id))
        .map(this::line)
        .toList();
  }

  private Line line(Place place) {
    List<Support> support = told.getOrDefault(place.id(), List.of());
    String reason = place.reason();
    boolean country = place.kind() == Place.Kind.COUNTRY;
    return new Line(
        place.name(),
        kind(place) + around(place) + (country ? "" : point(place)) + ".",
        reason == null || country ? "" : reason,
        citations.of(support.subList(0, Math.min(MOST_PASSAGES, support.size()))),
        List.of());
  }

  private static String kind(Place place) {
    return switch (place.kind()) {
      case COUNTRY -> "is a country";
      case ADMIN -> "is a division";
      case CITY -> "is a city";
      case INSTALLATION -> "is an installation";
      case REGION -> "is a region";
      case WATER -> "is a water";
      case OTHER -> "is a place";
    };
  }

  /** “ in Agadez, Niger”. */
  private String around(Place place) {
    StringBuilder words = new StringBuilder();
    Place at = places.get(String.valueOf(place.partOf()));
    for (int steps = 0; at != null && steps < DEEPEST; steps++) {
      words.append(words.isEmpty() ? " in " : ", ").append(at.name());
      at = places.get(String.valueOf(at.partOf()));
    }
    return words.toString();
  }

  private static String point(Place place) {
    if (place.lat() == null || place.lon() == null) {
      return ", not placed on the map";
    }
    String degrees = String.format(Locale.ROOT, "(%.2f, %.2f)", place.lat(), place.lon());
    boolean own = place.kind() == Place.Kind.CITY;
    return switch (place.precision()) {
      case POINT -> " " + degrees;
      case CITY -> (own ? " " : ", shown at the city ") + degrees;
      case ADMIN -> ", shown at the middle of the division " + degrees;
      case COUNTRY -> ", shown at the middle of the country " + degrees;
      case REGION -> ", shown at the middle of the region " + degrees;
      case UNRESOLVED -> ", not placed on the map";
    };
  }
}
