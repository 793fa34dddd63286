package org.sitrep.fuse.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.sitrep.fuse.evidence.Ground;
import org.sitrep.fuse.evidence.Joined;
import org.sitrep.fuse.evidence.Reading;
import org.sitrep.fuse.evidence.Told;
import org.sitrep.fuse.evidence.Wording;
import org.sitrep.model.Entity;
import org.sitrep.model.Event;

/** Takes from an event what is compared. */
final class SceneReader {
  private static final Set<String> STATES =
      Set.of("junta", "government", "regime", "authorities", "administration", "rulers");
  private final Ground ground;
  private final Kinds kinds;

  SceneReader(Ground ground, Kinds kinds) {
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
    Set<String> object = event.object() == null ? Set.of() : Wording.content(event.object().name());
    Set<String> clause = new HashSet<>(Wording.content(event.clause().of(in.text())));
    clause.removeAll(Wording.content(event.trigger().of(in.text())));
    return new Scene(
        new Told<>(in, event),
        kinds.of(event, event.trigger().of(in.text())),
        parties(in, event.actors()),
        parties(in, event.recipients()),
        places,
        in.days(event.time()),
        object,
        clause,
        Wording.content(event.sentence().of(in.text())));
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
