package org.sitrep.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.read.Note.Code;

/**
 * JSON Lines: one report a line, as an object with the keys of {@link Draft} and {@code id} and
 * {@code text}.
 */
final class JsonLines implements Series {
  private static final List<String> KEYS =
      List.of("title", "byline", "outlet", "url", "published", "language");
  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  private final String where;
  private final String id;
  private final Lines lines;

  /**
   * @param id of a report whose line gives none
   */
  JsonLines(String where, String id, Lines lines) {
    this.where = where;
    this.id = id;
    this.lines = lines;
  }

  /** What stands in the next line that is not blank. */
  @Override
  public Optional<Drafted> next() throws IOException, Refusal {
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      if (lines.isCut()) {
        throw new Refusal(Code.TOO_LONG, "is longer than a report can be");
      }
      String json = Decoder.utf8(line);
      if (json == null) {
        throw new Refusal(Code.BROKEN_LINE, "is not UTF-8, as JSON is");
      }
      if (!json.isBlank()) {
        return Optional.of(Drafted.of(draft(json)));
      }
    }
    return Optional.empty();
  }

  @Override
  public String where() {
    return where + ", line " + lines.number();
  }

  private Draft draft(String json) throws Refusal {
    JsonNode node = parse(json);
    JsonNode text = node.path("text");
    if (!node.isObject() || !text.isTextual()) {
      throw new Refusal(Code.BROKEN_LINE, node.isObject() ? "has no text" : "is not a JSON object");
    }
    String given = value(node, "id");
    Draft draft = Draft.of(where(), given == null ? id : given, text.textValue());
    for (String key : KEYS) {
      String value = value(node, key);
      draft = value == null ? draft : draft.with(key, value);
    }
    return draft;
  }

  private static JsonNode parse(String json) throws Refusal {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException broken) {
      int column = broken.getLocation() == null ? 0 : broken.getLocation().getColumnNr();
      throw new Refusal(Code.BROKEN_LINE, "is broken JSON at column " + column);
    }
  }

  private static @Nullable String value(JsonNode node, String key) {
    JsonNode value = node.path(key);
    return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
        ? value.asText()
        : null;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
