package org.sitrep.analyze.places;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Site;
import org.sitrep.model.Place;
import org.sitrep.model.Span;

/** A place in the making: what is known of it so far and where it is spoken of. */
final class Draft {
  final List<Place.Mention> mentions = new ArrayList<>();
  private final Set<Span> spans = new HashSet<>();
  Place.Kind kind;
  String name;
  @Nullable Site site;
  @Nullable Draft partOf;
  @Nullable String country;
  double lat = Double.NaN;
  double lon = Double.NaN;
  Place.Precision precision = Place.Precision.UNRESOLVED;
  List<Place.Candidate> candidates = List.of();
  String reason;

  Draft(Place.Kind kind, String name, String reason) {
    this.kind = kind;
    this.name = name;
    this.reason = reason;
  }

  static Draft of(Site site, String reason) {
    Draft draft = new Draft(kindOf(site), site.name(), reason);
    draft.site = site;
    draft.country = site.country();
    draft.put(site.lat(), site.lon(), precisionOf(site));
    return draft;
  }

  void put(double north, double east, Place.Precision meaning) {
    if (Double.isNaN(north) || Double.isNaN(east)) {
      return;
    }
    lat = north;
    lon = east;
    precision = meaning;
  }

  /** Takes over the position of the place around it, with the precision of that place. */
  void liesIn(Draft around, String why) {
    partOf = around;
    reason = why;
    inherit();
  }

  /** Without a position of its own it stands where the place around it does. */
  void inherit() {
    Draft around = partOf;
    if (around == null || !Double.isNaN(lat) || (site != null && site.kind() != Site.Kind.COUNTY)) {
      return;
    }
    if (country == null) {
      country = around.country;
    }
    if (around.precision == Place.Precision.CITY || around.precision == Place.Precision.ADMIN) {
      put(around.lat, around.lon, around.precision);
      reason +=
          site == null
              ? ""
              : "; its own point is not known, that of " + around.name + " stands for it";
    } else if (around.precision == Place.Precision.REGION && around.country != null) {
      put(around.lat, around.lon, around.precision);
    } else if (around.precision == Place.Precision.COUNTRY) {
      precision = Place.Precision.COUNTRY;
    }
  }

  /** The time zone by whose clock it lives: its own, else that of what it lies in. */
  @Nullable String zone() {
    Draft at = this;
    for (int steps = 0; at != null && steps < 10; steps++) {
      if (at.site != null && at.site.zone() != null) {
        return at.site.zone();
      }
      at = at.partOf;
    }
    return null;
  }

  static Place.Candidate candidate(Site site) {
    return new Place.Candidate(
        site.geonameId(),
        kindOf(site),
        site.name(),
        site.country(),
        site.lat(),
        site.lon(),
        site.zone(),
        precisionOf(site));
  }

  boolean isWithin(Draft other) {
    Draft at = this;
    for (int steps = 0; at != null && steps < 10; steps++) {
      if (at == other) {
        return true;
      }
      at = at.partOf;
    }
    return false;
  }

  void mention(Span span, Place.Use use) {
    if (spans.add(span)) {
      mentions.add(new Place.Mention(null, span, use));
    }
  }

  private static Place.Kind kindOf(Site site) {
    return switch (site.kind()) {
      case COUNTRY -> Place.Kind.COUNTRY;
      case ADMIN, COUNTY -> Place.Kind.ADMIN;
      case CITY -> Place.Kind.CITY;
      case REGION -> Place.Kind.REGION;
      case WATER -> Place.Kind.WATER;
    };
  }

  private static Place.Precision precisionOf(Site site) {
    return switch (site.kind()) {
      case COUNTRY -> Place.Precision.COUNTRY;
      case ADMIN, COUNTY -> Place.Precision.ADMIN;
      case CITY -> Place.Precision.CITY;
      case REGION, WATER -> Place.Precision.REGION;
    };
  }
}
