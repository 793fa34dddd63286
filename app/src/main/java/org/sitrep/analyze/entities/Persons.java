package org.sitrep.analyze.entities;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ties mentions of persons: full names, surnames, titles, and what unnamed ones are called. */
final class Persons {
  private static final int NEAR = 12;
  private static final Set<String> OFFICES = Set.of("GOV", "MIL", "LEG", "JUD", "COP", "SPY");

  /** Words so general that only an unnamed person nearby can be meant. */
  private static final Set<String> VAGUE =
      Set.of("man", "woman", "person", "source", "child", "boy", "girl", "individual");

  private final Actors actors;
  private final Context context;

  Persons(Actors actors, Context context) {
    this.actors = actors;
    this.context = context;
  }

  Actor named(Draft draft) {
    Actor known = byName(draft);
    if (known == null) {
      Draft described =
          context.beside(draft, other -> other.is(Draft.Sort.SOMEBODY) && !other.former);
      Actor before =
          described == null
              ? null
              : actors.latest(
                  1, one -> one.is(Draft.Sort.SOMEBODY) && !one.named && agrees(one, draft));
      known = before;
    }
    if (known == null && draft.country == null && draft.role != null && isOffice(draft)) {
      draft.country = context.countryOf(draft);
    }
    return known == null ? actors.fresh(draft) : known;
  }

  private static boolean isOffice(Draft draft) {
    return !draft.sectors.isEmpty() && OFFICES.contains(draft.sectors.get(0));
  }

  private @Nullable Actor byName(Draft draft) {
    String[] words = draft.name.split(" ");
    for (int i = actors.all().size() - 1; i >= 0; i--) {
      Actor one = actors.all().get(i);
      if (one.isPerson()
          && one.named
          && agrees(one, draft)
          && isSameName(one.name.split(" "), words)) {
        return one;
      }
    }
    return null;
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

  @Nullable Actor unnamed(Draft draft) {
    Draft beside = context.beside(draft, other -> other.is(Draft.Sort.PERSON));
    if (beside != null) {
      Actor named = actors.latest(1, one -> one.isPerson() && one.named);
      if (named != null) {
        return named;
      }
    }
    String word = draft.roleWord();
    boolean office =
        draft.role != null
            && draft.role.title()
            && (draft.country != null || draft.definite)
            && !draft.former;
    boolean back = draft.definite && draft.possessor < 0;
    if (back || office && draft.country != null && !draft.indefinite) {
      Actor before =
          actors.latest(back ? Integer.MAX_VALUE : NEAR * 20, one -> isSuch(one, draft, word));
      if (before != null) {
        return before;
      }
    }
    if (office
        && draft.country == null
        && draft.definite
        && isOffice(draft)
        && word.matches("president|prime minister|foreign minister|chancellor|premier")) {
      draft.country = context.countryOf(draft);
    }
    return actors.fresh(draft);
  }

  private static boolean isSuch(Actor one, Draft draft, String word) {
    if (!one.isPerson() || one.former != draft.former && one.named || !agrees(one, draft)) {
      return false;
    }
    boolean titled = one.title != null && lower(one.title).endsWith(word);
    boolean called = one.roles.contains(word) || titled;
    boolean vague = VAGUE.contains(word) && one.named;
    boolean owned =
        draft.owner == null
            || draft.owner.country != null && draft.owner.country.equals(one.country);
    return called && !vague && owned;
  }

  private static String lower(String title) {
    return title.toLowerCase(java.util.Locale.ROOT);
  }
}
