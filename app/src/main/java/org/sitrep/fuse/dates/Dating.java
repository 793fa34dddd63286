package org.sitrep.fuse.dates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.fuse.evidence.Index;
import org.sitrep.fuse.evidence.Joined;
import org.sitrep.fuse.evidence.Reading;
import org.sitrep.fuse.evidence.Told;
import org.sitrep.model.Analysis;
import org.sitrep.model.DateRange;
import org.sitrep.model.Event;
import org.sitrep.model.Link;
import org.sitrep.model.Modality;
import org.sitrep.model.Publication;
import org.sitrep.model.Statement;
import org.sitrep.model.TimeExpression;

/**
 * Narrows the days on which undated reports can have been published, and with them what their times
 * mean. Where two reports tell one event, “last July” in the one and “2023” in the other must meet;
 * what the event's days then are says when the first was published; that in turn says which March
 * its “in March” is. Intervals are intersected until nothing changes (arc consistency, Mackworth
 * 1977), at most {@value #ROUNDS} times; what would leave no day is not applied.
 */
public final class Dating {
  private static final int ROUNDS = 12;

  /** How many days apart reports are at most that carry the same quotation. */
  private static final int CARRIED = 7;

  private final List<Reading> readings;
  private final Map<String, DateRange> published = new HashMap<>();
  private final Map<String, DateRange> happened = new HashMap<>();
  private boolean changed;

  private Dating(List<Reading> readings) {
    this.readings = readings;
    readings.forEach(in -> published.put(in.id(), in.report().published().days()));
  }

  /**
   * The readings with publication and times narrowed; the same ones where every report is dated.
   */
  public static List<Reading> narrow(
      List<Reading> readings, Index<Event> events, Index<Statement> statements) {
    Dating dating = new Dating(readings);
    if (readings.stream().allMatch(Dating::isDated)) {
      return readings;
    }
    dating.changed = true;
    for (int round = 0; round < ROUNDS && dating.changed; round++) {
      dating.changed = false;
      dating.round(events, statements);
    }
    return readings.stream().map(in -> isDated(in) ? in : dating.rewritten(in, events)).toList();
  }

  private static boolean isDated(Reading in) {
    return in.report().published().days().isOneDay();
  }

  private void round(Index<Event> events, Index<Statement> statements) {
    for (Joined<Event> joined : events.all()) {
      for (Told<Event> told : joined.told()) {
        TimeExpression time = told.in().time(told.item().time());
        if (time != null) {
          meet(told.in(), time, joined.id());
        }
        if (isTold(told.item())) {
          afterThat(told.in(), joined.id());
        }
      }
    }
    readings.forEach(in -> order(in, events));
    statements.all().forEach(this::carried);
  }

  /** An expression means what its event's days are, and its report was published accordingly. */
  private void meet(Reading in, TimeExpression time, String event) {
    DateRange meant = meant(in, time);
    if (meant != null) {
      narrow(happened, event, meant);
    }
    if (time.deixis() != null && !isDated(in)) {
      DateRange days = time.deixis().published(happened.getOrDefault(event, DateRange.ANY));
      if (days != null) {
        narrow(published, in.id(), days);
      }
    }
  }

  private @Nullable DateRange meant(Reading in, TimeExpression time) {
    return time.deixis() == null || isDated(in)
        ? time.days()
        : time.deixis().meant(published.getOrDefault(in.id(), DateRange.ANY));
  }

  /** What is told as having happened happened before the report. */
  private void afterThat(Reading in, String event) {
    DateRange report = published.getOrDefault(in.id(), DateRange.ANY);
    DateRange days = happened.getOrDefault(event, DateRange.ANY);
    if (report.to() != null) {
      narrow(happened, event, new DateRange(null, report.to()));
    }
    if (days.from() != null && !isDated(in)) {
      narrow(published, in.id(), new DateRange(days.from(), null));
    }
  }

  private static boolean isTold(Event event) {
    return event.modality() == Modality.ACTUAL || event.modality() == Modality.HISTORICAL;
  }

  /** What comes before something else began before that ended. */
  private void order(Reading in, Index<Event> events) {
    for (Link link : in.analysis().links()) {
      boolean ordered = link.kind() == Link.Kind.PRECEDES || link.kind() == Link.Kind.CAUSE;
      Event before = in.event(link.from());
      Event after = in.event(link.to());
      if (!ordered || before == null || after == null || !isTold(before) || !isTold(after)) {
        continue;
      }
      String first = events.of(in, before.id());
      String second = events.of(in, after.id());
      if (first == null || second == null || first.equals(second)) {
        continue;
      }
      DateRange early = happened.getOrDefault(first, DateRange.ANY);
      DateRange late = happened.getOrDefault(second, DateRange.ANY);
      if (early.from() != null) {
        narrow(happened, second, new DateRange(early.from(), null));
      }
      if (late.to() != null) {
        narrow(happened, first, new DateRange(null, late.to()));
      }
    }
  }

  /** Reports that carry the same words of the same speaker appear within days of each other. */
  private void carried(Joined<Statement> joined) {
    List<String> reports = joined.reports();
    for (String one : reports) {
      DateRange days = published.getOrDefault(one, DateRange.ANY);
      DateRange around =
          new DateRange(
              days.from() == null ? null : days.from().minusDays(CARRIED),
              days.to() == null ? null : days.to().plusDays(CARRIED));
      for (String other : reports) {
        if (!one.equals(other) && !published.getOrDefault(other, DateRange.ANY).isOneDay()) {
          narrow(published, other, around);
        }
      }
    }
  }

  private void narrow(Map<String, DateRange> known, String key, DateRange more) {
    DateRange before = known.getOrDefault(key, DateRange.ANY);
    DateRange both = before.and(more);
    if (both != null && !both.equals(before)) {
      known.put(key, both);
      changed = true;
    }
  }

  private Reading rewritten(Reading in, Index<Event> events) {
    DateRange days = published.getOrDefault(in.id(), DateRange.ANY);
    Map<String, DateRange> known = new HashMap<>();
    for (Event event : in.analysis().events()) {
      String id = events.of(in, event.id());
      if (event.time() != null && id != null) {
        known.put(event.time(), happened.getOrDefault(id, DateRange.ANY));
      }
    }
    List<TimeExpression> times = new ArrayList<>();
    for (TimeExpression time : in.analysis().times()) {
      times.add(rewritten(time, days, known.getOrDefault(time.id(), DateRange.ANY)));
    }
    Analysis narrowed = in.analysis().withTimes(times);
    Publication before = in.report().published();
    return new Reading(
        days.equals(before.days())
            ? narrowed
            : narrowed.withReport(
                in.report()
                    .withPublished(
                        new Publication(
                            before.value(), Publication.Basis.INFERRED, days, before.zone()))));
  }

  /** A time that hangs on the publication resolved again, and no wider than its event's days. */
  private static TimeExpression rewritten(
      TimeExpression time, DateRange published, DateRange event) {
    DateRange meant = time.deixis() == null ? time.days() : time.deixis().meant(published);
    DateRange days =
        meant == null
            ? (time.deixis() == null || !event.isBounded() ? null : event)
            : meant.and(event);
    DateRange kept = days == null ? meant : days;
    return new TimeExpression(
        time.id(), time.span(), time.type(), time.value(), kept, time.deixis());
  }
}
