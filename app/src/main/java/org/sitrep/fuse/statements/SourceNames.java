package org.sitrep.fuse.statements;

import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.fuse.evidence.Ground;
import org.sitrep.fuse.evidence.Joined;
import org.sitrep.fuse.evidence.Reading;
import org.sitrep.model.Entity;
import org.sitrep.model.Span;
import org.sitrep.model.Statement;

/**
 * What a source is called: by its fullest name where the words are a pronoun or part of a name,
 * else by the report's own words. A pronoun that stands for nobody known is no name.
 */
final class SourceNames {
  /** Heads by which a report calls those who speak for a country. */
  private static final Set<String> SPOKEN_FOR =
      Set.of("government", "authorities", "administration", "officials", "cabinet", "leaders");

  private final Ground ground;
  private final Words words;

  SourceNames(Ground ground, Words words) {
    this.ground = ground;
    this.words = words;
  }

  /** The name, empty where there is none. */
  String name(Reading in, Statement.Source source) {
    Entity entity = in.entity(source.entity());
    String own = in.words(source.span());
    if (entity == null) {
      return words.isPronoun(own) ? "" : own;
    }
    if (entity.kind() == Entity.Kind.COUNTRY && isSpokenFor(own)) {
      return own;
    }
    if (isNamed(entity)) {
      boolean whole = several(in, source.span(), entity) || names(entity, source.span(), own);
      return whole ? own : fullest(in, entity);
    }
    return words.isPronoun(own) ? described(in, entity) : own;
  }

  private static boolean isSpokenFor(String own) {
    String[] all = own.toLowerCase(Locale.ROOT).split(" ");
    return all.length <= 4 && SPOKEN_FOR.contains(all[all.length - 1]);
  }

  /** “The Red Cross”: words that hold the name of a body or country, and little more. */
  private static boolean names(Entity entity, Span span, String own) {
    return entity.kind() != Entity.Kind.PERSON
        && own.length() <= 80
        && !own.contains(",")
        && entity.mentions().stream()
            .anyMatch(
                one ->
                    one.form() == Entity.Form.NAME
                        && span.contains(one.span())
                        && span.length() - one.span().length() <= 24);
  }

  private static boolean isNamed(Entity entity) {
    return entity.mentions().stream().anyMatch(one -> one.form() == Entity.Form.NAME);
  }

  private String fullest(Reading in, Entity entity) {
    Joined<Entity> joined = ground.entities().get(ground.entities().of(in, entity.id()));
    return joined == null
        ? entity.name()
        : joined.told().stream()
            .map(told -> told.item().name())
            .max(
                Comparator.comparingInt(
                    (String name) -> entity.kind() == Entity.Kind.PERSON ? name.length() : 0))
            .orElse(entity.name());
  }

  /** “A and B”: others are named in the same breath, joined by “and”. */
  private static boolean several(Reading in, Span span, Entity entity) {
    String own = in.words(span);
    return own.length() <= 80
        && own.contains(" and ")
        && !own.contains(",")
        && entity.kind() == Entity.Kind.PERSON
        && in.analysis().entities().stream()
            .filter(other -> !other.id().equals(entity.id()))
            .filter(other -> other.kind() == Entity.Kind.PERSON)
            .flatMap(other -> other.mentions().stream())
            .anyMatch(one -> one.form() == Entity.Form.NAME && span.contains(one.span()));
  }

  /** An unnamed entity by its first noun phrase, with the article that stands before it. */
  private static String described(Reading in, Entity entity) {
    Span first =
        entity.mentions().stream()
            .filter(one -> one.form() == Entity.Form.NOMINAL)
            .map(Entity.Mention::span)
            .findFirst()
            .orElse(null);
    return first == null ? entity.name() : article(in, first) + entity.name();
  }

  private static String article(Reading in, @Nullable Span noun) {
    int from = noun == null ? 0 : noun.start();
    String own = noun == null ? "" : in.words(noun).toLowerCase(Locale.ROOT);
    String before = in.text().substring(Math.max(0, from - 4), from).toLowerCase(Locale.ROOT);
    for (String article : new String[] {"a ", "an ", "the "}) {
      if (own.startsWith(article)
          || before.equals(article)
          || before.endsWith(" " + article)
          || before.endsWith("\n" + article)) {
        return article;
      }
    }
    return "";
  }
}
