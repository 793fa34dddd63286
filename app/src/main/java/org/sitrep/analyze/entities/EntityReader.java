package org.sitrep.analyze.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sitrep.language.Document;
import org.sitrep.language.Sentence;
import org.sitrep.model.Analysis;
import org.sitrep.model.DateRange;
import org.sitrep.model.Entity;
import org.sitrep.model.Span;

/**
 * Finds who acts, speaks or is acted on, and ties later mentions to them. Tables of countries,
 * bodies, people and roles and the shape of names decide first; the language engine's names are
 * support. Mentions are tied in reading order, by name, by role, by apposition and by pronoun
 * (after the sieves of Lee et al. 2013, the surest first).
 */
public final class EntityReader {
  private final OwnActors own;
  private final Lexicon lexicon;
  private final People people;
  private final PieceFinder finder;

  public EntityReader() {
    this(OwnActors.NONE);
  }

  /**
   * @param own actors of a user, who go before those that Sitrep knows
   */
  public EntityReader(OwnActors own) {
    this.own = own;
    lexicon = new Lexicon(own);
    people = new People(own);
    finder = new PieceFinder(lexicon, people);
  }

  /** Adds what this room finds to what the rooms before it found. */
  public Analysis read(Document document, Analysis soFar) {
    List<List<Piece>> pieces = document.sentences().stream().map(finder::in).toList();
    Names names = new Names(lexicon, people, document, pieces);
    Map<Integer, List<Draft>> drafts = new HashMap<>();
    for (Sentence sentence : document.sentences()) {
      NounPhrases phrases =
          new NounPhrases(
              lexicon,
              names,
              soFar.report().published().days(),
              document.text(),
              sentence,
              pieces.get(sentence.index()));
      List<Draft> found = new ArrayList<>(phrases.drafts());
      found.sort(
          Comparator.comparingInt((Draft one) -> one.head).thenComparingInt(one -> one.from));
      drafts.put(sentence.index(), found);
    }
    return soFar.withEntities(
        entities(
            new Resolution(document, drafts, lexicon).actors(), soFar.report().published().days()));
  }

  private List<Entity> entities(List<Actor> actors, DateRange published) {
    Map<String, Entity> byOwnName = new HashMap<>();
    List<Entity> found = new ArrayList<>();
    for (Actor actor : actors) {
      if (actor.mentions.isEmpty()) {
        continue;
      }
      OwnActor known =
          actor.names.stream()
              .sorted()
              .map(own::of)
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(null);
      if (known == null) {
        found.add(entity(actor));
      } else {
        Entity entity = known.over(entity(actor), published);
        byOwnName.merge(known.name(), entity, EntityReader::together);
      }
    }
    found.addAll(byOwnName.values());
    found.sort(
        Comparator.comparing((Entity one) -> one.mentions().get(0).span())
            .thenComparing(Entity::name));
    List<Entity> numbered = new ArrayList<>();
    for (Entity one : found) {
      numbered.add(
          new Entity(
              "e" + (numbered.size() + 1),
              one.kind(),
              one.name(),
              one.country(),
              one.sectors(),
              one.title(),
              one.mentions()));
    }
    return numbered;
  }

  private static Entity entity(Actor actor) {
    return new Entity(
        "",
        actor.kind(),
        actor.name,
        actor.country,
        actor.sectors,
        actor.title,
        mentions(actor.mentions));
  }

  /** In order, no span twice. */
  private static List<Entity.Mention> mentions(List<Entity.Mention> all) {
    Map<Span, Entity.Mention> mentions = new LinkedHashMap<>();
    all.stream()
        .sorted(Comparator.comparing(Entity.Mention::span))
        .forEach(mention -> mentions.putIfAbsent(mention.span(), mention));
    return List.copyOf(mentions.values());
  }

  /**
   * What was found under two names of a user's actor; the one of more mentions says what the tables
   * leave open.
   */
  private static Entity together(Entity first, Entity second) {
    boolean less = first.mentions().size() < second.mentions().size();
    Entity one = less ? second : first;
    Entity other = less ? first : second;
    List<Entity.Mention> all = new ArrayList<>(first.mentions());
    all.addAll(second.mentions());
    return new Entity(
        one.id(),
        one.kind(),
        one.name(),
        one.country() == null ? other.country() : one.country(),
        one.sectors().isEmpty() ? other.sectors() : one.sectors(),
        one.title() == null ? other.title() : one.title(),
        mentions(all));
  }
}
