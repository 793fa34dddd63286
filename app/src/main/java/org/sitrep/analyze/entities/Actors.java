package org.sitrep.analyze.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ties the mentions of one report to entities, in reading order. */
final class Actors {
  /** Branches that are entities of their own beside the forces of their country. */
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
          "military police",
          "standby force");

  private static final Set<String> ANY_BODY =
      Set.of(
          "organization",
          "organisation",
          "body",
          "association",
          "group",
          "entity",
          "bloc",
          "regional bloc",
          "alliance");

  /** Bodies that are no other word for one named before. */
  private static final Set<String> OWN =
      Set.of(
          "police",
          "court",
          "hospital",
          "media",
          "workforce",
          "population",
          "public",
          "community",
          "industry",
          "market",
          "economy",
          "society",
          "office",
          "press");

  /** “the only country”, “the other country”: not the one spoken of. */
  private static final Pattern ONE_OF_MANY =
      Pattern.compile(
          "\\b(only|first|last|second|third|next|other|main|major|such|most|[a-z]+est)\\b");

  private static final int NEAR = 12;
  static final int FAR = 400;

  private record Seen(Draft draft, Actor actor) {}

  private final List<Actor> all = new ArrayList<>();
  private final Map<String, Actor> byKey = new HashMap<>();
  private final Map<Draft, Actor> byDraft = new HashMap<>();
  private final List<Seen> recent = new ArrayList<>();
  private final Context context;
  private final Persons persons;

  Actors(Context context) {
    this.context = context;
    this.persons = new Persons(this, context);
  }

  List<Actor> all() {
    return all;
  }

  @Nullable Actor of(@Nullable Draft draft) {
    return draft == null ? null : byDraft.get(draft);
  }

  @Nullable Actor personCalled(String name) {
    return persons.called(name);
  }

  /** The actor of the draft, null where the draft turns out to speak of nobody. */
  @Nullable Actor tie(Draft draft, @Nullable Actor possessor) {
    if (draft.country == null && possessor != null && draft.possessor >= 0) {
      draft.country = possessor.country;
    }
    Actor owner = of(draft.owner);
    if (draft.country == null && owner != null) {
      draft.country = owner.country;
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
      recent.add(new Seen(draft, actor));
      byDraft.put(draft, actor);
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

  /** The latest actor that fits, among the last mentions. */
  @Nullable Actor latest(int mentions, BiPredicate<Actor, Draft> fits) {
    for (int i = recent.size() - 1; i >= Math.max(0, recent.size() - mentions); i--) {
      if (fits.test(recent.get(i).actor, recent.get(i).draft)) {
        return recent.get(i).actor;
      }
    }
    return null;
  }

  private @Nullable Actor nation(Draft draft) {
    Actor beside = of(context.beside(draft, other -> other.is(Draft.Sort.COUNTRY)));
    if (beside != null) {
      return beside;
    }
    if (draft.plural) {
      return draft.to - draft.from < 2
          ? null
          : keyed("nations " + draft.name.toLowerCase(Locale.ROOT), draft);
    }
    boolean plain =
        draft.definite
            && draft.country == null
            && draft.possessor < 0
            && draft.owner == null
            && draft.to - draft.from <= 4
            && !ONE_OF_MANY.matcher(draft.name.toLowerCase(Locale.ROOT)).find();
    if (!plain) {
      return null;
    }
    Actor main = byKey.get("country " + context.main());
    if (draft.to - draft.from > 2 && main != null) {
      return main;
    }
    Actor doing = of(context.subjectAbove(draft));
    return latest(
        NEAR, (one, at) -> one.is(Draft.Sort.COUNTRY) && !at.aside && !at.seat && one != doing);
  }

  private Actor state(Draft draft) {
    String country = draft.country;
    boolean open =
        country == null
            && draft.definite
            && draft.owner == null
            && draft.possessor < 0
            && draft.to - draft.from <= 2;
    country = open && !draft.roleWord().equals("leaders") ? context.countryOf(draft) : country;
    if (country == null) {
      return keyed("state " + draft.name.toLowerCase(Locale.ROOT), draft);
    }
    draft.country = country;
    String key =
        draft.plural && draft.owner == null && draft.roleWord().startsWith("leader")
            ? "leaders " + country
            : "country " + country;
    Actor actor = byKey.get(key);
    return actor != null || !key.startsWith("country")
        ? keyed(key, draft)
        : keyed(key, context.asCountry(draft, country));
  }

  private Actor junta(Draft draft) {
    String country = draft.country;
    boolean several = draft.plural && !draft.definite && !draft.roleWord().contains("coup");
    if (country == null && !several) {
      Actor before = latest(FAR, (one, at) -> one.is(Draft.Sort.JUNTA));
      country = before != null ? before.country : context.juntaCountryOf(draft);
    }
    draft.country = several ? draft.owner == null ? null : country : country;
    return keyed(
        "junta "
            + (several && draft.country == null ? draft.name.toLowerCase(Locale.ROOT) : country),
        draft);
  }

  private Actor force(Draft draft) {
    if (draft.organization != null) {
      return keyed("force " + draft.organization.name(), draft);
    }
    String word = draft.roleWord();
    String branch = BRANCHES.contains(word) ? word : "";
    boolean short2 = draft.to - draft.from <= 2;
    if (draft.country == null && draft.definite && draft.possessor < 0 && short2) {
      Actor before =
          latest(
              NEAR,
              (one, at) ->
                  one.is(Draft.Sort.FORCE) && (branch.isEmpty() || one.roles.contains(branch)));
      if (before != null) {
        return before;
      }
    }
    if (draft.isNamed() && draft.country == null) {
      return keyed("force " + draft.name, draft);
    }
    return keyed(
        draft.country == null ? "force of " + word : "force " + draft.country + " " + branch,
        draft);
  }

  /**
   * “the Russians” are the country's forces where the report speaks of them or of forces
   * throughout.
   */
  private Actor people(Draft draft) {
    Actor force = byKey.get("force " + draft.country + " ");
    if (draft.definite && (force != null || context.isMilitary())) {
      draft.sectors = List.of("MIL");
      return force != null
          ? force
          : keyed("force " + draft.country + " ", draft.as(Draft.Sort.FORCE));
    }
    return keyed("people " + draft.country, draft);
  }

  private Actor body(Draft draft) {
    if (draft.organization != null) {
      return keyed("body " + draft.organization.name(), draft);
    }
    Actor bracketed = of(context.bracketed(draft));
    if (bracketed != null) {
      byKey.putIfAbsent("name " + draft.name, bracketed);
      return bracketed;
    }
    if (draft.isNamed()) {
      return keyed("name " + draft.name, draft);
    }
    Actor beside = of(context.beside(draft, other -> other.is(Draft.Sort.BODY) && other.isNamed()));
    if (beside != null) {
      return beside;
    }
    boolean back =
        draft.definite
            && draft.country == null
            && draft.possessor < 0
            && draft.owner == null
            && draft.to - draft.from <= 5;
    Actor before = back ? latest(NEAR * 3, (one, at) -> isSuch(one, draft)) : null;
    String own = draft.country == null && draft.indefinite ? " " + draft.start() : "";
    return before != null
        ? before
        : keyed("body " + draft.roleWord() + " " + draft.country + own, draft);
  }

  /** Whether “the company”, “the bloc”, “the ministry” can be this one. */
  private static boolean isSuch(Actor actor, Draft draft) {
    if (!actor.is(Draft.Sort.BODY) && !actor.is(Draft.Sort.GROUP)) {
      return false;
    }
    String word = draft.roleWord();
    boolean called =
        actor.roles.stream().anyMatch(one -> Role.isSame(one, word))
            || actor.name.toLowerCase(Locale.ROOT).endsWith(word);
    boolean sector =
        actor.named
            && !draft.sectors.isEmpty()
            && !actor.sectors.isEmpty()
            && actor.sectors.contains(draft.sectors.get(0))
            && !OWN.contains(word);
    boolean any =
        actor.named
            && ANY_BODY.contains(word)
            && (draft.sectors.isEmpty() || draft.sectors.contains("IGO"))
            && actor.sectors.stream()
                .anyMatch(Set.of("IGO", "UNO", "EUR", "NGO", "REB", "LAB")::contains);
    return called || sector || any;
  }

  /** “the group”, “the militia” for one named before; “the population” is another. */
  private static boolean isWordFor(Actor actor, Draft draft) {
    return ANY_BODY.contains(draft.roleWord())
        || draft.roleWord().equals("movement")
        || draft.sectors.stream()
            .anyMatch(one -> !one.equals("CVL") && actor.sectors.contains(one));
  }

  private Actor group(Draft draft) {
    if (draft.organization != null) {
      return keyed("body " + draft.organization.name(), draft);
    }
    if (draft.isNamed()) {
      return keyed("name " + draft.name, draft);
    }
    String word = draft.roleWord();
    if (word.equals("officer") && context.isPoliced()) {
      draft.sectors = List.of("COP");
    }
    boolean back =
        draft.definite
            && draft.country == null
            && draft.owner == null
            && draft.to - draft.from <= 2;
    if (back && !draft.plural) {
      Actor before =
          latest(
              NEAR * 2,
              (one, at) ->
                  one.is(Draft.Sort.GROUP)
                          && (one.named && isWordFor(one, draft)
                              || one.roles.contains(word) && !at.isMany())
                      || one.is(Draft.Sort.BODY) && one.named && ANY_BODY.contains(word));
      if (before != null) {
        return before;
      }
    }
    Actor before =
        back
            ? latest(
                FAR,
                (one, at) ->
                    one.is(Draft.Sort.GROUP)
                        && one.roles.contains(word)
                        && at.isMany() == draft.isMany())
            : null;
    String own = draft.isMany() ? "" : draft.indefinite ? " " + draft.start() : " one";
    return before != null ? before : keyed("group " + word + " " + draft.country + own, draft);
  }

  /**
   * Ties unnamed office holders to the one named holder of the same office of the same country,
   * wherever named.
   */
  void settle() {
    persons.settle();
    all.removeIf(one -> one.mentions.isEmpty());
  }
}
