package org.sitrep.fuse.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.fuse.evidence.Ids;
import org.sitrep.fuse.evidence.Index;
import org.sitrep.fuse.evidence.Joined;
import org.sitrep.fuse.evidence.Reading;
import org.sitrep.fuse.evidence.Told;
import org.sitrep.fuse.evidence.Wording;
import org.sitrep.model.Place;

/**
 * Joins the places of several reports: countries by code, others by GeoNames number or by name
 * within a country.
 */
public final class PlaceJoiner {
  private record Spot(
      String name, Set<String> countries, Set<Long> numbers, List<Told<Place>> told) {}

  /** The places of all readings, joined. */
  public Index<Place> join(List<Reading> readings) {
    Map<String, List<Told<Place>>> countries = new LinkedHashMap<>();
    Map<String, List<Spot>> byName = new LinkedHashMap<>();
    for (Reading in : readings) {
      for (Place place : in.analysis().places()) {
        Told<Place> told = new Told<>(in, place);
        if (place.kind() == Place.Kind.COUNTRY && place.country() != null) {
          countries.computeIfAbsent(place.country(), unused -> new ArrayList<>()).add(told);
        } else {
          add(byName.computeIfAbsent(folded(place.name()), unused -> new ArrayList<>()), told);
        }
      }
    }
    List<List<Told<Place>>> groups = new ArrayList<>(countries.values());
    groups.addAll(byNumber(byName));
    return index(groups);
  }

  /** “Air base 101” as “Airbase 101”: words run together. */
  static String folded(String name) {
    List<String> words = Wording.words(name);
    int from = words.size() > 1 && words.get(0).equals("the") ? 1 : 0;
    return String.join("", words.subList(from, words.size()));
  }

  private static void add(List<Spot> namesakes, Told<Place> told) {
    Place place = told.item();
    String country = place.country();
    for (Spot spot : namesakes) {
      boolean sameLand =
          country == null || spot.countries().isEmpty() || spot.countries().contains(country);
      boolean samePoint =
          place.geonameId() == null
              || spot.numbers().isEmpty()
              || spot.numbers().contains(place.geonameId());
      if (sameLand && samePoint && spot.told().get(0).item().kind() == place.kind()
          || sameLand && samePoint && near(spot, place)) {
        learn(spot, told);
        return;
      }
    }
    Spot spot = new Spot(folded(place.name()), new HashSet<>(), new HashSet<>(), new ArrayList<>());
    learn(spot, told);
    namesakes.add(spot);
  }

  /** Kinds may be read differently; water and land may not. */
  private static boolean near(Spot spot, Place place) {
    return (spot.told().get(0).item().kind() == Place.Kind.WATER)
        == (place.kind() == Place.Kind.WATER);
  }

  private static void learn(Spot spot, Told<Place> told) {
    spot.told().add(told);
    if (told.item().country() != null) {
      spot.countries().add(told.item().country());
    }
    if (told.item().geonameId() != null) {
      spot.numbers().add(told.item().geonameId());
    }
  }

  /** Spots under different names that GeoNames knows as one. */
  private static List<List<Told<Place>>> byNumber(Map<String, List<Spot>> byName) {
    Map<Long, List<Told<Place>>> numbered = new HashMap<>();
    List<List<Told<Place>>> groups = new ArrayList<>();
    for (List<Spot> namesakes : byName.values()) {
      for (Spot spot : namesakes) {
        Long number = spot.numbers().stream().min(Long::compare).orElse(null);
        List<Told<Place>> known = number == null ? null : numbered.get(number);
        if (known != null) {
          known.addAll(spot.told());
        } else {
          groups.add(spot.told());
          if (number != null) {
            numbered.put(number, spot.told());
          }
        }
      }
    }
    return groups;
  }

  private static Index<Place> index(List<List<Told<Place>>> groups) {
    Ids ids = new Ids("p");
    List<Joined<Place>> joined = new ArrayList<>();
    for (List<Told<Place>> group : groups) {
      Told<Place> first = group.get(0);
      Place place = first.item();
      String id =
          place.mentions().isEmpty()
              ? ids.next(first.in().id() + "\u0000" + place.kind() + "\u0000" + place.name())
              : ids.next(first.in(), place.mentions().get(0).span(), place.kind().toString());
      joined.add(new Joined<>(id, group));
    }
    return new Index<>(joined, Place::id);
  }

  /** A joined place as the situation's: what one report knows of it, all know. */
  public static Place write(Joined<Place> joined, Index<Place> places) {
    Place best = joined.first().item();
    String partOf = null;
    String country = null;
    List<Place.Mention> mentions = new ArrayList<>();
    for (Told<Place> told : joined.told()) {
      Place place = told.item();
      best = knows(place) > knows(best) ? place : best;
      country = country == null ? place.country() : country;
      String around = places.of(told.in(), place.partOf());
      if (around != null && (partOf == null || isWider(partOf, around, places))) {
        partOf = around;
      }
      place
          .mentions()
          .forEach(one -> mentions.add(new Place.Mention(told.in().id(), one.span(), one.use())));
    }
    partOf = joined.id().equals(partOf) ? null : partOf;
    return new Place(
        joined.id(),
        best.kind(),
        best.name(),
        partOf,
        country,
        best.lat(),
        best.lon(),
        best.geonameId(),
        best.precision(),
        best.reason(),
        best.zone(),
        best.candidates(),
        mentions);
  }

  private static boolean isWider(String known, String other, Index<Place> places) {
    Joined<Place> one = places.get(known);
    Joined<Place> two = places.get(other);
    return one != null
        && two != null
        && one.first().item().kind() == Place.Kind.COUNTRY
        && two.first().item().kind() != Place.Kind.COUNTRY;
  }

  private static int knows(Place place) {
    return (place.geonameId() != null ? 4 : 0)
        + (place.lat() != null ? 2 : 0)
        + switch (place.precision()) {
          case POINT -> 3;
          case CITY -> 2;
          case ADMIN, REGION -> 1;
          case COUNTRY, UNRESOLVED -> 0;
        };
  }
}
