package org.sitrep.fuse.conditions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();

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
    entities.forEach(one -> this.entities.put(one.id(), one));
    places.forEach(one -> this.places.put(one.id(), one));
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
    String where = first(joined, told -> ground.places().of(told.in(), told.item().where()));
    String with = first(joined, told -> ground.entities().of(told.in(), told.item().with()));
    String what = first(joined, told -> told.item().what());
    String polarity = first(joined, told -> told.item().polarity());
    String trend = first(joined, told -> told.item().trend());
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
        summary(lead, who, where, with, what, polarity, trend),
        support,
        independence.outlets(support),
        independence.origins(support));
  }

  private String summary(
      Condition lead,
      String who,
      @Nullable String where,
      @Nullable String with,
      @Nullable String what,
      @Nullable String polarity,
      @Nullable String trend) {
    Map<String, String> values = new HashMap<>();
    Entity entity = entities.get(who);
    Place place = places.get(where);
    Entity other = entities.get(with);
    values.put("who", entity == null ? who : entity.name());
    if (place != null) {
      values.put(
          "where", place.name() + (place.kind() == Place.Kind.INSTALLATION ? around(place) : ""));
      values.put("in", place.kind() == Place.Kind.INSTALLATION ? "at" : "in");
    }
    put(values, "with", other == null ? null : other.name());
    put(values, "what", what == null ? null : bare(what, lead.kind()));
    put(values, "polarity", polarity);
    put(values, "trend", trend);
    return sentence.of(
        lead.kind().toString(), lead.holds(), values, entity != null && isPlural(entity));
  }

  /** The town or country that an installation lies in, in brackets. */
  private String around(Place place) {
    Place outer = places.get(place.partOf());
    return outer == null ? "" : " (" + outer.name() + ")";
  }

  private static void put(Map<String, String> values, String slot, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      values.put(slot, value);
    }
  }

  /** An agreement's words without their article: the pattern brings its own. */
  private static String bare(String what, Condition.Kind kind) {
    return kind == Condition.Kind.AGREEMENT
        ? what.replaceFirst("(?i)^(the|a|an|its|their|this|that)\\s+", "")
        : what;
  }

  private static boolean isPlural(Entity entity) {
    String name = entity.name().toLowerCase(Locale.ROOT);
    return switch (entity.kind()) {
      case PERSON, COUNTRY -> false;
      case FORCE ->
          !name.endsWith("force")
              && !name.endsWith("army")
              && !name.endsWith("military")
              && !name.endsWith("navy");
      case ORGANIZATION, GROUP, OTHER ->
          !entity.mentions().isEmpty()
              && !Character.isUpperCase(entity.name().codePointAt(0))
              && name.endsWith("s")
              && !name.endsWith("ss");
    };
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
