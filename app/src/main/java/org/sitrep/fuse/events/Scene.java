package org.sitrep.fuse.events;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sitrep.fuse.evidence.Told;
import org.sitrep.model.DateRange;
import org.sitrep.model.Event;

/**
 * What is compared of an event as one report tells it.
 *
 * @param told the event
 * @param kind the kind of happening
 * @param actors who does it
 * @param recipients whom it is done to
 * @param places where it is, goes from or to: ids of joined places
 * @param placeWords content words of the places' names
 * @param lands countries of its places and parties; where it has none, the one that its report is
 *     about
 * @param implied whether the lands are only those that the report is about
 * @param several whether it means several happenings at large
 * @param putOff whether it is told as postponed or called off
 * @param days the days it can be
 * @param around the days that its sentence speaks of, where it has none of its own
 * @param object content words of what is moved, given or agreed
 * @param content content words of its clause
 * @param sentence content words of its sentence
 * @param anchor of counted harm, the incident that it belongs to; empty otherwise
 */
record Scene(
    Told<Event> told,
    String kind,
    List<Party> actors,
    List<Party> recipients,
    Set<String> places,
    Set<String> placeWords,
    Set<String> lands,
    boolean implied,
    boolean several,
    boolean putOff,
    DateRange days,
    DateRange around,
    Set<String> object,
    Set<String> content,
    Set<String> sentence,
    String anchor) {

  /**
   * One who takes part.
   *
   * @param id of the joined entity
   * @param name content words of its name
   * @param named whether any report names it
   * @param broad whether it stands for a whole country: the state, its rulers, its forces
   * @param country its country, empty where unknown
   */
  record Party(String id, Set<String> name, boolean named, boolean broad, String country) {
    /** 2 the same, 1 near enough (a state and its forces, an unnamed somebody), 0 another. */
    int likeness(Party other) {
      if (id.equals(other.id)) {
        return 2;
      }
      if (!named && !other.named || broad || other.broad) {
        boolean sameLand = !country.isEmpty() && country.equals(other.country);
        return sameLand && (broad || other.broad) || name.stream().anyMatch(other.name::contains)
            ? 1
            : 0;
      }
      return 0;
    }

    boolean mayBe(Party other) {
      boolean lands = country.isEmpty() || other.country.isEmpty() || country.equals(other.country);
      return likeness(other) > 0 || (!named || !other.named) && lands && !broad && !other.broad;
    }
  }

  /** The same as harm that belongs to an incident. */
  Scene anchored(String incident, String as) {
    return new Scene(
        told,
        as,
        actors,
        recipients,
        places,
        placeWords,
        lands,
        implied,
        several,
        putOff,
        days,
        around,
        object,
        content,
        sentence,
        incident);
  }

  /** Everybody who takes part. */
  Set<Party> parties() {
    Set<Party> all = new LinkedHashSet<>(actors);
    all.addAll(recipients);
    return all;
  }
}
