package org.sitrep.analyze.conditions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Sentence;
import org.sitrep.model.Analysis;
import org.sitrep.model.Condition;
import org.sitrep.model.DateRange;
import org.sitrep.model.Entity;
import org.sitrep.model.Figure;
import org.sitrep.model.Place;
import org.sitrep.model.Span;
import org.sitrep.model.Statement;
import org.sitrep.model.TimeExpression;

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
  private @Nullable TimeExpression begins;
  private @Nullable TimeExpression ends;
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

  /** From the first day of a time on. */
  Draft since(@Nullable TimeExpression time) {
    begins = time != null && time.days() != null ? time : null;
    return this;
  }

  /** Up to the end of a time of several days, or to the day that it is. */
  Draft until(@Nullable TimeExpression time) {
    ends = time != null && time.days() != null ? time : null;
    return this;
  }

  boolean holds() {
    return holds;
  }

  boolean isDated() {
    return begins != null || ends != null;
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

  Condition build(String id, Sentence sentence, Analysis soFar) {
    Grounds grounds = new Grounds(soFar, sentence.span(), span);
    grounds.entity("who", who);
    grounds.place("where", where);
    grounds.entity("with", with);
    grounds.figure(figure);
    grounds.time("from", begins);
    grounds.time("to", ends);
    return new Condition(
        id,
        kind,
        who,
        where,
        with,
        what,
        figure,
        firstDay(begins),
        endOf(ends),
        holds,
        polarity,
        trend,
        span,
        sentence.span(),
        events,
        soFar.statementAround(span).map(Statement::id).orElse(null),
        grounds.reasons());
  }

  private static @Nullable LocalDate firstDay(@Nullable TimeExpression time) {
    return time == null || time.days() == null ? null : time.days().from();
  }

  private static @Nullable LocalDate endOf(@Nullable TimeExpression time) {
    DateRange days = time == null ? null : time.days();
    return days == null ? null : days.isOneDay() ? days.from() : days.to();
  }
}
