package org.sitrep.brief;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Analysis;
import org.sitrep.model.Condition;
import org.sitrep.model.DateRange;
import org.sitrep.model.Event;
import org.sitrep.model.Figure;
import org.sitrep.model.Publication;
import org.sitrep.model.Reason;
import org.sitrep.model.Report;
import org.sitrep.model.Situation;
import org.sitrep.model.Span;
import org.sitrep.model.Statement;

/**
 * The JSON forms of an analysis ({@code sitrep.analysis/1}), of a situation ({@code
 * sitrep.situation/1}) and of a report. Record components are written under their own names; a
 * component that is null is left out.
 */
public final class JsonForms {
  private final ObjectMapper mapper;
  private final Map<String, String> models;
  private final String version;

  /**
   * @param version Sitrep's version
   * @param models the language models and a user's tables in use, name to hash
   */
  public JsonForms(String version, Map<String, String> models) {
    this.version = version;
    this.models = Map.copyOf(models);
    SimpleModule forms =
        new SimpleModule()
            .addSerializer(
                Span.class,
                writer(
                    (span, json) -> {
                      json.writeStartArray();
                      json.writeNumber(span.start());
                      json.writeNumber(span.end());
                      json.writeEndArray();
                    }))
            .addSerializer(LocalDate.class, writer((day, json) -> json.writeString(day.toString())))
            .addSerializer(Double.class, writer(JsonForms::number))
            .addSerializer(double.class, writer(JsonForms::number));
    mapper =
        JsonMapper.builder()
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
            .addModule(forms)
            .build();
  }

  /** One line, without a line end. */
  public String analysis(Analysis analysis) {
    return write(form(analysis));
  }

  /** As {@link #analysis}, with {@code explain} on each event: the words and rule of each field. */
  public String explained(Analysis analysis) {
    ObjectNode form = form(analysis);
    for (int i = 0; i < analysis.events().size(); i++) {
      ArrayNode explain = ((ObjectNode) form.get("events").get(i)).putArray("explain");
      for (Reason reason : analysis.events().get(i).reasons()) {
        ObjectNode one = explain.addObject().put("field", reason.field());
        one.set("span", mapper.valueToTree(reason.span()));
        one.put("words", reason.span().of(analysis.report().text())).put("rule", reason.rule());
      }
    }
    return write(form);
  }

  private ObjectNode form(Analysis analysis) {
    ObjectNode form = head("sitrep.analysis/1");
    form.set("report", reportHead(analysis.report()));
    ObjectNode rest = mapper.valueToTree(analysis);
    rest.remove("report");
    rest.get("times").forEach(JsonForms::flattenDays);
    rest.get("places").forEach(JsonForms::withoutCandidates);
    evidence(rest.get("events"), analysis.events(), Event::reasons);
    evidence(rest.get("figures"), analysis.figures(), Figure::reasons);
    evidence(rest.get("statements"), analysis.statements(), Statement::reasons);
    evidence(rest.get("conditions"), analysis.conditions(), Condition::reasons);
    form.setAll(rest);
    return form;
  }

  private <T> void evidence(JsonNode forms, List<T> facts, Function<T, List<Reason>> reasons) {
    for (int i = 0; i < facts.size(); i++) {
      evidence((ObjectNode) forms.get(i), reasons.apply(facts.get(i)));
    }
  }

  /** Each field's first words; a confidence rests on no words of its own. */
  private void evidence(ObjectNode fact, List<Reason> reasons) {
    fact.remove("reasons");
    ObjectNode evidence = fact.putObject("evidence");
    for (Reason reason : reasons) {
      if (!evidence.has(reason.field()) && !reason.field().equals("confidence")) {
        evidence.set(reason.field(), mapper.valueToTree(reason.span()));
      }
    }
  }

  /** One object, without a line end. */
  public String situation(Situation situation) {
    ObjectNode form = head("sitrep.situation/1");
    ObjectNode rest = mapper.valueToTree(situation);
    ArrayNode reports = mapper.createArrayNode();
    for (Situation.Source source : situation.reports()) {
      ObjectNode one = mapper.valueToTree(source);
      one.remove("published");
      published(one, source.published());
      reports.add(one);
    }
    rest.set("reports", reports);
    rest.get("places").forEach(JsonForms::withoutCandidates);
    flattenTimes(rest);
    form.setAll(rest);
    return write(form);
  }

  /** One line, without a line end. */
  public String report(Report report) {
    ObjectNode form = mapper.createObjectNode();
    form.put("id", report.id()).put("text", report.text());
    put(form, "title", report.title());
    put(form, "byline", report.byline());
    put(form, "outlet", report.outlet());
    put(form, "published", report.published().value());
    put(form, "url", report.url());
    return write(form.put("language", report.language()));
  }

  private ObjectNode head(String schema) {
    ObjectNode form = mapper.createObjectNode().put("schema", schema);
    ObjectNode generator =
        form.putObject("generator").put("name", "sitrep").put("version", version);
    ObjectNode hashes = generator.putObject("models");
    models.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(one -> hashes.put(one.getKey(), one.getValue()));
    return form;
  }

  private ObjectNode reportHead(Report report) {
    ObjectNode form = mapper.createObjectNode().put("id", report.id());
    put(form, "outlet", report.outlet());
    put(form, "title", report.title());
    put(form, "url", report.url());
    form.put("language", report.language()).put("characters", report.text().length());
    published(form, report.published());
    return form;
  }

  private static void published(ObjectNode form, Publication published) {
    put(form, "published", published.value());
    form.put("publishedBasis", published.basis().toString());
    put(form, "zone", published.zone());
    if (published.value() == null) {
      days(form, published.days(), "publishedFrom", "publishedTo");
    }
  }

  private static void days(ObjectNode form, DateRange days, String from, String to) {
    put(form, from, days.from() == null ? null : days.from().toString());
    put(form, to, days.to() == null ? null : days.to().toString());
  }

  private static void put(ObjectNode form, String key, @Nullable String value) {
    if (value != null) {
      form.put(key, value);
    }
  }

  /**
   * {@code time: {value, days: {from, to}}} anywhere below becomes {@code time: {value, from, to}}.
   */
  private static void flattenTimes(JsonNode node) {
    if (node.path("time").isObject()) {
      flattenDays(node.get("time"));
    }
    node.forEach(JsonForms::flattenTimes);
  }

  /** What a name might also be is for the stages alone: it earns no place on a map. */
  private static void withoutCandidates(JsonNode place) {
    ((ObjectNode) place).remove("candidates");
  }

  private static void flattenDays(JsonNode time) {
    ObjectNode form = (ObjectNode) time;
    JsonNode days = form.remove("days");
    form.remove("deixis");
    if (days instanceof ObjectNode range) {
      form.setAll(range.retain("from", "to"));
    }
  }

  private String write(ObjectNode form) {
    try {
      return mapper.writeValueAsString(form);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void number(double value, JsonGenerator json) throws IOException {
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      json.writeNumber((long) value);
    } else {
      json.writeNumber(value);
    }
  }

  private interface Writing<T> {
    void write(T value, JsonGenerator json) throws IOException;
  }

  private static <T> JsonSerializer<T> writer(Writing<T> writing) {
    return new JsonSerializer<>() {
      @Override
      public void serialize(T value, JsonGenerator json, SerializerProvider provider)
          throws IOException {
        writing.write(value, json);
      }
    };
  }
}
