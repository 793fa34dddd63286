package org.sitrep.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.Analysis;
import org.sitrep.model.Category;
import org.sitrep.model.Entity;
import org.sitrep.model.Event;
import org.sitrep.model.Publication;
import org.sitrep.model.Report;
import org.sitrep.model.Span;

/**
 * A sentence in which a coder marked one event: its PLOVER category (RETREAT and CONCEDE being
 * YIELD) and the words of its two sides, as in a line of {@code events_plv_dev.jsonl}.
 */
record CodedSentence(Report report, String category, List<Span> source, List<Span> target) {

  static List<CodedSentence> read(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<CodedSentence> found = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode row = mapper.readTree(line);
      JsonNode gold = row.get("gold");
      Report report =
          new Report(
              row.get("id").asText(),
              row.get("text").asText(),
              null,
              null,
              null,
              null,
              Publication.UNKNOWN,
              "en");
      found.add(
          new CodedSentence(
              report,
              gold.get("category").asText(),
              spans(gold.get("source")),
              spans(gold.get("target"))));
    }
    return found;
  }

  private static List<Span> spans(JsonNode pairs) {
    List<Span> found = new ArrayList<>();
    pairs.forEach(pair -> found.add(new Span(pair.get(0).asInt(), pair.get(1).asInt())));
    return found;
  }

  /** Whether an event has the coder's category. */
  boolean isRight(Event event) {
    return category.equals(root(event.category()));
  }

  private static String root(Category category) {
    return switch (category) {
      case RETREAT, CONCEDE -> "YIELD";
      default -> category.name();
    };
  }

  /**
   * The events that a coder's mark speaks of: those that link the two sides, else those that touch
   * one.
   */
  List<Event> marked(Analysis analysis) {
    List<Event> either = new ArrayList<>();
    List<Event> both = new ArrayList<>();
    for (Event event : analysis.events()) {
      boolean from = touches(event.actors(), source, target, analysis);
      boolean to = touches(event.recipients(), target, source, analysis);
      if (event.category() != Category.OCCURRENCE && (from || to)) {
        either.add(event);
        if ((from || source.isEmpty()) && (to || target.isEmpty())) {
          both.add(event);
        }
      }
    }
    return both.isEmpty() ? either : both;
  }

  private static boolean touches(
      List<String> ids, List<Span> wanted, List<Span> others, Analysis analysis) {
    return analysis.entities().stream()
        .filter(one -> ids.contains(one.id()))
        .flatMap(one -> one.mentions().stream())
        .map(Entity.Mention::span)
        .anyMatch(
            one ->
                wanted.stream().anyMatch(one::overlaps)
                    && others.stream().noneMatch(one::overlaps));
  }
}
