package org.sitrep.analyze.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Document;
import org.sitrep.language.Sentence;
import org.sitrep.model.Analysis;
import org.sitrep.model.Entity;
import org.sitrep.model.Place;
import org.sitrep.model.Span;
import org.sitrep.model.TimeExpression;

/** Who, where and when of a figure: what the rooms before found in its clause. */
final class Circumstances {
  private static final int HIGHEST = 5;

  /** Something found earlier and the words for it. */
  record Named(String id, Span span) {}

  private record Actor(String id, Entity.Mention mention, boolean people) {}

  private final Map<Integer, List<Named>> places = new HashMap<>();
  private final Map<Integer, List<TimeExpression>> times = new HashMap<>();
  private final Map<Integer, List<Actor>> actors = new HashMap<>();

  Circumstances(Document document, Analysis soFar) {
    for (TimeExpression time : soFar.times()) {
      document
          .sentenceOf(time.span())
          .ifPresent(one -> times.computeIfAbsent(one.index(), n -> new ArrayList<>()).add(time));
    }
    for (Place place : soFar.places()) {
      for (Place.Mention mention : place.mentions()) {
        if (mention.use() == Place.Use.LITERAL) {
          document
              .sentenceOf(mention.span())
              .ifPresent(
                  one ->
                      places
                          .computeIfAbsent(one.index(), n -> new ArrayList<>())
                          .add(new Named(place.id(), mention.span())));
        }
      }
    }
    for (Entity entity : soFar.entities()) {
      boolean people =
          entity.kind() == Entity.Kind.PERSON
              || entity.kind() == Entity.Kind.FORCE
              || entity.kind() == Entity.Kind.GROUP;
      for (Entity.Mention mention : entity.mentions()) {
        document
            .sentenceOf(mention.span())
            .ifPresent(
                one ->
                    actors
                        .computeIfAbsent(one.index(), n -> new ArrayList<>())
                        .add(new Actor(entity.id(), mention, people)));
      }
    }
  }

  List<TimeExpression> times(Sentence sentence) {
    return times.getOrDefault(sentence.index(), List.of());
  }

  /** The mentions of persons, groups and forces. */
  List<Entity.Mention> actors(Sentence sentence) {
    return actors.getOrDefault(sentence.index(), List.of()).stream()
        .filter(Actor::people)
        .map(Actor::mention)
        .toList();
  }

  /** The entity whose mention holds the counted noun, else one named within the counted phrase. */
  @Nullable Named entity(Sentence sentence, Phrase phrase) {
    if (phrase.counted().isNothing() || !phrase.unit().equals(Phrase.PEOPLE)) {
      return null;
    }
    Span head = sentence.span(phrase.counted().head());
    Span whole =
        sentence.span(
            Math.min(phrase.counted().first(), phrase.counted().head()), phrase.counted().head());
    List<Actor> here = actors.getOrDefault(sentence.index(), List.of());
    return here.stream()
        .filter(
            one ->
                one.mention().form() != Entity.Form.PRONOUN && one.mention().span().overlaps(whole))
        .min(
            Comparator.comparing((Actor one) -> !one.mention().span().contains(head))
                .thenComparing(one -> one.mention().span()))
        .map(one -> new Named(one.id(), one.mention().span()))
        .orElse(null);
  }

  @Nullable Named place(Sentence sentence, Phrase phrase) {
    return nearest(sentence, phrase, places.getOrDefault(sentence.index(), List.of()));
  }

  @Nullable Named time(Sentence sentence, Phrase phrase) {
    List<Named> dated =
        times(sentence).stream()
            .filter(
                one ->
                    one.type() == TimeExpression.Type.DATE
                        || one.type() == TimeExpression.Type.TIME)
            .filter(one -> one.days() != null || one.deixis() != null)
            .map(one -> new Named(one.id(), one.span()))
            .toList();
    return nearest(sentence, phrase, dated);
  }

  /**
   * The one that hangs on the figure or on what governs it, by the fewest steps through the tree;
   * ties by order.
   */
  private static @Nullable Named nearest(Sentence sentence, Phrase phrase, List<Named> all) {
    Map<Integer, Integer> above = new HashMap<>();
    int at = phrase.head();
    for (int step = 0; step < HIGHEST && at >= 0; step++) {
      above.putIfAbsent(at, step);
      if (sentence.isVerb(at) && step > 0) {
        break;
      }
      at = sentence.head(at);
    }
    Named best = null;
    int fewest = Integer.MAX_VALUE;
    for (Named one : all) {
      int steps = steps(sentence, one.span(), above);
      if (steps < fewest) {
        fewest = steps;
        best = one;
      }
    }
    return best;
  }

  private static int steps(Sentence sentence, Span span, Map<Integer, Integer> above) {
    int at = sentence.headOf(span);
    for (int step = 0; step < HIGHEST && at >= 0; step++) {
      Integer met = above.get(at);
      if (met != null) {
        return met + step;
      }
      if (step > 0 && sentence.isVerb(at)) {
        return Integer.MAX_VALUE; // of another clause
      }
      at = sentence.head(at);
    }
    return Integer.MAX_VALUE;
  }
}
