package org.sitrep.training;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A piece of the teacher's work: {@value #DOCUMENTS} lines of a file of JSON Lines with {@code id}
 * and {@code text}, or a whole CoNLL-U file.
 *
 * @param lines the lines of the input
 * @param first the number of the first of them in the file, from 1
 * @param target the file that the teacher's word goes to
 */
record Chunk(Path input, List<String> lines, int first, Path target) {
  private static final int DOCUMENTS = 20;
  private static final JsonMapper JSON = new JsonMapper();

  /** The chunks of a file; those of JSON Lines in an order that follows from the seed. */
  static List<Chunk> of(Path input, Path cache, long seed) throws IOException {
    String name = String.valueOf(input.getFileName());
    List<String> lines = Files.readAllLines(input);
    if (name.endsWith(".conllu")) {
      return List.of(new Chunk(input, lines, 1, cache.resolve(name)));
    }
    List<Chunk> chunks = new ArrayList<>();
    for (int from = 0; from < lines.size(); from += DOCUMENTS) {
      List<String> part = lines.subList(from, Math.min(lines.size(), from + DOCUMENTS));
      String target =
          String.format(
              Locale.ROOT, "%s-%04d.conllu", name.replace(".jsonl", ""), from / DOCUMENTS);
      chunks.add(new Chunk(input, part, from + 1, cache.resolve(target)));
    }
    Collections.shuffle(chunks, new Random(seed));
    return chunks;
  }

  boolean isDone() {
    return Files.exists(target);
  }

  /**
   * Has it taught and writes it, all or nothing. Returns the number of tokens.
   *
   * @throws IOException with the file and line where a line is no JSON
   */
  int teach(Instructor instructor) throws IOException {
    Lesson lesson = new Lesson(instructor);
    if (input.toString().endsWith(".conllu")) {
      lesson.addTrees(lines);
    } else {
      for (int i = 0; i < lines.size(); i++) {
        JsonNode report = report(lines.get(i), first + i);
        if (report.path("text").isTextual()) {
          lesson.addText(report.path("id").asText(), report.path("text").textValue());
        }
      }
    }
    Path part = target.resolveSibling(target.getFileName() + ".tmp");
    Files.writeString(part, lesson.text());
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    return lesson.tokens();
  }

  private JsonNode report(String line, int number) throws IOException {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException broken) {
      throw new IOException(input + ", line " + number + " is broken JSON", broken);
    }
  }
}
