package org.sitrep.analyze.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Ties the mentions of one report to entities, in reading order. */
final class Actors {
  private static final Set<String> BRANCHES =
      Set.of(
          "air force",
          "navy",
          "marine corps",
          "marines",
          "national guard",
          "presidential guard",
          "republican guard",
          "revolutionary guard",
          "coast guard",
          "rapid support forces",
          "military police");
  private static final int NEAR = 6;

  private final List<Actor> all = new ArrayList<>();
  private final Map<String, Actor> byKey = new HashMap<>();
  private final List<Actor> recent = new ArrayList<>();
  private final Context context;
  private final Persons persons;

  Actors(Context context) {
    this.context = context;
    this.persons = new Persons(this, context);
  }

  List<Actor> all() {
    return all;
  }

  /** The actor of the draft, null where the draft turns out to speak of nobody. */
  @Nullable Actor tie(Draft draft, @Nullable Actor possessor) {
    if (draft.country == null && possessor != null && draft.possessor >= 0) {
      draft.country = possessor.country;
    }
    Actor actor =
        switch (draft.sort) {
          case COUNTRY -> keyed("country " + draft.country, draft);
          case NATION -> nation(draft);
          case STATE -> state(draft);
          case JUNTA -> junta(draft);
          case FORCE -> force(draft);
          case PEOPLE -> people(draft);
          case BODY -> body(draft);
          case GROUP -> group(draft);
          case PERSON -> persons.named(draft);
          case SOMEBODY -> persons.unnamed(draft);
        };
    if (actor != null) {
      actor.add(draft);
      recent.add(actor);
    }
    return actor;
  }

  Actor fresh(Draft draft) {
    Actor actor = new Actor(draft);
    all.add(actor);
    return actor;
  }

  private Actor keyed(String key, Draft draft) {
    return byKey.computeIfAbsent(key, unseen -> fresh(draft));
  }

  /** The latest of the actors that fits, among the last mentions. */
  @Nullable Actor latest(int mentions, Predicate<Actor> fits) {
    for (int i = recent.size() - 1; i >= Math.max(0, recent.size() - mentions); i--) {
      if (fits.test(recent.get(i))) {
        return recent.get(i);
      }
    }
    return null;
  }

  private @Nullable Actor nation(Draft draft) {
    Actor beside =
        context.beside(draft, other -> other.is(Draft.Sort.COUNTRY)) != null
            ? latest(1, one -> one.is(Draft.Sort.COUNTRY))
            : null;
    if (beside != null || draft.plural) {
      return draft.plural ? keyed("nations " + draft.name.toLowerCase(Locale.ROOT), draft) : beside;
    }
    boolean plain =
        draft.definite
            && draft.country == null
            && draft.possessor < 0
            && draft.owner == null
            && draft.to - draft.from <= 4;
    return plain ? latest(NEAR * 2, one -> one.is(Draft.Sort.COUNTRY) && !one.last.aside) : null;
  }

  private Actor state(Draft draft) {
    String country = draft.country;
    boolean open =
        country == null
            && draft.definite
            && draft.owner == null
            && draft.possessor < 0
            && draft.to - draft.from <= 2;
    country = open ? context.countryOf(draft) : country;
    if (country == null) {
      return keyed("state " + draft.name.toLowerCase(Locale.ROOT), draft);
    }
    draft.country = country;
    Actor actor = byKey.get("country " + country);
    return actor == null ? keyed("country " + country, context.asCountry(draft, country)) : actor;
  }

  private Actor junta(Draft draft) {
    String country = draft.country;
    if (country == null) {
      Actor before = latest(Integer.MAX_VALUE, one -> one.is(Draft.Sort.JUNTA));
      country = before != null ? before.country : context.countryOf(draft);
    }
    draft.country = country;
    return keyed("junta " + country, draft);
  }

  private @Nullable Actor force(Draft draft) {
    if (draft.organization != null) {
      return keyed("force " + draft.organization.name(), draft);
    }
    String word = draft.roleWord();
    String branch = BRANCHES.contains(word) ? word : "";
    if (draft.country == null
        && (draft.definite || draft.possessor >= 0)
        && draft.to - draft.from <= 2) {
      Actor before =
          latest(
              NEAR * 2,
              one -> one.is(Draft.Sort.FORCE) && (branch.isEmpty() || one.roles.contains(branch)));
      if (before != null && draft.possessor < 0) {
        return before;
      }
    }
    if (draft.isNamed() && draft.country == null) {
      return keyed("force " + draft.name, draft);
    }
    boolean alone = draft.country == null;
    return keyed("force " + draft.country + " " + branch + (alone ? word : ""), draft);
  }

  private Actor people(Draft draft) {
    Actor force = byKey.get("force " + draft.country + " ");
    return force != null && draft.definite ? force : keyed("people " + draft.country, draft);
  }

  private Actor body(Draft draft) {
    if (draft.organization != null) {
      return keyed("body " + draft.organization.name(), draft);
    }
    Actor bracketed =
        context.isBracketed(draft)
            ? latest(1, one -> one.is(Draft.Sort.BODY) || one.is(Draft.Sort.GROUP))
            : null;
    if (bracketed != null) {
      byKey.putIfAbsent("name " + draft.name, bracketed);
      return bracketed;
    }
    if (draft.isNamed()) {
      return keyed("name " + draft.name, draft);
    }
    boolean back =
        draft.definite
            && draft.country == null
            && draft.possessor < 0
            && draft.owner == null
            && draft.to - draft.from <= 3;
    Actor before = back ? latest(NEAR * 3, one -> isSuch(one, draft)) : null;
    return before != null
        ? before
        : keyed(
            "body "
                + draft.roleWord()
                + " "
                + draft.country
                + " "
                + (draft.country == null && draft.indefinite ? draft.start() : ""),
            draft);
  }

  /** Whether “the company”, “the bloc”, “the ministry” can be this one. */
  private static boolean isSuch(Actor actor, Draft draft) {
    if (!actor.is(Draft.Sort.BODY) && !actor.is(Draft.Sort.GROUP)) {
      return false;
    }
    String word = draft.roleWord();
    boolean called =
        actor.roles.contains(word) || actor.name.toLowerCase(Locale.ROOT).endsWith(word);
    boolean sector =
        actor.named
            && !draft.sectors.isEmpty()
            && !actor.sectors.isEmpty()
            && actor.sectors.contains(draft.sectors.get(0))
            && !word.equals("police")
            && !word.equals("court");
    return called || sector;
  }

  private Actor group(Draft draft) {
    if (draft.organization != null) {
      return keyed("body " + draft.organization.name(), draft);
    }
    if (draft.isNamed()) {
      return keyed("name " + draft.name, draft);
    }
    String word = draft.roleWord();
    boolean back = draft.definite && draft.country == null && draft.to - draft.from <= 2;
    if (back && !draft.plural) {
      Actor before =
          latest(
              NEAR * 2,
              one ->
                  (one.is(Draft.Sort.GROUP) && (one.named || one.roles.contains(word)))
                      || one.is(Draft.Sort.BODY) && one.named && draft.sectors.contains("CVL"));
      if (before != null) {
        return before;
      }
    }
    if (back) {
      Actor before =
          latest(Integer.MAX_VALUE, one -> one.is(Draft.Sort.GROUP) && one.roles.contains(word));
      if (before != null) {
        return before;
      }
    }
    return keyed("group " + word + " " + draft.country, draft);
  }
}
