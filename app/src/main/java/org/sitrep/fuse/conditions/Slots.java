package org.sitrep.fuse.conditions;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Countries;
import org.sitrep.model.Condition;
import org.sitrep.model.Entity;
import org.sitrep.model.Place;

/** The words that fill the slots of a condition's sentence. */
final class Slots {
  private final Naming naming = new Naming();
  private final Map<String, Entity> entities;
  private final Map<String, Place> places;

  Slots(Map<String, Entity> entities, Map<String, Place> places) {
    this.entities = entities;
    this.places = places;
  }

  /** What a joined condition says, by ids of the situation. */
  record Said(
      Condition.Kind kind,
      boolean holds,
      String who,
      @Nullable String where,
      @Nullable String with,
      @Nullable String what,
      @Nullable String polarity,
      @Nullable String trend,
      boolean placeInWords) {}

  Map<String, String> of(Said said) {
    Map<String, String> values = new HashMap<>();
    Entity who = entities.get(said.who());
    Place place = said.where() == null ? null : places.get(said.where());
    Entity with = said.with() == null ? null : entities.get(said.with());
    String what = what(said, who);
    if (!isOwnConflict(said, who, place)) {
      values.put("who", who == null ? said.who() : person(said, name(who, with), what));
    }
    put(values, "with", with == null ? null : name(with, who));
    put(values, "what", what);
    if (place != null && !isTold(said, what, place)) {
      values.put("where", naming.of(place) + around(place));
      values.put("in", in(place));
    }
    if (said.kind() == Condition.Kind.PRESENCE && with != null && isNearness(said.what())) {
      put(values, "near", name(with, who));
    }
    if (who != null && who.kind() == Entity.Kind.COUNTRY) {
      put(values, "state", name(who, null));
    }
    put(values, "doing", doing(said, who));
    boolean steady = said.polarity() != null && Objects.equals(said.trend(), "steady");
    put(values, "polarity", said.polarity());
    put(values, "trend", steady ? null : said.trend());
    return values;
  }

  /**
   * “carry out military operations”, of what somebody is let do: one's own is not had access to.
   */
  private static @Nullable String doing(Said said, @Nullable Entity who) {
    String what = said.what();
    if (said.kind() != Condition.Kind.ACCESS || what == null || who == null) {
      return null;
    }
    String bare = Titles.asset(what, who.country());
    boolean own = !bare.equals(Naming.indefinite(what));
    boolean act =
        bare.matches(
            "(?i).*(operations?|flights?|missions?|patrols?|exercises?|activities|drills?)");
    return own ? (act ? "carry out " : "keep ") + bare : null;
  }

  private static boolean isNearness(@Nullable String what) {
    return what != null && what.matches("(?i).*(proximity|quarters|vicinity)");
  }

  /** “There is conflict in Ukraine”: a country is no party to a conflict with nobody. */
  private static boolean isOwnConflict(Said said, @Nullable Entity who, @Nullable Place place) {
    return said.kind() == Condition.Kind.CONFLICT
        && said.with() == null
        && who != null
        && place != null
        && who.kind() == Entity.Kind.COUNTRY
        && Objects.equals(who.country(), place.country());
  }

  /** A name, with its country where that is not the other side (“the junta” and France). */
  private String name(Entity entity, @Nullable Entity other) {
    boolean own =
        other != null
            && other.kind() == Entity.Kind.COUNTRY
            && Objects.equals(other.country(), entity.country());
    return naming.of(entity, own ? null : land(entity));
  }

  private static @Nullable String land(Entity entity) {
    return entity.country() == null
        ? null
        : Countries.all().byCode(entity.country()).map(one -> one.name()).orElse(null);
  }

  /** “Mayor of London Sadiq Khan” is told as mayor already: the name is what follows the title. */
  private static String person(Said said, String name, @Nullable String what) {
    boolean titled =
        said.kind() == Condition.Kind.OFFICE && what != null && name.startsWith(what + " ");
    return titled && what != null ? name.substring(what.length() + 1) : name;
  }

  private static @Nullable String what(Said said, @Nullable Entity who) {
    String what = said.what();
    if (what == null) {
      return null;
    }
    return switch (said.kind()) {
      case AGREEMENT -> Titles.agreement(what, said.with() != null);
      case OFFICE -> Titles.office(what, said.holds());
      case ASSET -> Titles.asset(what, who == null ? null : who.country());
      default -> what;
    };
  }

  /** Whether the words for what it is say the place already. */
  private static boolean isTold(Said said, @Nullable String what, Place place) {
    if (what == null) {
      return false;
    }
    return switch (said.kind()) {
      case OFFICE -> said.placeInWords() || Titles.saysWhere(what, place.name());
      case ASSET -> what.toLowerCase(Locale.ROOT).contains(place.name().toLowerCase(Locale.ROOT));
      default -> false;
    };
  }

  private static String in(Place place) {
    return switch (place.kind()) {
      case INSTALLATION -> "at";
      case WATER -> "near";
      default -> "in";
    };
  }

  /** The town or country that an installation lies in, in brackets. */
  private String around(Place place) {
    Place outer =
        place.kind() != Place.Kind.INSTALLATION || place.partOf() == null
            ? null
            : places.get(place.partOf());
    return outer == null || place.name().contains(outer.name()) ? "" : " (" + outer.name() + ")";
  }

  private static void put(Map<String, String> values, String slot, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      values.put(slot, value);
    }
  }

  boolean isPlural(String who) {
    Entity entity = entities.get(who);
    return entity != null && Naming.isPlural(entity);
  }
}
