package org.sitrep.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one report says. Each room of the analysis adds its part to what the rooms before it found.
 *
 * @param report the report; its publication date as narrowed from the text
 * @param sentences its sentences, in order
 */
public record Analysis(
    Report report,
    List<Span> sentences,
    List<Entity> entities,
    List<Place> places,
    List<TimeExpression> times,
    List<Figure> figures,
    List<Statement> statements,
    List<Event> events,
    List<Condition> conditions,
    List<Link> links,
    List<Diagnostic> diagnostics) {

  public Analysis {
    sentences = List.copyOf(sentences);
    entities = List.copyOf(entities);
    places = List.copyOf(places);
    times = List.copyOf(times);
    figures = List.copyOf(figures);
    statements = List.copyOf(statements);
    events = List.copyOf(events);
    conditions = List.copyOf(conditions);
    links = List.copyOf(links);
    diagnostics = List.copyOf(diagnostics);
  }

  public static Analysis of(Report report, List<Span> sentences) {
    return new Analysis(
        report, sentences, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of(), List.of());
  }

  public Analysis withReport(Report newer) {
    return new Analysis(
        newer,
        sentences,
        entities,
        places,
        times,
        figures,
        statements,
        events,
        conditions,
        links,
        diagnostics);
  }

  public Analysis withEntities(List<Entity> newer) {
    return new Analysis(
        report,
        sentences,
        newer,
        places,
        times,
        figures,
        statements,
        events,
        conditions,
        links,
        diagnostics);
  }

  public Analysis withPlaces(List<Place> newer) {
    return new Analysis(
        report,
        sentences,
        entities,
        newer,
        times,
        figures,
        statements,
        events,
        conditions,
        links,
        diagnostics);
  }

  public Analysis withTimes(List<TimeExpression> newer) {
    return new Analysis(
        report,
        sentences,
        entities,
        places,
        newer,
        figures,
        statements,
        events,
        conditions,
        links,
        diagnostics);
  }

  public Analysis withFigures(List<Figure> newer) {
    return new Analysis(
        report,
        sentences,
        entities,
        places,
        times,
        newer,
        statements,
        events,
        conditions,
        links,
        diagnostics);
  }

  public Analysis withStatements(List<Statement> newer) {
    return new Analysis(
        report,
        sentences,
        entities,
        places,
        times,
        figures,
        newer,
        events,
        conditions,
        links,
        diagnostics);
  }

  public Analysis withEvents(List<Event> newer) {
    return new Analysis(
        report,
        sentences,
        entities,
        places,
        times,
        figures,
        statements,
        newer,
        conditions,
        links,
        diagnostics);
  }

  public Analysis withConditions(List<Condition> newer) {
    return new Analysis(
        report,
        sentences,
        entities,
        places,
        times,
        figures,
        statements,
        events,
        newer,
        links,
        diagnostics);
  }

  public Analysis withLinks(List<Link> newer) {
    return new Analysis(
        report,
        sentences,
        entities,
        places,
        times,
        figures,
        statements,
        events,
        conditions,
        newer,
        diagnostics);
  }

  public Analysis withDiagnostics(List<Diagnostic> newer) {
    return new Analysis(
        report,
        sentences,
        entities,
        places,
        times,
        figures,
        statements,
        events,
        conditions,
        links,
        newer);
  }

  /** The sentence that holds {@code span}'s start, or the nearest before it. */
  public Span sentenceAt(Span span) {
    Span found = sentences.get(0);
    for (Span sentence : sentences) {
      if (sentence.start() <= span.start()) {
        found = sentence;
      }
    }
    return found;
  }

  /** The innermost statement whose content holds {@code span}. */
  public Optional<Statement> statementAround(Span span) {
    return statements.stream()
        .filter(one -> one.voiced() && one.holds(span))
        .min((a, b) -> Integer.compare(around(a, span), around(b, span)));
  }

  private static int around(Statement statement, Span span) {
    return statement.content().stream()
        .filter(one -> one.contains(span))
        .mapToInt(Span::length)
        .min()
        .orElse(0);
  }

  public Optional<Entity> entity(@Nullable String id) {
    return entities.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  public Optional<Place> place(@Nullable String id) {
    return places.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  public Optional<TimeExpression> time(@Nullable String id) {
    return times.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  public Optional<Figure> figure(@Nullable String id) {
    return figures.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  public Optional<Statement> statement(@Nullable String id) {
    return statements.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  public Optional<Event> event(@Nullable String id) {
    return events.stream().filter(one -> one.id().equals(id)).findFirst();
  }
}
