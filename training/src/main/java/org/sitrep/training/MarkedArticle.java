package org.sitrep.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.analyze.statements.AttributionLessons;
import org.sitrep.model.Publication;
import org.sitrep.model.Report;
import org.sitrep.model.Span;

/** An article in which attributions are marked, as in a line of {@code statements_dev.jsonl}. */
record MarkedArticle(Report report, List<AttributionLessons.Marked> marked) {
  static List<MarkedArticle> read(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<MarkedArticle> found = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        found.add(of(mapper.readTree(line)));
      }
    }
    return found;
  }

  private static MarkedArticle of(JsonNode row) {
    List<AttributionLessons.Marked> marked = new ArrayList<>();
    for (JsonNode one : row.get("gold")) {
      if (one.has("cue")) {
        List<Span> content = new ArrayList<>();
        one.get("content").forEach(pair -> content.add(span(pair)));
        marked.add(
            new AttributionLessons.Marked(
                one.has("source") ? span(one.get("source")) : null, span(one.get("cue")), content));
      }
    }
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
    return new MarkedArticle(report, marked);
  }

  private static Span span(JsonNode pair) {
    return new Span(pair.get(0).asInt(), pair.get(1).asInt());
  }
}
