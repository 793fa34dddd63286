package org.sitrep.analyze.conditions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Clause;
import org.sitrep.language.Document;
import org.sitrep.language.Sentence;
import org.sitrep.model.Analysis;
import org.sitrep.model.Entity;
import org.sitrep.model.Event;
import org.sitrep.model.Figure;
import org.sitrep.model.Place;
import org.sitrep.model.Span;

/**
 * What the rooms before found in a report, laid out by sentence and word so that patterns can ask
 * who and where.
 */
final class Scene {
  /** Something found earlier, with the words for it and their head. */
  private record At<T>(T item, Span span, int head) {}

  private static final int DEEPEST = 4;

  private final Document document;
  private final Analysis soFar;
  private final Map<Integer, List<At<Entity>>> entities = new HashMap<>();
  private final Map<Integer, List<At<Place>>> places = new HashMap<>();
  private final Map<Integer, List<At<Event>>> events = new HashMap<>();
  private final Map<Integer, List<At<Figure>>> figures = new HashMap<>();
  private final Map<String, Place> countries = new HashMap<>();

  private List<Entity> pair = List.of();

  Scene(Document document, Analysis soFar) {
    this.document = document;
    this.soFar = soFar;
    soFar
        .entities()
        .forEach(one -> one.mentions().forEach(mention -> put(entities, one, mention.span())));
    soFar
        .places()
        .forEach(one -> one.mentions().forEach(mention -> put(places, one, mention.span())));
    soFar.events().forEach(one -> put(events, one, one.trigger()));
    soFar.figures().forEach(one -> put(figures, one, one.span()));
    for (Place place : soFar.places()) {
      if (place.kind() == Place.Kind.COUNTRY && place.country() != null) {
        countries.putIfAbsent(place.country(), place);
      }
    }
  }

  private <T> void put(Map<Integer, List<At<T>>> table, T item, Span span) {
    document
        .sentenceOf(span)
        .ifPresent(
            sentence -> {
              int head = sentence.headOf(span);
              if (head >= 0) {
                table
                    .computeIfAbsent(sentence.index(), key -> new ArrayList<>())
                    .add(new At<>(item, span, head));
              }
            });
  }

  /** Keeps the pair whose relation was told last, so that “the relationship” can be read. */
  void remember(Entity one, Entity other) {
    pair = List.of(one, other);
  }

  List<Entity> remembered() {
    return pair;
  }

  String text() {
    return document.text();
  }

  Analysis soFar() {
    return soFar;
  }

  List<Sentence> sentences() {
    return document.sentences();
  }

  private static <T> @Nullable At<T> at(
      Map<Integer, List<At<T>>> table, Sentence sentence, int token) {
    At<T> best = null;
    Span word = sentence.span(token);
    for (At<T> one : table.getOrDefault(sentence.index(), List.of())) {
      if (one.span().contains(word) && (best == null || rank(one, token) > rank(best, token))) {
        best = one;
      }
    }
    return best;
  }

  /** A mention headed by the word goes before one that only holds it; then the shorter one. */
  private static int rank(At<?> one, int token) {
    return (one.head() == token ? 1_000_000 : 0) - one.span().length();
  }

  /** The entity whose mention holds the word itself. */
  @Nullable Entity named(Sentence sentence, int token) {
    At<Entity> found = at(entities, sentence, token);
    return found == null ? null : found.item();
  }

  /**
   * Who the phrase headed by a word stands for: itself, those it counts (“a number of US troops”),
   * or whose it is.
   */
  @Nullable Entity who(Sentence sentence, int head) {
    return head < 0 ? null : who(sentence, head, DEEPEST);
  }

  private @Nullable Entity who(Sentence sentence, int head, int left) {
    At<Entity> own = at(entities, sentence, head);
    if (own != null
        && (own.head() == head || sentence.is(head, "compound", "flat", "amod", "nummod"))) {
      return own.item();
    }
    if (left == 0) {
      return null;
    }
    for (Clause.Oblique part : new Clause(sentence, head).obliques()) {
      if (part.preposition().equals("of") && Words.isQuantity(sentence, head)) {
        return who(sentence, part.token(), left - 1);
      }
    }
    if (own != null) {
      return own.item();
    }
    return owner(sentence, head, left);
  }

  /**
   * The country, person or body that a noun is told to belong to: “US troops”, “Niger's forces”,
   * “soldiers from France”.
   */
  @Nullable Entity owner(Sentence sentence, int head) {
    return owner(sentence, head, DEEPEST);
  }

  private @Nullable Entity owner(Sentence sentence, int head, int left) {
    if (left == 0) {
      return null;
    }
    for (int child : sentence.children(head, "amod", "compound", "nmod:poss", "det:poss")) {
      Entity found = who(sentence, child, left - 1);
      if (found != null) {
        return found;
      }
    }
    for (Clause.Oblique part : Nominal.after(sentence, head)) {
      if (part.preposition().equals("from") || part.preposition().equals("of")) {
        return who(sentence, part.token(), left - 1);
      }
    }
    return null;
  }

  /**
   * Everybody whom a phrase stands for: its own head and what is coordinated with it, or with what
   * owns it.
   */
  List<Entity> parties(Sentence sentence, int head) {
    Set<Entity> found = new LinkedHashSet<>();
    for (int one : new Clause(sentence, head).withConjuncts(head)) {
      At<Entity> own = at(entities, sentence, one);
      Set<Entity> owners = new LinkedHashSet<>();
      if (own == null) {
        for (int child : sentence.children(one, "amod", "compound", "nmod:poss")) {
          for (int part : new Clause(sentence, child).withConjuncts(child)) {
            Entity owner = who(sentence, part);
            if (owner != null) {
              owners.add(owner);
            }
          }
        }
      }
      Entity who = who(sentence, one);
      if (!owners.isEmpty()) {
        found.addAll(owners);
      } else if (who != null) {
        found.add(who);
      }
    }
    return List.copyOf(found);
  }

  /** The entities mentioned between two tokens, both included, in order. */
  List<Entity> between(Sentence sentence, int first, int last) {
    Set<Entity> found = new LinkedHashSet<>();
    if (first <= last) {
      Span stretch = sentence.span(first, last);
      entities.getOrDefault(sentence.index(), List.of()).stream()
          .filter(one -> stretch.contains(one.span()))
          .sorted((a, b) -> a.span().compareTo(b.span()))
          .forEach(one -> found.add(one.item()));
    }
    return List.copyOf(found);
  }

  /**
   * The place that the phrase headed by a word names, or that the entity it names is (“the
   * country”).
   */
  @Nullable Place where(Sentence sentence, int head) {
    if (head < 0) {
      return null;
    }
    At<Place> own = at(places, sentence, head);
    if (own != null) {
      return own.item();
    }
    Entity entity = named(sentence, head);
    if (entity != null && entity.kind() == Entity.Kind.COUNTRY) {
      return home(entity);
    }
    for (Clause.Oblique part : Nominal.after(sentence, head)) {
      if (Words.isPlacing(part.preposition()) || part.preposition().equals("of")) {
        At<Place> inner = at(places, sentence, part.token());
        if (inner != null) {
          return inner.item();
        }
      }
    }
    for (int child : sentence.children(head, "compound", "amod", "nmod:poss")) {
      At<Place> inner = at(places, sentence, child);
      if (inner != null && Words.isSite(sentence, head)) {
        return inner.item();
      }
    }
    return Words.isCountryNoun(sentence, head) ? home(owner(sentence, head)) : null;
  }

  /** The place of the country that an entity belongs to, where the report names it. */
  @Nullable Place home(@Nullable Entity entity) {
    return entity == null || entity.country() == null ? null : countries.get(entity.country());
  }

  /** The entity that is the country of a place, where the report speaks of it. */
  @Nullable Entity state(@Nullable Place place) {
    if (place == null || place.country() == null) {
      return null;
    }
    return soFar.entities().stream()
        .filter(one -> one.kind() == Entity.Kind.COUNTRY && place.country().equals(one.country()))
        .findFirst()
        .orElse(null);
  }

  @Nullable Place place(@Nullable String id) {
    return soFar.place(id).orElse(null);
  }

  @Nullable Entity entity(@Nullable String id) {
    return soFar.entity(id).orElse(null);
  }

  /** The event told by a word. */
  @Nullable Event event(Sentence sentence, int token) {
    At<Event> found = at(events, sentence, token);
    return found == null ? null : found.item();
  }

  /** The figure that counts people in the phrase headed by a word. */
  @Nullable Figure people(Sentence sentence, int head) {
    Span phrase = Nominal.wide(sentence, head);
    for (At<Figure> one : figures.getOrDefault(sentence.index(), List.of())) {
      if (one.span().overlaps(phrase) && one.item().unit().equals("people")) {
        return one.item();
      }
    }
    return null;
  }
}
