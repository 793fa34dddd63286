package org.sitrep.fuse.conditions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.fuse.evidence.Clustering;
import org.sitrep.fuse.evidence.Ground;
import org.sitrep.fuse.evidence.Ids;
import org.sitrep.fuse.evidence.Index;
import org.sitrep.fuse.evidence.Joined;
import org.sitrep.fuse.evidence.Reading;
import org.sitrep.fuse.evidence.Synonyms;
import org.sitrep.fuse.evidence.Told;
import org.sitrep.fuse.evidence.Wording;
import org.sitrep.model.Condition;
import org.sitrep.model.Entity;
import org.sitrep.model.Statement;

/**
 * Joins conditions that are one state: of the same kind and holding alike, of the same sides, place
 * and matter.
 */
public final class ConditionJoiner {
  private static final Set<Condition.Kind> MUTUAL =
      Set.of(Condition.Kind.AGREEMENT, Condition.Kind.RELATION, Condition.Kind.CONFLICT);

  private final Synonyms synonyms = new Synonyms();
  private final Ground ground;
  private final VaguePlaces vaguePlaces;

  public ConditionJoiner(Ground ground) {
    this.ground = ground;
    vaguePlaces = new VaguePlaces(ground, synonyms);
  }

  /**
   * The conditions of all readings, joined; what a source denies or declines to confirm is no
   * support and left out, as is an office that is told by a courtesy title alone.
   */
  public Index<Condition> join() {
    CourtesyTitles courtesy = new CourtesyTitles(ground);
    Map<String, List<Told<Condition>>> blocks = new LinkedHashMap<>();
    for (Reading in : ground.readings()) {
      for (Condition condition : in.analysis().conditions()) {
        if (!isDoubted(in, condition) && !courtesy.holds(in, condition)) {
          blocks
              .computeIfAbsent(block(in, condition), unused -> new ArrayList<>())
              .add(new Told<>(in, condition));
        }
      }
    }
    Ids ids = new Ids("c");
    List<Joined<Condition>> joined = new ArrayList<>();
    for (List<Told<Condition>> block : blocks.values()) {
      for (List<Told<Condition>> group : group(block)) {
        Told<Condition> first = group.get(0);
        String key = first.item().kind() + " " + first.item().who() + " " + first.item().where();
        joined.add(new Joined<>(ids.next(first.in(), first.item().span(), key), group));
      }
    }
    return new Index<>(joined, Condition::id);
  }

  private static boolean isDoubted(Reading in, Condition condition) {
    Statement statement = in.statement(condition.statement());
    return statement != null
        && switch (statement.cue().stance()) {
          case DENIES, DECLINES, DOUBTS -> true;
          default -> false;
        };
  }

  private String block(Reading in, Condition condition) {
    String who = ground.entities().of(in, condition.who());
    String land =
        Objects.requireNonNullElse(ground.countryOf(who), Objects.requireNonNullElse(who, ""));
    if (condition.kind() == Condition.Kind.CONTROL && condition.where() != null) {
      land = Objects.requireNonNullElse(ground.places().of(in, condition.where()), land);
    }
    return condition.kind()
        + " "
        + condition.holds()
        + (MUTUAL.contains(condition.kind()) || isNear(condition) ? "" : " " + land);
  }

  /** Two forces close to each other. */
  private static boolean isNear(Condition condition) {
    return condition.kind() == Condition.Kind.PRESENCE && condition.with() != null;
  }

  private List<List<Told<Condition>>> group(List<Told<Condition>> block) {
    List<Clustering.Pair> pairs = new ArrayList<>();
    for (int i = 0; i < block.size(); i++) {
      for (int j = i + 1; j < block.size() && j <= i + 500; j++) {
        if (same(block.get(i), block.get(j))) {
          pairs.add(new Clustering.Pair(i, j, 1));
        }
      }
    }
    return Clustering.of(block, pairs, this::same);
  }

  private boolean same(Told<Condition> one, Told<Condition> other) {
    Condition a = one.item();
    Condition b = other.item();
    boolean where =
        Objects.equals(
            ground.places().of(one.in(), a.where()), ground.places().of(other.in(), b.where()));
    return switch (a.kind()) {
      case PRESENCE ->
          isNear(a) || isNear(b)
              ? isNear(a) && isNear(b) && pair(one, other)
              : side(one, a.who(), other, b.who()) && (where || vaguePlaces.fit(one, other));
      case CONTROL ->
          (side(one, a.who(), other, b.who()) || (where && rulers(one, other)))
              && (where || a.where() == null || b.where() == null)
              && what(a, b);
      case AGREEMENT -> pair(one, other) && what(a, b);
      case RELATION ->
          pair(one, other)
              && Objects.equals(a.polarity(), b.polarity())
              && fits(a.trend(), b.trend());
      case CONFLICT -> pair(one, other) && (where || a.where() == null || b.where() == null);
      case OFFICE -> side(one, a.who(), other, b.who()) && what(a, b);
      case MEMBERSHIP, ACCESS ->
          side(one, a.who(), other, b.who()) && with(one, other) && what(a, b);
      case ASSET ->
          side(one, a.who(), other, b.who())
              && (where || a.where() == null || b.where() == null)
              && what(a, b);
    };
  }

  private static boolean fits(@Nullable String one, @Nullable String other) {
    return one == null
        || other == null
        || one.equals(other)
        || one.equals("steady")
        || other.equals("steady");
  }

  private boolean with(Told<Condition> one, Told<Condition> other) {
    String with = one.item().with();
    String with2 = other.item().with();
    return with == null || with2 == null || side(one, with, other, with2);
  }

  /** The same entity; or the state on one side and its rulers or forces on the other. */
  private boolean side(
      Told<Condition> one, @Nullable String local, Told<Condition> other, @Nullable String local2) {
    String id = ground.entities().of(one.in(), local);
    String id2 = ground.entities().of(other.in(), local2);
    if (id == null || id2 == null || id.equals(id2)) {
      return id != null && id.equals(id2);
    }
    Entity entity = one.in().entity(local);
    Entity entity2 = other.in().entity(local2);
    boolean state =
        entity != null
            && entity2 != null
            && (entity.kind() == Entity.Kind.COUNTRY || entity2.kind() == Entity.Kind.COUNTRY);
    boolean person =
        entity != null
            && entity2 != null
            && (entity.kind() == Entity.Kind.PERSON || entity2.kind() == Entity.Kind.PERSON);
    String land = ground.countryOf(id);
    return state && !person && land != null && land.equals(ground.countryOf(id2));
  }

  /** The same rulers under two common names, “junta” and “military officials”. */
  private static boolean rulers(Told<Condition> one, Told<Condition> other) {
    return isCommon(one.in().entity(one.item().who()))
        && isCommon(other.in().entity(other.item().who()));
  }

  private static boolean isCommon(@Nullable Entity entity) {
    return entity != null
        && entity.kind() != Entity.Kind.PERSON
        && Character.isLowerCase(
            entity.name().codePointAt(Math.max(0, entity.name().lastIndexOf(' ') + 1)));
  }

  private boolean pair(Told<Condition> one, Told<Condition> other) {
    Condition a = one.item();
    Condition b = other.item();
    if (a.with() == null && b.with() == null) {
      return side(one, a.who(), other, b.who());
    }
    if (a.with() == null || b.with() == null) {
      return a.kind() == Condition.Kind.AGREEMENT
          && (side(one, a.who(), other, b.who())
              || side(one, a.who(), other, b.with())
              || side(one, a.with(), other, b.who()));
    }
    return side(one, a.who(), other, b.who()) && side(one, a.with(), other, b.with())
        || side(one, a.who(), other, b.with()) && side(one, a.with(), other, b.who());
  }

  private boolean what(Condition one, Condition other) {
    String what = one.what();
    String what2 = other.what();
    if (what == null || what2 == null) {
      return one.kind() != Condition.Kind.OFFICE || what == null && what2 == null;
    }
    return Wording.shared(synonyms.content(what), synonyms.content(what2)) > 0;
  }
}
