package org.sitrep.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** What a page says of its article in JSON-LD, in schema.org's words. */
final class LinkedData {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern ARTICLE = Pattern.compile("\\w*(Article|BlogPosting)|Report");
  private static final Pattern WEB_PAGE = Pattern.compile("\\w*WebPage");
  private static final int MOST_NODES = 10_000;

  private final JsonNode article;

  private LinkedData(JsonNode article) {
    this.article = article;
  }

  /** The first NewsArticle, BlogPosting or other Article, else the first WebPage, else nothing. */
  static LinkedData of(Document page) {
    List<JsonNode> all =
        page.select("script[type=application/ld+json]").stream()
            .map(one -> parse(one.data()))
            .toList();
    Optional<JsonNode> article =
        all.stream().flatMap(one -> find(one, ARTICLE).stream()).findFirst();
    return new LinkedData(
        article
            .or(() -> all.stream().flatMap(one -> find(one, WEB_PAGE).stream()).findFirst())
            .orElseGet(JSON::createObjectNode));
  }

  Optional<String> text(String key) {
    return text(article.path(key));
  }

  /** The names of a person or organization, or of several. */
  Optional<String> names(String key) {
    List<String> names = new ArrayList<>();
    JsonNode value = article.path(key);
    for (JsonNode one : value.isArray() ? value : List.of(value)) {
      text(one.isObject() ? one.path("name") : one).ifPresent(names::add);
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
  }

  private static Optional<String> text(JsonNode node) {
    return node.isTextual() && !node.textValue().isBlank()
        ? Optional.of(Parser.unescapeEntities(node.textValue(), false).strip())
        : Optional.empty();
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException broken) {
      return JSON.createObjectNode();
    }
  }

  private static Optional<JsonNode> find(JsonNode top, Pattern type) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(top));
    for (int i = 0; i < MOST_NODES && !open.isEmpty(); i++) {
      JsonNode node = open.removeFirst();
      if (isOf(type, node.path("@type"))) {
        return Optional.of(node);
      }
      if (node.isContainerNode()) {
        node.forEach(open::addLast);
      }
    }
    return Optional.empty();
  }

  private static boolean isOf(Pattern type, JsonNode told) {
    for (JsonNode one : told.isArray() ? told : List.of(told)) {
      if (type.matcher(one.asText()).matches()) {
        return true;
      }
    }
    return false;
  }
}
