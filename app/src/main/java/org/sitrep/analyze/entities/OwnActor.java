package org.sitrep.analyze.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.DateRange;
import org.sitrep.model.Entity;
import org.sitrep.model.Entity.Kind;

/**
 * An actor that a user's tables name.
 *
 * @param name what it is called whatever a report calls it
 * @param names every name of it, that one first
 * @param kind null where only aliases are given, so that it is what Sitrep takes it for
 * @param country ISO 3166-1 alpha-3
 * @param terms what it is when; in the order of the table
 */
record OwnActor(
    String name,
    List<String> names,
    @Nullable Kind kind,
    @Nullable String country,
    List<Term> terms) {

  OwnActor {
    names = List.copyOf(names);
    terms = List.copyOf(terms);
  }

  boolean isPerson() {
    return kind == Kind.PERSON;
  }

  OwnActor with(String alias) {
    List<String> more = new ArrayList<>(names);
    more.add(alias);
    return new OwnActor(name, more, kind, country, terms);
  }

  OwnActor with(Term term) {
    List<Term> more = new ArrayList<>(terms);
    more.add(term);
    return new OwnActor(name, names, kind, country, more);
  }

  /** As a body for the lexicon; null where it is none or its kind is left open. */
  Lexicon.@Nullable Organization body() {
    Role.Sort sort = sort();
    return sort == null
        ? null
        : new Lexicon.Organization(
            names, sort, country, terms.isEmpty() ? List.of() : terms.get(0).sectors());
  }

  private Role.@Nullable Sort sort() {
    if (kind == null) {
      return null;
    }
    return switch (kind) {
      case PERSON -> null;
      case COUNTRY -> Role.Sort.COUNTRY;
      case GROUP -> Role.Sort.GROUP;
      case FORCE -> Role.Sort.FORCE;
      case ORGANIZATION, OTHER -> Role.Sort.ORG;
    };
  }

  /** What a report of these days calls so, with what the table says of it; its mentions stay. */
  Entity over(Entity found, DateRange published) {
    Optional<Term> term = Term.at(published, terms);
    List<String> sectors = term.map(Term::sectors).orElse(List.of());
    String title = term.map(Term::title).orElse(null);
    return new Entity(
        found.id(),
        kind == null ? found.kind() : kind,
        name,
        country == null ? found.country() : country,
        sectors.isEmpty() ? found.sectors() : sectors,
        title == null ? found.title() : title,
        found.mentions());
  }
}
