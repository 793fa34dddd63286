package org.sitrep.analyze.entities;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Entity;

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
  final Set<String> names = new HashSet<>();
  final Set<String> roles = new HashSet<>();
  final List<Entity.Mention> mentions = new ArrayList<>();

  /** Its latest mention. */
  Draft last;

  Actor(Draft first) {
    this.sort = first.sort;
    this.name = first.name;
    this.last = first;
  }

  void add(Draft draft) {
    mentions.add(new Entity.Mention(null, draft.span(), draft.form));
    last = draft.aside && !mentions.isEmpty() && mentions.size() > 1 ? last : draft;
    country = country == null ? draft.country : country;
    gender = gender == null ? draft.gender : gender;
    title = title == null ? draft.title : title;
    former |= draft.former;
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
      boolean fuller =
          sort == Draft.Sort.PERSON && !former(draft) && draft.name.length() > name.length();
      name = named && !fuller ? name : draft.name;
      named = true;
      names.add(draft.name);
    }
    if (draft.role != null) {
      roles.add(draft.role.word());
    }
  }

  private static boolean former(Draft draft) {
    return draft.name.isBlank();
  }

  boolean is(Draft.Sort wanted) {
    return sort == wanted;
  }

  boolean isPerson() {
    return sort == Draft.Sort.PERSON || sort == Draft.Sort.SOMEBODY;
  }

  String lastWord() {
    return name.substring(name.lastIndexOf(' ') + 1);
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
