package org.sitrep.analyze.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Clause;
import org.sitrep.language.Sentence;
import org.sitrep.model.Analysis;
import org.sitrep.model.Entity;
import org.sitrep.model.Event;
import org.sitrep.model.Place;
import org.sitrep.model.Span;

/**
 * Ground, buildings and vehicles as recipients: “attacked a village”, “rockets on the airport”.
 * They are nobody until something is done to them, so only events make entities of them.
 */
final class Targets {
  private final TargetNouns nouns;
  private final Analysis analysis;
  private final Naming naming;
  private final Map<String, Entity> made = new LinkedHashMap<>();

  Targets(TargetNouns nouns, Analysis analysis, Naming naming) {
    this.nouns = nouns;
    this.analysis = analysis;
    this.naming = naming;
  }

  boolean isOne(Sentence sentence, int token) {
    return sentence.isNoun(token)
        && (nouns.sectors(lemma(sentence, token)) != null
            || naming.place(sentence, token).isPresent());
  }

  /** The entity of a target; the same for the same place. */
  Entity of(Sentence sentence, int token) {
    Optional<Place> place = naming.place(sentence, token);
    Span span = place.isEmpty() ? phrase(sentence, token) : mention(place.get(), sentence, token);
    String key = place.isEmpty() ? span.toString() : place.get().id();
    Entity before = made.get(key);
    List<Entity.Mention> mentions = new ArrayList<>(before == null ? List.of() : before.mentions());
    Entity.Form form = place.isEmpty() ? Entity.Form.NOMINAL : Entity.Form.NAME;
    Entity.Mention mention = new Entity.Mention(null, span, form);
    if (!mentions.contains(mention)) {
      mentions.add(mention);
    }
    Entity entity =
        new Entity(
            before == null ? "e" + (analysis.entities().size() + made.size() + 1) : before.id(),
            Entity.Kind.OTHER,
            place.map(Place::name).orElse(words(span)),
            place.map(Place::country).orElse(countryAround(sentence, token)),
            sectors(sentence, token),
            null,
            mentions);
    made.put(key, entity);
    return entity;
  }

  /** The analysis' entities and those targets that the events name. */
  List<Entity> withEntities(List<Event> events) {
    Set<String> named = new HashSet<>();
    events.forEach(
        one -> {
          named.addAll(one.actors());
          named.addAll(one.recipients());
        });
    List<Entity> all = new ArrayList<>(analysis.entities());
    made.values().stream().filter(one -> named.contains(one.id())).forEach(all::add);
    return all;
  }

  private String words(Span span) {
    return span.of(analysis.report().text())
        .replaceAll("\\s+", " ")
        .replaceFirst("^(?i:the|an?) ", "");
  }

  private List<String> sectors(Sentence sentence, int token) {
    List<String> own = nouns.sectors(lemma(sentence, token));
    for (int child : sentence.children(token, "amod", "compound")) {
      List<String> told = nouns.sectors(lemma(sentence, child));
      if (told != null && !told.isEmpty()) {
        return told;
      }
    }
    return own == null ? List.of() : own;
  }

  /** The country of the place that the phrase is said to be in. */
  private @Nullable String countryAround(Sentence sentence, int token) {
    for (Clause.Oblique one : new Clause(sentence, token).obliques()) {
      Optional<Place> place = naming.place(sentence, one.token());
      if (place.isPresent()) {
        return place.get().country();
      }
    }
    return null;
  }

  private static Span mention(Place place, Sentence sentence, int token) {
    Span word = sentence.span(token);
    return place.mentions().stream()
        .map(Place.Mention::span)
        .filter(one -> one.contains(word))
        .findFirst()
        .orElse(word);
  }

  /** The noun with what stands before it. */
  private static Span phrase(Sentence sentence, int token) {
    int first = token;
    for (int child : sentence.children(token, "det", "amod", "compound", "nummod", "nmod:poss")) {
      first = Math.min(first, sentence.first(child));
    }
    return sentence.span(first, token);
  }

  private static String lemma(Sentence sentence, int token) {
    return sentence.lemma(token).toLowerCase(Locale.ROOT);
  }
}
