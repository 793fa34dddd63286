package org.sitrep.fuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.fuse.agreements.AgreementFinder;
import org.sitrep.fuse.conditions.ConditionJoiner;
import org.sitrep.fuse.conditions.ConditionWriter;
import org.sitrep.fuse.dates.Dating;
import org.sitrep.fuse.differences.DifferenceFinder;
import org.sitrep.fuse.entities.EntityJoiner;
import org.sitrep.fuse.entities.EntityWriter;
import org.sitrep.fuse.events.EventJoiner;
import org.sitrep.fuse.events.EventWriter;
import org.sitrep.fuse.evidence.Board;
import org.sitrep.fuse.evidence.Ground;
import org.sitrep.fuse.evidence.Independence;
import org.sitrep.fuse.evidence.Index;
import org.sitrep.fuse.evidence.Quotes;
import org.sitrep.fuse.evidence.Reading;
import org.sitrep.fuse.figures.FigureJoiner;
import org.sitrep.fuse.figures.FigureWriter;
import org.sitrep.fuse.links.LinkJoiner;
import org.sitrep.fuse.origins.OriginReader;
import org.sitrep.fuse.places.PlaceJoiner;
import org.sitrep.fuse.places.Pooling;
import org.sitrep.fuse.promises.PromiseFinder;
import org.sitrep.fuse.statements.StatementJoiner;
import org.sitrep.fuse.statements.StatementWriter;
import org.sitrep.model.Analysis;
import org.sitrep.model.Condition;
import org.sitrep.model.Entity;
import org.sitrep.model.Event;
import org.sitrep.model.Figure;
import org.sitrep.model.Happening;
import org.sitrep.model.Link;
import org.sitrep.model.Origin;
import org.sitrep.model.Place;
import org.sitrep.model.Promise;
import org.sitrep.model.Publication;
import org.sitrep.model.Quantity;
import org.sitrep.model.Report;
import org.sitrep.model.Situation;
import org.sitrep.model.State;
import org.sitrep.model.Statement;
import org.sitrep.model.Telling;
import org.sitrep.model.Tie;

/** Joins what several reports say into one situation, room by room. Safe for several threads. */
public final class Fuser {
  private final EntityJoiner entityJoiner;
  private final PlaceJoiner placeJoiner = new PlaceJoiner();
  private final OriginReader originReader = new OriginReader();
  private final EventJoiner eventJoiner = new EventJoiner();

  public Fuser() {
    this(Set.of());
  }

  /**
   * @param own names of actors that a user tells apart from all others
   */
  public Fuser(Set<String> own) {
    entityJoiner = new EntityJoiner(own);
  }

  /**
   * The situation that the analyses tell together; the order in which they are given does not
   * matter.
   */
  public Situation fuse(List<Analysis> analyses) {
    List<Reading> readings = dated(Pooling.settle(inOrder(analyses)));
    Ground ground = ground(readings);
    Map<String, Origin> origins = originReader.read(readings);
    Independence independence = new Independence(readings, origins);

    EventJoiner.Events told = eventJoiner.join(ground);
    Index<Event> events = told.index();
    Index<Statement> statements = StatementJoiner.join(ground);
    Index<Figure> figures = new FigureJoiner(ground).join();
    Index<Condition> conditions = new ConditionJoiner(ground).join();

    Quotes quotes = new Quotes(statements);
    List<Entity> entities = ground.entities().all().stream().map(EntityWriter::write).toList();
    List<Place> places =
        ground.places().all().stream().map(one -> PlaceJoiner.write(one, ground.places())).toList();
    EventWriter eventWriter = new EventWriter(ground, figures, quotes, independence, entities);
    List<Happening> happenings = events.all().stream().map(eventWriter::write).toList();
    StatementWriter statementWriter = new StatementWriter(ground, statements, events, quotes);
    List<Telling> tellings = statements.all().stream().map(statementWriter::write).toList();
    FigureWriter figureWriter = new FigureWriter(ground, quotes, independence);
    List<Quantity> quantities = figures.all().stream().map(figureWriter::write).toList();
    ConditionWriter conditionWriter =
        new ConditionWriter(ground, events, figures, quotes, independence, entities, places);
    List<State> states = conditions.all().stream().map(conditionWriter::write).toList();
    List<Tie> ties =
        new LinkJoiner(ground, events, conditions, statements, quotes, independence).join();

    Board board =
        new Board(
            ground,
            events,
            statements,
            figures,
            conditions,
            entities,
            places,
            happenings,
            tellings,
            quantities,
            states,
            told.rivals(),
            quotes,
            independence);
    List<Promise> promises = PromiseFinder.find(board);
    List<Entity> referred =
        new Referred()
            .events(happenings)
            .statements(tellings)
            .states(states)
            .figures(quantities)
            .promises(promises)
            .of(entities);
    return new Situation(
        Headline.of(readings, happenings),
        asOf(readings),
        null,
        sources(readings, origins),
        referred,
        places,
        happenings,
        tellings,
        quantities,
        states,
        ties,
        promises,
        AgreementFinder.find(board),
        DifferenceFinder.find(board),
        Timeline.of(happenings));
  }

  /** Joined events date undated reports; better dates may join other events, so a second time. */
  private List<Reading> dated(List<Reading> readings) {
    if (readings.stream().allMatch(in -> in.report().published().days().isOneDay())) {
      return readings;
    }
    List<Reading> narrowed = readings;
    for (int time = 0; time < 2; time++) {
      Ground ground = ground(narrowed);
      narrowed =
          Dating.narrow(narrowed, eventJoiner.join(ground).index(), StatementJoiner.join(ground));
    }
    return narrowed;
  }

  private Ground ground(List<Reading> readings) {
    return new Ground(readings, entityJoiner.join(readings), placeJoiner.join(readings));
  }

  /** By day of publication, undated ones last, then by id. */
  private static List<Reading> inOrder(List<Analysis> analyses) {
    Comparator<Analysis> byDay =
        Comparator.comparing(
            one -> one.report().published().value(),
            Comparator.nullsLast(Comparator.naturalOrder()));
    return analyses.stream()
        .sorted(byDay.thenComparing(one -> one.report().id()))
        .map(Fuser::voiced)
        .map(Reading::new)
        .toList();
  }

  /**
   * Without intents and attitudes that nobody has put into words, save somebody's at a link's end.
   */
  private static Analysis voiced(Analysis analysis) {
    Set<String> linked = new HashSet<>();
    for (Link link : analysis.links()) {
      linked.add(link.from());
      linked.add(link.to());
    }
    return analysis.withStatements(
        analysis.statements().stream()
            .filter(one -> one.voiced() || one.source() != null && linked.contains(one.id()))
            .toList());
  }

  private static List<Situation.Source> sources(
      List<Reading> readings, Map<String, Origin> origins) {
    List<Situation.Source> sources = new ArrayList<>();
    for (Reading in : readings) {
      Report report = in.report();
      sources.add(
          new Situation.Source(
              report.id(),
              report.outlet(),
              report.title(),
              report.url(),
              report.published(),
              origins.getOrDefault(report.id(), Origin.ORIGINAL)));
    }
    return sources;
  }

  /** The latest day of publication that is known. */
  private static @Nullable String asOf(List<Reading> readings) {
    String latest = null;
    for (Reading in : readings) {
      Publication published = in.report().published();
      String day = published.days().isOneDay() ? String.valueOf(published.days().from()) : null;
      latest = day != null && (latest == null || day.compareTo(latest) > 0) ? day : latest;
    }
    return latest;
  }
}
