package org.sitrep.analyze.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Countries;
import org.sitrep.knowledge.Sectors;
import org.sitrep.knowledge.Table;
import org.sitrep.language.Sentence;

/**
 * The tables of this room: roles, their modifiers, known organizations, and what parts of names
 * tell.
 */
final class Lexicon {
  private static final Set<String> SECTORS = Sectors.codes();

  private final Phrases<Role> roles = new Phrases<>(true);
  private final Map<String, Role> roleByWord = new HashMap<>();
  private final Phrases<List<String>> modifiers = new Phrases<>(true);
  private final Phrases<Organization> organizations = new Phrases<>(false);
  private final Map<String, NamePart> parts = new HashMap<>();
  private final Map<String, String> givenNames = new HashMap<>();
  private final Set<String> plurals = new HashSet<>();
  private final Phrases<String> cities = new Phrases<>(false);
  private final Map<String, Organization> organizationByName = new HashMap<>();
  private final OwnActors own;
  private final Phrases<OwnActor> open = new Phrases<>(false);

  /**
   * @param own actors of a user, who go before ours
   */
  Lexicon(OwnActors own) {
    this.own = own;
    for (Table.Row row : Table.of(Lexicon.class, "roles.tsv").rows()) {
      Role role =
          new Role(
              row.get("role"),
              Role.Sort.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
              row.list("sectors", SECTORS),
              row.get("title").equals("title"),
              row.get("weak").equals("weak"),
              row.get("bare").equals("no"));
      roles.put(role.word(), role);
      roleByWord.put(role.word(), role);
    }
    for (Table.Row row : Table.of(Lexicon.class, "modifiers.tsv").rows()) {
      modifiers.put(row.get("modifier"), row.list("sectors", SECTORS));
    }
    List<Organization> ours =
        Table.of(Lexicon.class, "organizations.tsv").rows().stream().map(Organization::of).toList();
    own.all().forEach(actor -> add(actor, ours));
    ours.forEach(this::add);
    for (Table.Row row : Table.of(Lexicon.class, "nameparts.tsv").rows()) {
      parts.put(row.get("word"), new NamePart(row.get("names"), row.list("sectors", SECTORS)));
    }
    for (Table.Row row : Table.of(Lexicon.class, "givennames.tsv").rows()) {
      row.list("names").forEach(name -> givenNames.putIfAbsent(name, row.get("gender")));
    }
    for (Table.Row row : Table.of(Lexicon.class, "cities.tsv").rows()) {
      row.list("names").forEach(name -> cities.put(name, row.get("country")));
    }
    for (Table.Row row : Table.of(Lexicon.class, "plurals.tsv").rows()) {
      plurals.add(row.get("word"));
    }
  }

  private void add(Organization body) {
    for (String name : body.names()) {
      OwnActor same = own.of(name);
      if (same == null || !same.isPerson()) {
        organizations.put(name, body);
        organizationByName.putIfAbsent(name, body);
      }
    }
  }

  /** A user's actor as a body; where only its aliases are given, the body that we know so. */
  private void add(OwnActor actor, List<Organization> ours) {
    Organization body = actor.body();
    if (body == null && actor.kind() == null) {
      body = known(actor, ours);
      if (body == null) {
        actor.names().forEach(name -> open.put(name, actor));
      }
    }
    if (body != null) {
      add(body);
    }
  }

  private static @Nullable Organization known(OwnActor actor, List<Organization> ours) {
    for (Organization one : ours) {
      if (one.names().contains(actor.name())) {
        return one.alsoCalled(actor.names());
      }
    }
    return Countries.all()
        .of(actor.name())
        .filter(found -> found.way() == Countries.Way.NAME)
        .map(found -> found.country().iso3())
        .map(code -> new Organization(actor.names(), Role.Sort.COUNTRY, code, List.of()))
        .orElse(null);
  }

  /**
   * A body that is known by name.
   *
   * @param names the fullest or best known first
   * @param sort ORG, GROUP, FORCE, JUNTA or, of a user's, COUNTRY
   */
  record Organization(
      List<String> names, Role.Sort sort, @Nullable String country, List<String> sectors) {
    private static Organization of(Table.Row row) {
      String country = row.get("country");
      return new Organization(
          row.list("names"),
          Role.Sort.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
          country.isEmpty() ? null : country,
          row.list("sectors", SECTORS));
    }

    String name() {
      return names.get(0);
    }

    private Organization alsoCalled(List<String> first) {
      List<String> all = Stream.concat(first.stream(), names.stream()).distinct().toList();
      return new Organization(all, sort, country, sectors);
    }
  }

  /** What the last word of a name tells: org, force or other. */
  record NamePart(String names, List<String> sectors) {
    boolean isOther() {
      return names.equals("other");
    }
  }

  Phrases.@Nullable Found<Role> roleAt(Sentence sentence, int token) {
    Phrases.Found<Role> found = roles.longest(sentence, token);
    String word = sentence.word(token).toLowerCase(Locale.ROOT);
    if (found == null && word.startsWith("ex-")) {
      Role role = roleByWord.get(word.substring(3));
      found = role == null ? null : new Phrases.Found<>(token + 1, role);
    }
    return found;
  }

  @Nullable Role role(String word) {
    return roleByWord.get(word);
  }

  Phrases.@Nullable Found<Organization> organizationAt(Sentence sentence, int token) {
    return organizations.longest(sentence, token);
  }

  /** The name of a user's actor that starts at the token and tells nothing else of its bearer. */
  Phrases.@Nullable Found<OwnActor> openAt(Sentence sentence, int token) {
    return open.longest(sentence, token);
  }

  /** What a name's bearer is called: itself, or as a user's tables want it. */
  String called(String name) {
    OwnActor actor = own.of(name);
    return actor == null ? name : actor.name();
  }

  boolean isOwn(String name) {
    return own.of(name) != null;
  }

  @Nullable NamePart part(String word) {
    return parts.get(word);
  }

  @Nullable Organization organization(String name) {
    return organizationByName.get(name);
  }

  /** The country of the city or region whose name starts at the token. */
  @Nullable String cityAt(Sentence sentence, int token) {
    Phrases.Found<String> found = cities.longest(sentence, token);
    return found == null ? null : found.value();
  }

  /** m or f, null where a first name is unknown or borne by both. */
  @Nullable String gender(String givenName) {
    return givenNames.get(givenName);
  }

  /** Whether the noun speaks of many though it has no -s (“police”, “people”). */
  boolean isPlural(String word) {
    return plurals.contains(word);
  }

  /**
   * The sectors told by the modifiers in tokens {@code [from, to)}, the last of them first: it
   * stands nearest.
   */
  List<String> modifierSectors(Sentence sentence, int from, int to) {
    List<List<String>> found = new ArrayList<>();
    for (int at = from; at < to; at++) {
      Phrases.Found<List<String>> one = modifiers.longest(sentence, at);
      if (one != null && one.to() <= to) {
        found.add(0, one.value());
        at = one.to() - 1;
      }
    }
    return found.stream().flatMap(List::stream).distinct().toList();
  }
}
