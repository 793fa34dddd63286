package org.sitrep.brief.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Gazetteer;
import org.sitrep.knowledge.Site;
import org.sitrep.model.Analysis;
import org.sitrep.model.Place;

/**
 * What a place lies in.
 *
 * @param place the place itself
 * @param city the city that it is or lies in
 * @param district the division of the second order
 * @param province the division of the first order
 */
record Whereabouts(
    Place place, @Nullable String city, @Nullable String district, @Nullable String province) {

  static Whereabouts of(Place place, Analysis analysis) {
    String city = null;
    String district = null;
    String province = null;
    for (Place one : upwards(place, analysis)) {
      Optional<Site> site = site(one);
      Optional<Site> division = site.flatMap(found -> Gazetteer.get().admin(found.admin()));
      if (one.kind() == Place.Kind.CITY) {
        city = city == null ? one.name() : city;
      } else if (one.kind() == Place.Kind.ADMIN) {
        boolean isCounty = site.map(Site::kind).filter(Site.Kind.COUNTY::equals).isPresent();
        district = isCounty && district == null ? one.name() : district;
        province = !isCounty && province == null ? one.name() : province;
      }
      if (province == null) {
        province = division.map(Site::name).orElse(null);
      }
    }
    return new Whereabouts(place, city, district, province);
  }

  /** ISO 3166-1 alpha-3. */
  @Nullable String country() {
    return place.country();
  }

  boolean hasPoint() {
    return place.lat() != null && place.lon() != null;
  }

  private static List<Place> upwards(Place place, Analysis analysis) {
    List<Place> chain = new ArrayList<>();
    Place one = place;
    while (one != null && !chain.contains(one)) {
      chain.add(one);
      one = analysis.place(one.partOf()).orElse(null);
    }
    return chain;
  }

  private static Optional<Site> site(Place place) {
    Long id = place.geonameId();
    return id == null
        ? Optional.empty()
        : Gazetteer.get().named(place.name()).stream()
            .map(Gazetteer.Sense::site)
            .filter(site -> site.geonameId() == id)
            .findFirst();
  }
}
