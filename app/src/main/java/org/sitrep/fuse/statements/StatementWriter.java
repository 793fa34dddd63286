package org.sitrep.fuse.statements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitrep.fuse.evidence.Ground;
import org.sitrep.fuse.evidence.Index;
import org.sitrep.fuse.evidence.Joined;
import org.sitrep.fuse.evidence.Moments;
import org.sitrep.fuse.evidence.PlaceTree;
import org.sitrep.fuse.evidence.Quotes;
import org.sitrep.fuse.evidence.Told;
import org.sitrep.model.Event;
import org.sitrep.model.Span;
import org.sitrep.model.Statement;
import org.sitrep.model.Support;
import org.sitrep.model.Telling;
import org.sitrep.model.TimeExpression;

/** Writes joined statements as the situation's. */
public final class StatementWriter {
  private final Ground ground;
  private final Index<Statement> statements;
  private final Index<Event> events;
  private final Quotes quotes;
  private final PlaceTree tree;
  private final SourceNames sources;
  private final Summary summaries;

  public StatementWriter(
      Ground ground, Index<Statement> statements, Index<Event> events, Quotes quotes) {
    this.ground = ground;
    this.statements = statements;
    this.events = events;
    this.quotes = quotes;
    tree = new PlaceTree(ground.places());
    Words words = new Words();
    sources = new SourceNames(ground, words);
    summaries = new Summary(words);
  }

  public Telling write(Joined<Statement> joined) {
    List<Support> support = new ArrayList<>();
    for (Told<Statement> told : joined.told()) {
      support.add(
          quotes.around(told.in(), words(told), told.item().cue().span(), told.item().parent()));
    }
    Told<Statement> lead = joined.first();
    return new Telling(
        joined.id(),
        speaker(joined),
        first(joined, told -> ground.entities().of(told.in(), told.item().via())),
        first(joined, told -> other(joined, statements.of(told.in(), told.item().parent()))),
        first(joined, told -> ground.entities().of(told.in(), told.item().addressee())),
        stance(joined),
        lead.item().form(),
        summary(joined),
        Moments.when(times(joined)),
        place(joined),
        about(joined),
        support);
  }

  private static @Nullable String other(Joined<Statement> joined, @Nullable String parent) {
    return joined.id().equals(parent) ? null : parent;
  }

  private static <V> @Nullable V first(
      Joined<Statement> joined, Function<Told<Statement>, @Nullable V> part) {
    for (Told<Statement> told : joined.told()) {
      V value = part.apply(told);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** Source, cue and content together. */
  private static Span words(Told<Statement> told) {
    Statement statement = told.item();
    Span all = statement.cue().span();
    for (Span one : statement.content()) {
      all = all.cover(one);
    }
    return statement.source() == null ? all : all.cover(statement.source().span());
  }

  private Telling.@Nullable Speaker speaker(Joined<Statement> joined) {
    return first(
        joined,
        told -> {
          Statement.Source source = told.item().source();
          String name = source == null ? "" : sources.name(told.in(), source);
          return source == null || name.isEmpty()
              ? null
              : new Telling.Speaker(
                  ground.entities().of(told.in(), source.entity()), name, source.anonymous());
        });
  }

  private static Statement.Stance stance(Joined<Statement> joined) {
    Map<Statement.Stance, Integer> uses = new LinkedHashMap<>();
    joined.told().forEach(told -> uses.merge(told.item().cue().stance(), 1, Integer::sum));
    Statement.Stance best = joined.first().item().cue().stance();
    for (Map.Entry<Statement.Stance, Integer> one : uses.entrySet()) {
      int most = uses.getOrDefault(best, 0);
      boolean tells = best == Statement.Stance.STATES && one.getValue() == most;
      best = one.getValue() > most || tells ? one.getKey() : best;
    }
    return best;
  }

  private String summary(Joined<Statement> joined) {
    Telling.Speaker speaker = speaker(joined);
    return summaries.of(joined.first(), speaker == null ? "" : speaker.name());
  }

  private static List<TimeExpression> times(Joined<Statement> joined) {
    List<TimeExpression> times = new ArrayList<>();
    for (Told<Statement> told : joined.told()) {
      TimeExpression time = told.in().time(told.item().time());
      if (time != null) {
        times.add(time);
      }
    }
    return times;
  }

  private @Nullable String place(Joined<Statement> joined) {
    String best = null;
    for (Told<Statement> told : joined.told()) {
      String place = ground.places().of(told.in(), told.item().place());
      best = place != null && (best == null || tree.isIn(place, best)) ? place : best;
    }
    return best;
  }

  private List<String> about(Joined<Statement> joined) {
    Set<String> about = new LinkedHashSet<>();
    for (Told<Statement> told : joined.told()) {
      for (Event event : told.in().analysis().events()) {
        if (told.item().holds(event.trigger())) {
          about.add(Objects.requireNonNull(events.of(told.in(), event.id())));
        }
      }
    }
    return List.copyOf(about);
  }
}
