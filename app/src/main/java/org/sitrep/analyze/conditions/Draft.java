package org.sitrep.analyze.conditions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Condition;
import org.sitrep.model.Entity;
import org.sitrep.model.Figure;
import org.sitrep.model.Place;
import org.sitrep.model.Span;

/** A condition on its way: what one pattern has found, before ids and statements are given. */
final class Draft {
  private final Condition.Kind kind;
  private final String who;
  private Span span;
  private boolean holds = true;
  private @Nullable String where;
  private @Nullable String with;
  private @Nullable String what;
  private @Nullable String figure;
  private @Nullable String polarity;
  private @Nullable String trend;
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private final List<String> events = new ArrayList<>();

  Draft(Condition.Kind kind, Entity who, Span span) {
    this.kind = kind;
    this.who = who.id();
    this.span = span;
  }

  Draft where(@Nullable Place place) {
    where = place == null ? null : place.id();
    return this;
  }

  Draft with(@Nullable Entity other) {
    with = other == null || other.id().equals(who) ? null : other.id();
    return this;
  }

  Draft what(@Nullable String words) {
    what = words;
    return this;
  }

  Draft figure(@Nullable Figure one) {
    figure = one == null ? null : one.id();
    return this;
  }

  Draft holds(boolean does) {
    holds = does;
    return this;
  }

  Draft feeling(@Nullable String newPolarity, @Nullable String newTrend) {
    polarity = newPolarity;
    trend = newTrend;
    return this;
  }

  Draft since(@Nullable LocalDate day) {
    from = day;
    return this;
  }

  Draft until(@Nullable LocalDate day) {
    to = day;
    return this;
  }

  Draft event(@Nullable String id) {
    if (id != null && !events.contains(id)) {
      events.add(id);
    }
    return this;
  }

  Draft over(Span more) {
    span = span.cover(more);
    return this;
  }

  Span span() {
    return span;
  }

  /** What makes two findings in one sentence the same state. */
  String state() {
    return String.join(
        "/",
        kind.name(),
        who,
        String.valueOf(where),
        String.valueOf(with),
        own(),
        String.valueOf(polarity));
  }

  /** The words count for what may be had several times over: offices, assets, agreements. */
  private String own() {
    return switch (kind) {
      case OFFICE, ASSET, AGREEMENT -> String.valueOf(what);
      case PRESENCE -> where == null ? String.valueOf(what) : "";
      default -> "";
    };
  }

  /** Of an office that is told as lost: whose and which, by the title's last word. */
  Set<String> lostOffice() {
    return kind == Condition.Kind.OFFICE && !holds ? Set.of(office()) : Set.of();
  }

  /** Whether it tells as held an office that is among those lost. */
  boolean isOfficeOf(Set<String> lost) {
    return kind == Condition.Kind.OFFICE && holds && lost.contains(office());
  }

  private String office() {
    String title = String.valueOf(what).toLowerCase(Locale.ROOT);
    return who + "/" + title.substring(title.lastIndexOf(' ') + 1);
  }

  Condition build(String id, Span sentence, @Nullable String statement) {
    return new Condition(
        id, kind, who, where, with, what, figure, from, to, holds, polarity, trend, span, sentence,
        events, statement);
  }
}
