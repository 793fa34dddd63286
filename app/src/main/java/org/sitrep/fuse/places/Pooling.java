package org.sitrep.fuse.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.fuse.evidence.Reading;
import org.sitrep.knowledge.Site;
import org.sitrep.model.Analysis;
import org.sitrep.model.Event;
import org.sitrep.model.Place;

/**
 * Settles the places that one report leaves open by what the others of the situation say: a name
 * has one sense a situation where one of them tells which, and a name that no report settles is the
 * candidate that lies where the others play. What several places of a name would fit as well stays
 * open.
 */
public final class Pooling {
  private static final double NEAR_KM = 150;

  /** A site that some reports settle. */
  private record Anchor(Place place, Set<String> reports) {}

  private final Map<Long, Anchor> anchors = new LinkedHashMap<>();
  private final Map<String, Set<String>> countries = new HashMap<>();
  private final Map<Long, Set<String>> near = new HashMap<>();
  private final Map<String, Map<Long, Place>> settled = new HashMap<>();

  private Pooling(List<Reading> readings) {
    for (Reading in : readings) {
      for (Place place : in.analysis().places()) {
        if (isSettled(place)) {
          anchors
              .computeIfAbsent(place.geonameId(), number -> new Anchor(place, new HashSet<>()))
              .reports()
              .add(in.id());
          countries
              .computeIfAbsent(String.valueOf(place.country()), code -> new HashSet<>())
              .add(in.id());
          settled
              .computeIfAbsent(PlaceJoiner.folded(place.name()), name -> new HashMap<>())
              .put(place.geonameId(), place);
        }
      }
    }
  }

  /** The readings with the places settled that another one of them settles. */
  public static List<Reading> settle(List<Reading> readings) {
    if (readings.size() < 2) {
      return readings;
    }
    Pooling pool = new Pooling(readings);
    return readings.stream().map(pool::settled).toList();
  }

  private static boolean isSettled(Place place) {
    return place.candidates().isEmpty()
        && place.geonameId() != null
        && place.lat() != null
        && place.kind() != Place.Kind.REGION
        && place.kind() != Place.Kind.WATER;
  }

  private Reading settled(Reading in) {
    List<Place> places = new ArrayList<>();
    boolean changed = false;
    for (Place place : in.analysis().places()) {
      Place better = place.candidates().isEmpty() ? null : better(place, in.id());
      changed |= better != null;
      places.add(better == null ? place : better);
    }
    return changed ? new Reading(in.analysis().withPlaces(inLand(in.analysis(), places))) : in;
  }

  /** With each place in its country, and without what was there only to hold the site before. */
  private static List<Place> inLand(Analysis analysis, List<Place> places) {
    Map<String, String> lands = new HashMap<>();
    places.stream()
        .filter(one -> one.kind() == Place.Kind.COUNTRY && one.country() != null)
        .forEach(one -> lands.put(String.valueOf(one.country()), one.id()));
    List<Place> found = new ArrayList<>();
    for (Place one : places) {
      boolean loose = one.partOf() == null && one.kind() != Place.Kind.COUNTRY;
      String land = loose ? lands.get(String.valueOf(one.country())) : null;
      found.add(land == null ? one : one.in(land));
    }
    Set<String> told = told(analysis);
    boolean less = true;
    while (less) {
      Set<String> holding = new HashSet<>(told);
      found.forEach(one -> holding.add(String.valueOf(one.partOf())));
      less = found.removeIf(one -> one.mentions().isEmpty() && !holding.contains(one.id()));
    }
    return found;
  }

  /** The ids of the places of its facts. */
  private static Set<String> told(Analysis analysis) {
    Set<String> found = new HashSet<>();
    analysis.figures().forEach(one -> found.add(String.valueOf(one.place())));
    analysis.statements().forEach(one -> found.add(String.valueOf(one.place())));
    analysis.conditions().forEach(one -> found.add(String.valueOf(one.where())));
    for (Event one : analysis.events()) {
      found.add(String.valueOf(one.place()));
      found.add(String.valueOf(one.fromPlace()));
      found.add(String.valueOf(one.toPlace()));
    }
    return found;
  }

  private @Nullable Place better(Place place, String report) {
    Place.Candidate told = sameName(place);
    if (told != null) {
      return place.as(told, "another report of the situation says which place of this name it is");
    }
    if (place.geonameId() != null
        && support(place.geonameId(), place.country(), lat(place), lon(place), report) > 0) {
      return null;
    }
    Place.Candidate best = null;
    int most = 0;
    boolean alone = true;
    for (Place.Candidate one : place.candidates()) {
      int support = support(one.geonameId(), one.country(), one.lat(), one.lon(), report);
      alone = support == most ? best == null : support > most || alone;
      best = support > most ? one : best;
      most = Math.max(most, support);
    }
    boolean sure = best != null && alone && (place.geonameId() == null || most >= 2);
    return best == null || !sure
        ? null
        : place.as(best, "the situation's other reports play in its country or near it");
  }

  /** The one site of the name that some report settles and that this one allows. */
  private Place.@Nullable Candidate sameName(Place place) {
    Map<Long, Place> known = settled.getOrDefault(PlaceJoiner.folded(place.name()), Map.of());
    return known.size() != 1
        ? null
        : place.candidates().stream()
            .filter(one -> known.containsKey(one.geonameId()))
            .findFirst()
            .orElse(null);
  }

  /** How many other reports settle a place nearby, twice, or in the same country. */
  private int support(
      @Nullable Long number, @Nullable String country, double lat, double lon, String report) {
    Set<String> around =
        near.computeIfAbsent(number == null ? 0 : number, unseen -> near(lat, lon));
    Set<String> home = country == null ? Set.of() : countries.getOrDefault(country, Set.of());
    return 2 * others(around, report) + others(home, report);
  }

  private static int others(Set<String> reports, String own) {
    return reports.size() - (reports.contains(own) ? 1 : 0);
  }

  /** The reports that settle a town near a point. */
  private Set<String> near(double lat, double lon) {
    Set<String> found = new HashSet<>();
    for (Anchor anchor : anchors.values()) {
      Place place = anchor.place();
      if (place.kind() == Place.Kind.CITY
          && Site.kilometres(lat(place), lon(place), lat, lon) < NEAR_KM) {
        found.addAll(anchor.reports());
      }
    }
    return found;
  }

  private static double lat(Place place) {
    return place.lat() == null ? Double.NaN : place.lat();
  }

  private static double lon(Place place) {
    return place.lon() == null ? Double.NaN : place.lon();
  }
}
