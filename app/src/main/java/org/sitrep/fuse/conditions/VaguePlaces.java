package org.sitrep.fuse.conditions;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.fuse.evidence.Ground;
import org.sitrep.fuse.evidence.Synonyms;
import org.sitrep.fuse.evidence.Told;
import org.sitrep.fuse.evidence.Wording;
import org.sitrep.model.Condition;
import org.sitrep.model.Place;

/** Whether “an airbase in Niger” may be Airbase 101, which another sentence tells of the same. */
final class VaguePlaces {
  private final Ground ground;
  private final Synonyms synonyms;

  VaguePlaces(Ground ground, Synonyms synonyms) {
    this.ground = ground;
    this.synonyms = synonyms;
  }

  /** Both installations of one sort in one country, of which just one has a name. */
  boolean fit(Told<Condition> one, Told<Condition> other) {
    Place place = place(one);
    Place place2 = place(other);
    if (place == null || place2 == null || isNamed(place) == isNamed(place2)) {
      return false;
    }
    Place vague = isNamed(place) ? place2 : place;
    Told<Condition> told = isNamed(place) ? other : one;
    return Objects.equals(land(one), land(other))
        && Wording.shared(sort(vague), synonyms.content(named(place, place2).name())) > 0
        && isLooselyPlaced(told, vague);
  }

  private static Place named(Place one, Place other) {
    return isNamed(one) ? one : other;
  }

  /** No more is told of where it is than its country. */
  private static boolean isLooselyPlaced(Told<Condition> told, Place vague) {
    Place outer = told.in().analysis().place(vague.partOf()).orElse(null);
    boolean country = outer == null || outer.kind() == Place.Kind.COUNTRY;
    return country && !vague.name().matches(".* at .*");
  }

  private @Nullable String land(Told<Condition> told) {
    return ground.countryAt(ground.places().of(told.in(), told.item().where()));
  }

  private Set<String> sort(Place vague) {
    return synonyms.content(vague.name().replaceFirst(" (in|at|near|on|of) .*", ""));
  }

  private static @Nullable Place place(Told<Condition> told) {
    Place place = told.in().analysis().place(told.item().where()).orElse(null);
    return place == null || place.kind() != Place.Kind.INSTALLATION ? null : place;
  }

  private static boolean isNamed(Place place) {
    return !Character.isLowerCase(place.name().codePointAt(0));
  }
}
