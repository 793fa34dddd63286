package org.sitrep.analyze;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Analysis;
import org.sitrep.model.Place;
import org.sitrep.model.Span;

/**
 * “The country” and “the hospital” are kept as mentions of a place only where an event, condition,
 * figure or statement of the sentence stands there; the others would be a noise among the names.
 */
final class IdleDefinites {
  private final Analysis analysis;
  private final Map<Span, Set<String>> needed = new HashMap<>();

  private IdleDefinites(Analysis analysis) {
    this.analysis = analysis;
    analysis
        .events()
        .forEach(
            one -> {
              need(one.sentence(), one.place());
              need(one.sentence(), one.fromPlace());
              need(one.sentence(), one.toPlace());
            });
    analysis.conditions().forEach(one -> need(one.sentence(), one.where()));
    analysis.figures().forEach(one -> need(sentence(one.span()), one.place()));
    analysis.statements().forEach(one -> need(sentence(one.cue().span()), one.place()));
  }

  /** The analysis without definite mentions of places that nothing needs. */
  static Analysis leftOut(Analysis analysis) {
    IdleDefinites idle = new IdleDefinites(analysis);
    return analysis.withPlaces(analysis.places().stream().map(idle::without).toList());
  }

  private void need(@Nullable Span sentence, @Nullable String place) {
    if (sentence != null && place != null) {
      needed.computeIfAbsent(sentence, key -> new HashSet<>()).add(place);
    }
  }

  private @Nullable Span sentence(Span span) {
    List<Span> all = analysis.sentences();
    int low = 0;
    int high = all.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span one = all.get(middle);
      if (one.contains(span.start())) {
        return one;
      }
      if (span.start() < one.start()) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return null;
  }

  /** A place that has no name of its own keeps all that is said of it. */
  private Place without(Place place) {
    List<Place.Mention> kept =
        place.mentions().stream()
            .filter(one -> isNamed(one.span()) || isNeeded(place, one.span()))
            .toList();
    return kept.isEmpty() && place.kind() == Place.Kind.INSTALLATION
        ? place
        : place.withMentions(kept);
  }

  private boolean isNamed(Span span) {
    String words = span.of(analysis.report().text());
    return words.chars().skip(1).anyMatch(Character::isUpperCase)
        || words.chars().anyMatch(Character::isDigit)
        || !words.matches("(?i)(the|this|that|an?)\\s.*");
  }

  private boolean isNeeded(Place place, Span span) {
    Span sentence = sentence(span);
    return sentence != null && needed.getOrDefault(sentence, Set.of()).contains(place.id());
  }
}
