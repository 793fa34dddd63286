package org.sitrep.analyze.entities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ties mentions of persons: full names, surnames, titles, and what unnamed ones are called. */
final class Persons {
  private static final Set<String> OFFICES = Set.of("GOV", "MIL");
  private static final Set<String> SOLE =
      Set.of(
          "president",
          "prime minister",
          "foreign minister",
          "chancellor",
          "premier",
          "king",
          "queen",
          "vice president",
          "defense minister",
          "defence minister",
          "interior minister",
          "finance minister",
          "defense secretary",
          "secretary of defense",
          "secretary of state",
          "chief of defence staff",
          "pope",
          "mayor",
          "governor");

  /** Words so general that only an unnamed person nearby can be meant. */
  private static final Set<String> VAGUE =
      Set.of("man", "woman", "person", "source", "child", "boy", "girl", "individual");

  private static final Set<String> LEADING = Set.of("leader", "ruler", "strongman");
  private static final Set<String> HEADS =
      Set.of("president", "prime minister", "chancellor", "premier", "king", "ruler", "leader");

  /** Nouns by which news calls somebody whom it has just named. */
  private static final Set<String> EPITHETS =
      Set.of(
          "diplomat",
          "politician",
          "statesman",
          "businessman",
          "businesswoman",
          "billionaire",
          "lawyer",
          "writer",
          "author",
          "journalist",
          "star",
          "player",
          "singer",
          "actor",
          "actress",
          "dissident",
          "cleric",
          "economist",
          "academic",
          "scientist",
          "teenager",
          "veteran");

  private static final int NEAR = 12;
  private static final int MOST = 50;

  private final Map<String, List<Actor>> byWord = new HashMap<>();
  private final Actors actors;
  private final Context context;

  Persons(Actors actors, Context context) {
    this.actors = actors;
    this.context = context;
  }

  Actor named(Draft draft) {
    Actor known = byName(draft);
    if (known == null) {
      Actor described = actors.of(context.beside(draft, other -> other.is(Draft.Sort.SOMEBODY)));
      known = described != null && !described.named && agrees(described, draft) ? described : null;
    }
    if (known == null && draft.country == null && draft.role != null && isOffice(draft)) {
      draft.country = context.countryOf(draft);
    }
    return remembered(known == null ? actors.fresh(draft) : known, draft);
  }

  /** Whether somebody of this office or rank may say “we” for his country. */
  static boolean isForCountry(Role role) {
    return SOLE.contains(role.word())
        || role.word().endsWith("minister")
        || role.word().matches("ambassador|coach|captain");
  }

  private static boolean isOffice(Draft draft) {
    return draft.role != null
        && !draft.role.weak()
        && !draft.sectors.isEmpty()
        && OFFICES.contains(draft.sectors.get(0));
  }

  /** Of those who can be so called the one that was called just so before, else the latest. */
  private @Nullable Actor byName(Draft draft) {
    String[] words = words(draft.name);
    List<Actor> bearers = byWord.getOrDefault(words[words.length - 1], List.of());
    Actor latest = null;
    for (int i = bearers.size() - 1; i >= Math.max(0, bearers.size() - MOST); i--) {
      Actor one = bearers.get(i);
      if (agrees(one, draft) && isSameName(words(one.name), words)) {
        if (one.names.contains(draft.name)) {
          return one;
        }
        latest = latest == null ? one : latest;
      }
    }
    return latest;
  }

  /** The person whose name this is or ends. */
  @Nullable Actor called(String name) {
    String[] words = words(name);
    List<Actor> bearers = byWord.getOrDefault(words[words.length - 1], List.of());
    return bearers.isEmpty() ? null : bearers.get(bearers.size() - 1);
  }

  private Actor remembered(Actor actor, Draft draft) {
    for (String word : words(draft.name)) {
      List<Actor> bearers = byWord.computeIfAbsent(word, unseen -> new ArrayList<>());
      if (!bearers.contains(actor) && bearers.size() < MOST) {
        bearers.add(actor);
      }
    }
    return actor;
  }

  private static String[] words(String name) {
    return name.replace('-', ' ').split("\\s+");
  }

  /**
   * Equal; one a part of the other that ends or (of one word) begins it; or same surname and first
   * letter.
   */
  static boolean isSameName(String[] one, String[] other) {
    String[] longer = one.length >= other.length ? one : other;
    String[] shorter = longer == one ? other : one;
    String last = shorter[shorter.length - 1];
    List<String> words = Arrays.asList(longer);
    if (shorter.length == 1) {
      return words.contains(last)
          && (longer[longer.length - 1].equals(last)
              || longer[0].equals(last)
              || longer.length > 2);
    }
    if (words.containsAll(Arrays.asList(shorter))) {
      return true;
    }
    boolean surname = longer[longer.length - 1].equals(last);
    boolean initial = shorter[0].endsWith(".") && longer[0].charAt(0) == shorter[0].charAt(0);
    return surname && initial;
  }

  private static boolean agrees(Actor one, Draft draft) {
    boolean gender = one.gender == null || draft.gender == null || one.gender.equals(draft.gender);
    boolean country =
        one.country == null || draft.country == null || one.country.equals(draft.country);
    return gender && country;
  }

  Actor unnamed(Draft draft) {
    Actor named = actors.of(context.beside(draft, other -> other.is(Draft.Sort.PERSON)));
    if (named != null) {
      return named;
    }
    String word = draft.roleWord();
    boolean back = draft.definite && draft.possessor < 0;
    boolean office =
        SOLE.contains(word) && draft.country != null && !draft.indefinite && !draft.former;
    if (back || office) {
      Actor before =
          draft.fallen
              ? actors.latest(Actors.FAR, (one, at) -> one.fallen && isSuch(one, draft, word))
              : null;
      before =
          before != null
              ? before
              : actors.latest(Actors.FAR, (one, at) -> isSuch(one, draft, word));
      before = before == null ? byOtherWords(draft, word) : before;
      if (before != null) {
        return before;
      }
    }
    if (SOLE.contains(word)
        && draft.country == null
        && draft.definite
        && isOffice(draft)
        && draft.to - draft.from <= 2) {
      draft.country = context.countryOf(draft);
    }
    return actors.fresh(draft);
  }

  /**
   * “the Kenyan leader” for the country's president, “the Kenyan diplomat” for somebody of that
   * country who was just named.
   */
  private @Nullable Actor byOtherWords(Draft draft, String word) {
    String country = draft.country;
    if (country == null || draft.owner != null || draft.former) {
      return null;
    }
    boolean leader = LEADING.contains(word);
    boolean epithet = EPITHETS.contains(word);
    return !leader && !epithet
        ? null
        : actors.latest(
            leader ? Actors.FAR : NEAR,
            (one, at) ->
                one.named
                    && one.isPerson()
                    && !one.former
                    && country.equals(one.country)
                    && agrees(one, draft)
                    && (epithet || HEADS.stream().anyMatch(one::holds)));
  }

  private static boolean isSuch(Actor one, Draft draft, String word) {
    if (!one.isPerson() || one.former != draft.former && one.named || !agrees(one, draft)) {
      return false;
    }
    boolean titled = one.title != null && Role.isSame(one.title.toLowerCase(Locale.ROOT), word);
    boolean called = titled || one.roles.stream().anyMatch(role -> Role.isSame(role, word));
    boolean vague = VAGUE.contains(word) && one.named;
    boolean owned =
        draft.owner == null
            || draft.owner.country != null && draft.owner.country.equals(one.country);
    return called && !vague && owned;
  }

  /**
   * An office of which a country has one, held by one named person in the report, is that person
   * throughout.
   */
  void settle() {
    Map<String, List<Actor>> holders = new HashMap<>();
    for (Actor one : actors.all()) {
      if (one.named && one.isPerson() && !one.former && one.country != null) {
        SOLE.stream()
            .filter(one::holds)
            .forEach(
                office ->
                    holders
                        .computeIfAbsent(office + one.country, unseen -> new ArrayList<>())
                        .add(one));
      }
    }
    for (Actor open : actors.all()) {
      boolean unnamed = open.is(Draft.Sort.SOMEBODY) && !open.named && !open.former;
      String office = open.roles.stream().filter(SOLE::contains).findFirst().orElse("");
      List<Actor> found = holders.getOrDefault(office + open.country, List.of());
      if (unnamed && !office.isEmpty() && found.size() == 1) {
        open.become(found.get(0));
      }
    }
  }
}
