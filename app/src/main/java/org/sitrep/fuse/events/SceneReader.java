package org.sitrep.fuse.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sitrep.fuse.evidence.Ground;
import org.sitrep.fuse.evidence.Joined;
import org.sitrep.fuse.evidence.Quotes;
import org.sitrep.fuse.evidence.Reading;
import org.sitrep.fuse.evidence.Synonyms;
import org.sitrep.fuse.evidence.Told;
import org.sitrep.fuse.evidence.Wording;
import org.sitrep.model.Entity;
import org.sitrep.model.Event;
import org.sitrep.model.Place;
import org.sitrep.model.Span;

/** Takes from an event what is compared. */
final class SceneReader {
  private static final Set<String> STATES =
      Set.of("junta", "government", "regime", "authorities", "administration", "rulers");
  private final Ground ground;
  private final Kinds kinds;
  private final Synonyms synonyms;
  private final Map<String, Set<String>> focus = new HashMap<>();

  SceneReader(Ground ground, Kinds kinds, Synonyms synonyms) {
    this.synonyms = synonyms;
    this.ground = ground;
    this.kinds = kinds;
  }

  Scene read(Reading in, Event event) {
    Set<String> places = new LinkedHashSet<>();
    for (String place : new String[] {event.place(), event.fromPlace(), event.toPlace()}) {
      String id = ground.places().of(in, place);
      if (id != null) {
        places.add(id);
      }
    }
    String putOff = kinds.putOff(event);
    List<Scene.Party> actors = parties(in, event.actors());
    List<Scene.Party> recipients = parties(in, event.recipients());
    Set<String> lands = lands(places, actors, recipients);
    boolean implied = lands.isEmpty();
    if (implied) {
      lands.addAll(focus(in));
    }
    Set<String> object =
        event.object() == null ? Set.of() : synonyms.content(event.object().name());
    Set<String> clause = new HashSet<>(Wording.content(near(in, event, event.clause())));
    clause.removeAll(Wording.content(event.trigger().of(in.text())));
    return new Scene(
        new Told<>(in, event),
        putOff == null ? kinds.of(event, event.trigger().of(in.text())) : putOff,
        actors,
        recipients,
        places,
        placeWords(in, event),
        lands,
        implied,
        Kinds.isSeveral(event, in.text()),
        putOff != null,
        in.days(event.time()),
        event.time() == null ? Around.days(in, event) : in.days(event.time()),
        object,
        clause,
        Wording.content(near(in, event, event.sentence())),
        "");
  }

  /**
   * No more of a hostile sentence than a support would show, so that the work stays in step with
   * the text.
   */
  private static String near(Reading in, Event event, Span whole) {
    return Quotes.cut(in.text(), whole, event.trigger()).of(in.text());
  }

  private static Set<String> placeWords(Reading in, Event event) {
    Set<String> words = new HashSet<>();
    for (String id : new String[] {event.place(), event.fromPlace(), event.toPlace()}) {
      Place place = in.place(id);
      if (place != null) {
        words.addAll(Wording.content(place.name()));
      }
    }
    return words;
  }

  private Set<String> lands(
      Set<String> places, List<Scene.Party> actors, List<Scene.Party> recipients) {
    Set<String> lands = new LinkedHashSet<>();
    for (String place : places) {
      String land = ground.countryAt(place);
      if (land != null) {
        lands.add(land);
      }
    }
    for (List<Scene.Party> side : List.of(actors, recipients)) {
      side.stream().map(Scene.Party::country).filter(land -> !land.isEmpty()).forEach(lands::add);
    }
    return lands;
  }

  /** The country that a report speaks of most, by its places; none where it names none. */
  private Set<String> focus(Reading in) {
    return focus.computeIfAbsent(
        in.id(),
        unused -> {
          Map<String, Integer> named = new LinkedHashMap<>();
          for (Place place : in.analysis().places()) {
            if (place.country() != null) {
              named.merge(place.country(), place.mentions().size(), Integer::sum);
            }
          }
          return named.entrySet().stream()
              .max(
                  Map.Entry.<String, Integer>comparingByValue()
                      .thenComparing(Map.Entry.comparingByKey()))
              .map(one -> Set.of(one.getKey()))
              .orElse(Set.of());
        });
  }

  private List<Scene.Party> parties(Reading in, List<String> locals) {
    List<Scene.Party> parties = new ArrayList<>();
    for (String id : ground.entities().of(in, locals)) {
      Joined<Entity> entity = ground.entities().get(id);
      if (entity != null) {
        parties.add(party(entity));
      }
    }
    return parties;
  }

  private Scene.Party party(Joined<Entity> joined) {
    Entity first = joined.first().item();
    boolean named =
        joined.told().stream()
            .flatMap(told -> told.item().mentions().stream())
            .anyMatch(one -> one.form() == Entity.Form.NAME);
    Set<String> name = Wording.content(first.name());
    boolean state =
        first.kind() != Entity.Kind.PERSON
            && Wording.words(first.name()).stream().anyMatch(STATES::contains);
    boolean broad =
        first.kind() == Entity.Kind.COUNTRY || first.kind() == Entity.Kind.FORCE || state;
    return new Scene.Party(
        joined.id(),
        name,
        named,
        broad,
        Objects.requireNonNullElse(ground.countryOf(joined.id()), ""));
  }
}
