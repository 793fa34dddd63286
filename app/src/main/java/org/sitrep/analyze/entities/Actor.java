package org.sitrep.analyze.entities;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Entity;
import org.sitrep.model.Span;

/** One entity while its mentions are being gathered. */
final class Actor {
  final Draft.Sort sort;
  String name;
  @Nullable String country;
  List<String> sectors = List.of();
  @Nullable String title;
  @Nullable String gender;
  boolean named;
  boolean plural;
  boolean former;
  boolean fallen;

  /** The body that the text says it belongs to. */
  @Nullable Actor body;

  /** Another that it turned out to be. */
  private @Nullable Actor other;

  final Set<String> names = new HashSet<>();
  final Set<String> roles = new HashSet<>();
  final List<Entity.Mention> mentions = new ArrayList<>();

  Actor(Draft first) {
    this.sort = first.sort;
    this.name = first.name;
  }

  void add(Draft draft) {
    mentions.add(new Entity.Mention(null, draft.span(), draft.form));
    country = country == null ? draft.country : country;
    gender = gender == null ? draft.gender : gender;
    title = title == null ? draft.title : title;
    former |= draft.former;
    fallen |= draft.fallen;
    plural |= draft.plural;
    if (sectors.isEmpty()
        || draft.role != null
            && draft.isNamed()
            && title != null
            && draft.title != null
            && roles.isEmpty()
            && !draft.sectors.isEmpty()) {
      sectors = draft.sectors;
    }
    if (draft.isNamed()) {
      boolean fuller = sort == Draft.Sort.PERSON && draft.name.length() > name.length();
      name = named && !fuller ? name : draft.name;
      named = true;
      names.add(draft.name);
    }
    if (draft.role != null) {
      roles.add(draft.role.word());
    }
  }

  /** Gives all mentions to another: the two are one. */
  void become(Actor one) {
    one.mentions.addAll(mentions);
    mentions.clear();
    other = one;
  }

  /** Itself, or whom it turned out to be. */
  Actor same() {
    return other == null ? this : other.same();
  }

  /** Adds a pronoun; of a person it tells the gender. */
  void refer(Span span, String pronoun) {
    mentions.add(new Entity.Mention(null, span, Entity.Form.PRONOUN));
    if (isPerson() && gender == null) {
      gender =
          switch (pronoun.toLowerCase(Locale.ROOT)) {
            case "he", "him", "his", "himself" -> "m";
            case "she", "her", "hers", "herself" -> "f";
            default -> null;
          };
    }
  }

  /** Whether a title or role says that it holds the office. */
  boolean holds(String office) {
    String own = title == null ? "" : title.toLowerCase(Locale.ROOT);
    return Role.isSame(own, office) || roles.stream().anyMatch(role -> Role.isSame(role, office));
  }

  boolean is(Draft.Sort wanted) {
    return sort == wanted;
  }

  boolean isPerson() {
    return sort == Draft.Sort.PERSON || sort == Draft.Sort.SOMEBODY;
  }

  Entity.Kind kind() {
    return switch (sort) {
      case COUNTRY -> Entity.Kind.COUNTRY;
      case PERSON, SOMEBODY -> Entity.Kind.PERSON;
      case GROUP, PEOPLE -> Entity.Kind.GROUP;
      case FORCE -> Entity.Kind.FORCE;
      case BODY, STATE, JUNTA -> Entity.Kind.ORGANIZATION;
      case NATION -> Entity.Kind.OTHER;
    };
  }
}
