package org.sitrep.fuse.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Place;

/** Which joined place lies in which, by the reports' own partOf and by country. */
public final class PlaceTree {
  private final Map<String, Set<String>> around = new HashMap<>();
  private static final double KILOMETRES_A_DEGREE = 111.2;

  /** How far a suburb lies from the middle of its city, in kilometres. */
  private static final double NEAR = 20;

  private final Map<String, double[]> points = new HashMap<>();
  private final Map<String, String> lands = new HashMap<>();

  /**
   * Regions and things whose country is unknown: nobody can say that something lies outside them.
   */
  private final Set<String> vague = new HashSet<>();

  /** “an airbase in Niger”: it may be any in that country. */
  private final Set<String> unnamed = new HashSet<>();

  public PlaceTree(Index<Place> places) {
    Map<String, Set<String>> parents = new HashMap<>();
    Map<String, String> countries = new HashMap<>();
    for (Joined<Place> joined : places.all()) {
      Set<String> above = parents.computeIfAbsent(joined.id(), unused -> new HashSet<>());
      Place.Kind kind = joined.first().item().kind();
      boolean open = joined.told().stream().allMatch(told -> told.item().country() == null);
      if (open && kind != Place.Kind.COUNTRY && kind != Place.Kind.CITY) {
        vague.add(joined.id());
      }
      String name = joined.first().item().name();
      if (!name.isEmpty()
          && Character.isLowerCase(name.codePointAt(0))
          && kind != Place.Kind.COUNTRY) {
        unnamed.add(joined.id());
      }
      for (Told<Place> told : joined.told()) {
        Double lat = told.item().lat();
        Double lon = told.item().lon();
        boolean point =
            told.item().precision() == Place.Precision.POINT
                || told.item().precision() == Place.Precision.CITY;
        if (lat != null && lon != null && point) {
          points.putIfAbsent(joined.id(), new double[] {lat, lon});
        }
        String parent = places.of(told.in(), told.item().partOf());
        if (parent != null) {
          above.add(parent);
        }
        if (told.item().country() != null) {
          lands.putIfAbsent(joined.id(), told.item().country());
          if (told.item().kind() == Place.Kind.COUNTRY) {
            countries.put(told.item().country(), joined.id());
          }
        }
      }
    }
    for (String id : parents.keySet()) {
      String country = countries.get(lands.get(id));
      Set<String> all = new HashSet<>();
      climb(id, parents, all);
      if (country != null) {
        all.add(country);
      }
      all.remove(id);
      around.put(id, all);
    }
  }

  private static void climb(String id, Map<String, Set<String>> parents, Set<String> all) {
    if (all.add(id)) {
      parents.getOrDefault(id, Set.of()).forEach(parent -> climb(parent, parents, all));
    }
  }

  /** Whether {@code inner} lies in {@code outer}. */
  public boolean isIn(String inner, String outer) {
    return around.getOrDefault(inner, Set.of()).contains(outer);
  }

  /** Whether one is the other or lies in it, or nothing says that they are apart. */
  public boolean mayMeet(String one, String other) {
    return one.equals(other)
        || isIn(one, other)
        || isIn(other, one)
        || isNear(one, other)
        || vague.contains(one)
        || vague.contains(other)
        || (unnamed.contains(one) || unnamed.contains(other))
            && Objects.equals(land(one), land(other));
  }

  /** Whether two points lie so near that the one may be a part of the other, a suburb of a city. */
  private boolean isNear(String one, String other) {
    double[] point = points.get(one);
    double[] point2 = points.get(other);
    if (point == null || point2 == null) {
      return false;
    }
    double north = (point[0] - point2[0]) * KILOMETRES_A_DEGREE;
    double east = (point[1] - point2[1]) * KILOMETRES_A_DEGREE * Math.cos(Math.toRadians(point[0]));
    return Math.hypot(north, east) <= NEAR;
  }

  /** ISO code of the country that a place lies in, null where unknown. */
  public @Nullable String land(@Nullable String place) {
    return lands.get(place);
  }
}
