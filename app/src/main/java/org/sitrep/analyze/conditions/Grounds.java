package org.sitrep.analyze.conditions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Analysis;
import org.sitrep.model.Entity;
import org.sitrep.model.Figure;
import org.sitrep.model.Place;
import org.sitrep.model.Reason;
import org.sitrep.model.Span;
import org.sitrep.model.TimeExpression;

/**
 * The words that each field of a condition rests on: of an entity or place the mention that stands
 * within the words that tell the condition, else the nearest to them in the sentence.
 */
final class Grounds {
  private final Analysis soFar;
  private final Span sentence;
  private final Span told;
  private final List<Reason> reasons = new ArrayList<>();

  Grounds(Analysis soFar, Span sentence, Span told) {
    this.soFar = soFar;
    this.sentence = sentence;
    this.told = told;
  }

  void entity(String field, @Nullable String id) {
    soFar
        .entity(id)
        .ifPresent(one -> note(field, one.mentions().stream().map(Entity.Mention::span)));
  }

  void place(String field, @Nullable String id) {
    soFar.place(id).ifPresent(one -> note(field, one.mentions().stream().map(Place.Mention::span)));
  }

  void figure(@Nullable String id) {
    soFar.figures().stream()
        .filter(one -> one.id().equals(id))
        .map(Figure::span)
        .findFirst()
        .ifPresent(span -> reasons.add(new Reason("figure", span, "counts who is told of")));
  }

  void time(String field, @Nullable TimeExpression time) {
    if (time != null) {
      reasons.add(new Reason(field, time.span(), "when it began or ended"));
    }
  }

  List<Reason> reasons() {
    return reasons;
  }

  private void note(String field, Stream<Span> mentions) {
    mentions
        .filter(sentence::contains)
        .min(Comparator.comparingInt(this::distance).thenComparing(Comparator.naturalOrder()))
        .ifPresentOrElse(
            span -> reasons.add(new Reason(field, span, "named where the condition is told")),
            () -> reasons.add(new Reason(field, told, "meant, not named, where it is told")));
  }

  private int distance(Span mention) {
    return told.overlaps(mention)
        ? 0
        : Math.max(mention.start() - told.end(), told.start() - mention.end());
  }
}
