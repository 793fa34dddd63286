package org.sitrep.fuse.conditions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitrep.fuse.evidence.Ground;
import org.sitrep.fuse.evidence.Independence;
import org.sitrep.fuse.evidence.Index;
import org.sitrep.fuse.evidence.Joined;
import org.sitrep.fuse.evidence.Quotes;
import org.sitrep.fuse.evidence.Told;
import org.sitrep.model.Condition;
import org.sitrep.model.Entity;
import org.sitrep.model.Event;
import org.sitrep.model.Figure;
import org.sitrep.model.Place;
import org.sitrep.model.State;
import org.sitrep.model.Support;

/** Writes joined conditions as the situation's, each with a plain sentence. */
public final class ConditionWriter {
  private final ConditionSentence sentence = new ConditionSentence();
  private final Ground ground;
  private final Index<Event> events;
  private final Index<Figure> figures;
  private final Quotes quotes;
  private final Independence independence;
  private final Map<String, Place> places = new HashMap<>();
  private final Slots slots;

  public ConditionWriter(
      Ground ground,
      Index<Event> events,
      Index<Figure> figures,
      Quotes quotes,
      Independence independence,
      List<Entity> entities,
      List<Place> places) {
    this.ground = ground;
    this.events = events;
    this.figures = figures;
    this.quotes = quotes;
    this.independence = independence;
    Map<String, Entity> known = new HashMap<>();
    entities.forEach(one -> known.put(one.id(), one));
    places.forEach(one -> this.places.put(one.id(), one));
    slots = new Slots(known, this.places);
  }

  public State write(Joined<Condition> joined) {
    List<Support> support = new ArrayList<>();
    Set<String> around = new LinkedHashSet<>();
    for (Told<Condition> told : joined.told()) {
      support.add(quotes.sentence(told.in(), told.item().span(), null, told.item().statement()));
      around.addAll(events.of(told.in(), told.item().events()));
    }
    Condition lead = joined.first().item();
    String who =
        Objects.requireNonNullElse(
            ground.entities().of(joined.first().in(), lead.who()), lead.who());
    String where = where(joined);
    String with = first(joined, told -> ground.entities().of(told.in(), told.item().with()));
    String what = first(joined, told -> told.item().what());
    String polarity = first(joined, told -> told.item().polarity());
    String trend = trend(joined);
    Slots.Said said =
        new Slots.Said(
            lead.kind(),
            lead.holds(),
            who,
            where,
            with,
            what,
            polarity,
            trend,
            isWithin(joined.first(), where));
    return new State(
        joined.id(),
        lead.kind(),
        who,
        where,
        with,
        what,
        first(joined, told -> figures.of(told.in(), told.item().figure())),
        day(joined, Condition::from),
        day(joined, Condition::to),
        lead.holds(),
        polarity,
        trend,
        List.copyOf(around),
        Quotes.statementOf(support),
        sentence.of(lead.kind().toString(), lead.holds(), slots.of(said), slots.isPlural(who)),
        support,
        independence.outlets(support),
        independence.origins(support));
  }

  /** Whether the words that tell the condition name the place. */
  private boolean isWithin(Told<Condition> told, @Nullable String where) {
    Place place = where == null ? null : places.get(where);
    return place != null
        && place.mentions().stream()
            .anyMatch(
                one ->
                    told.in().id().equals(one.report()) && told.item().span().contains(one.span()));
  }

  /** The first place that has a name of its own, else the first. */
  private @Nullable String where(Joined<Condition> joined) {
    String vague = null;
    for (Told<Condition> told : joined.told()) {
      String place = ground.places().of(told.in(), told.item().where());
      Place known = place == null ? null : places.get(place);
      if (known != null && !Character.isLowerCase(known.name().codePointAt(0))) {
        return place;
      }
      vague = vague == null ? place : vague;
    }
    return vague;
  }

  /** A change that one report tells says more than that another tells none. */
  private static @Nullable String trend(Joined<Condition> joined) {
    return joined.told().stream()
        .map(told -> told.item().trend())
        .filter(one -> one != null && !one.equals("steady"))
        .findFirst()
        .orElse(first(joined, told -> told.item().trend()));
  }

  private static @Nullable LocalDate day(
      Joined<Condition> joined, Function<Condition, @Nullable LocalDate> part) {
    for (Told<Condition> told : joined.told()) {
      LocalDate day = part.apply(told.item());
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private static @Nullable String first(
      Joined<Condition> joined, Function<Told<Condition>, @Nullable String> part) {
    for (Told<Condition> told : joined.told()) {
      String value = part.apply(told);
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}
