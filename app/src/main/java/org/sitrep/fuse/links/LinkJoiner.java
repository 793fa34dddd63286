package org.sitrep.fuse.links;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.fuse.evidence.Ground;
import org.sitrep.fuse.evidence.Ids;
import org.sitrep.fuse.evidence.Independence;
import org.sitrep.fuse.evidence.Index;
import org.sitrep.fuse.evidence.Quotes;
import org.sitrep.fuse.evidence.Reading;
import org.sitrep.fuse.evidence.Told;
import org.sitrep.model.Condition;
import org.sitrep.model.Event;
import org.sitrep.model.Link;
import org.sitrep.model.Statement;
import org.sitrep.model.Support;
import org.sitrep.model.Tie;

/** Joins links of one kind between the same two ends, and writes them as the situation's. */
public final class LinkJoiner {
  private record Ends(Link.Kind kind, String from, String to) {}

  private final Ground ground;
  private final Index<Event> events;
  private final Index<Condition> conditions;
  private final Index<Statement> statements;
  private final Quotes quotes;
  private final Independence independence;

  public LinkJoiner(
      Ground ground,
      Index<Event> events,
      Index<Condition> conditions,
      Index<Statement> statements,
      Quotes quotes,
      Independence independence) {
    this.ground = ground;
    this.events = events;
    this.conditions = conditions;
    this.statements = statements;
    this.quotes = quotes;
    this.independence = independence;
  }

  /** The links of all readings; one whose two ends have become the same is left out. */
  public List<Tie> join() {
    Map<Ends, List<Told<Link>>> groups = new LinkedHashMap<>();
    for (Reading in : ground.readings()) {
      for (Link link : in.analysis().links()) {
        String from = end(in, link.from());
        String to = end(in, link.to());
        if (from != null && to != null && !from.equals(to)) {
          groups
              .computeIfAbsent(ends(link.kind(), from, to), unused -> new ArrayList<>())
              .add(new Told<>(in, link));
        }
      }
    }
    Ids ids = new Ids("l");
    List<Tie> ties = new ArrayList<>();
    groups.forEach((ends, told) -> ties.add(tie(ids, ends, told)));
    return ties;
  }

  private static Ends ends(Link.Kind kind, String from, String to) {
    boolean turned = kind == Link.Kind.CONCESSION && from.compareTo(to) > 0;
    return turned ? new Ends(kind, to, from) : new Ends(kind, from, to);
  }

  private @Nullable String end(Reading in, String local) {
    String event = events.of(in, local);
    String condition = event == null ? conditions.of(in, local) : event;
    return condition == null ? statements.of(in, local) : condition;
  }

  private Tie tie(Ids ids, Ends ends, List<Told<Link>> told) {
    List<Support> support = new ArrayList<>();
    for (Told<Link> one : told) {
      boolean turned = !ends.from().equals(end(one.in(), one.item().from()));
      support.add(support(one, turned));
    }
    Link lead = told.get(0).item();
    String id =
        ids.next(
            told.get(0).in(),
            lead.fromSpan(),
            lead.kind() + " " + lead.toSpan().start() + " " + lead.toSpan().end());
    return new Tie(
        id,
        ends.kind(),
        ends.from(),
        ends.to(),
        lead.modality(),
        Quotes.statementOf(support),
        support,
        independence.outlets(support),
        independence.origins(support));
  }

  private Support support(Told<Link> told, boolean turned) {
    Link link = told.item();
    Support plain =
        quotes.around(
            told.in(), link.fromSpan().cover(link.toSpan()), link.fromSpan(), link.statement());
    return new Support(
        plain.report(),
        plain.span(),
        plain.quote(),
        null,
        turned ? link.toSpan() : link.fromSpan(),
        turned ? link.fromSpan() : link.toSpan(),
        plain.voice(),
        plain.statement());
  }
}
