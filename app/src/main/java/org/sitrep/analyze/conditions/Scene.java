package org.sitrep.analyze.conditions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
import org.sitrep.model.Modality;
import org.sitrep.model.Place;
import org.sitrep.model.Span;

/**
 * What the rooms before found in a report, laid out by sentence and word so that patterns can ask
 * who and where.
 */
final class Scene {
  /** Something found earlier, with the words for it and their head. */
  private record At<T>(T item, Span span, int head) {}

  private final Document document;
  private final Analysis soFar;
  private final Map<Integer, List<At<Entity>>> entities = new HashMap<>();
  private final Map<Integer, List<At<Place>>> places = new HashMap<>();
  private final Map<Integer, List<At<Event>>> events = new HashMap<>();
  private final Map<Integer, List<At<Figure>>> figures = new HashMap<>();
  private final Map<String, Place> countries = new HashMap<>();

  private final Map<String, Entity> states = new HashMap<>();
  private final Map<String, Entity> forces = new HashMap<>();
  private final Parties parties = new Parties(this);
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
    for (Entity entity : soFar.entities()) {
      if (entity.country() != null && entity.kind() == Entity.Kind.COUNTRY) {
        states.putIfAbsent(entity.country(), entity);
      } else if (entity.country() != null && entity.kind() == Entity.Kind.FORCE) {
        forces.putIfAbsent(entity.country(), entity);
      }
    }
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

  /** Whether the word heads the mention that holds it. */
  boolean isHead(Sentence sentence, int token) {
    At<Entity> found = at(entities, sentence, token);
    return found != null && found.head() == token;
  }

  /** The entity whose mention holds the word itself. */
  @Nullable Entity named(Sentence sentence, int token) {
    At<Entity> found = at(entities, sentence, token);
    return found == null ? null : found.item();
  }

  /** See {@link Parties#who}. */
  @Nullable Entity who(Sentence sentence, int head) {
    return parties.who(sentence, head);
  }

  /** See {@link Parties#owner}. */
  @Nullable Entity owner(Sentence sentence, int head) {
    return parties.owner(sentence, head);
  }

  /** See {@link Parties#all}. */
  List<Entity> parties(Sentence sentence, int head) {
    return parties.all(sentence, head);
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
      if (inner != null && Words.isSite(sentence, head) && !isOwner(sentence, child)) {
        return inner.item();
      }
    }
    return Words.isCountryNoun(sentence, head) && !sentence.tag(head).equals("NNS")
        ? home(possessor(sentence, head))
        : null;
  }

  /** “a US base”, “the Russian embassy”: whose it is, not where. */
  private static boolean isOwner(Sentence sentence, int modifier) {
    String word = sentence.word(modifier);
    boolean shortForm = word.length() <= 4 && word.equals(word.toUpperCase(Locale.ROOT));
    return shortForm || sentence.tag(modifier).startsWith("JJ");
  }

  /** The place that the word itself names. */
  @Nullable Place placeAt(Sentence sentence, int token) {
    At<Place> own = at(places, sentence, token);
    return own == null ? null : own.item();
  }

  /** Whose a noun is told to be by a possessive: “its soil”. */
  private @Nullable Entity possessor(Sentence sentence, int noun) {
    int owner = sentence.child(noun, "nmod:poss");
    return owner < 0 ? null : who(sentence, owner);
  }

  /** The place of the country that an entity belongs to, where the report names it. */
  @Nullable Place home(@Nullable Entity entity) {
    return entity == null || entity.country() == null ? null : countries.get(entity.country());
  }

  /** The entity that is the country of a place, where the report speaks of it. */
  @Nullable Entity state(@Nullable Place place) {
    return place == null ? null : state(place.country());
  }

  /** The entity that is a country, by its ISO 3166-1 alpha-3 code. */
  @Nullable Entity state(@Nullable String country) {
    return country == null ? null : states.get(country);
  }

  /** The first entity that is forces of a country. */
  @Nullable Entity forces(@Nullable String country) {
    return country == null ? null : forces.get(country);
  }

  @Nullable Place place(@Nullable String id) {
    return soFar.place(id).orElse(null);
  }

  @Nullable Entity entity(@Nullable String id) {
    return soFar.entity(id).orElse(null);
  }

  /** Whether the report tells as so that somebody was driven out of office. */
  boolean isOverthrown(Entity person) {
    return soFar.events().stream()
        .anyMatch(
            one ->
                (one.modality() == Modality.ACTUAL || one.modality() == Modality.HISTORICAL)
                    && Words.isOverthrow(one.lemma())
                    && one.recipients().contains(person.id()));
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
