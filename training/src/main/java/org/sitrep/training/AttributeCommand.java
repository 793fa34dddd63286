package org.sitrep.training;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitrep.analyze.statements.AttributionModel;
import org.sitrep.analyze.statements.StatementReader;
import org.sitrep.language.Document;
import org.sitrep.language.English;
import org.sitrep.language.Sentence;
import org.sitrep.model.Analysis;
import org.sitrep.model.Span;
import org.sitrep.model.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code attribute}: teaches who says what; see {@link AttributionTeacher}. */
@Command(
    name = "attribute",
    description =
        "Teaches the model of attributions, or cross-validates it: what is read of each article by a"
            + " model that has not seen it, for score/statements.py.",
    mixinStandardHelpOptions = true)
final class AttributeCommand implements Callable<Integer> {
  @Option(names = "--gold", required = true, description = "statements_dev.jsonl")
  private Path gold = Path.of("");

  @Option(
      names = "--out",
      required = true,
      description = "the model, or with --folds the readings of all folds, to write")
  private Path out = Path.of("");

  @Option(names = "--folds", defaultValue = "0", description = "of the cross-validation by article")
  private int folds;

  @Option(
      names = "--parts",
      defaultValue = "5",
      description =
          "of the training articles, of which"
              + " each is read by a model of the others to learn which readings are right")
  private int parts;

  @Option(names = "--rounds", defaultValue = "8", description = "through the lessons")
  private int rounds;

  @Option(names = "--penalty", defaultValue = "1e-5", description = "on half the squared weights")
  private float penalty;

  @Option(
      names = "--seed",
      defaultValue = "7",
      description = "of the order of articles and lessons")
  private long seed;

  private final PrintStream said = System.out;
  private final ObjectMapper mapper = new ObjectMapper();

  @Override
  public Integer call() {
    try {
      List<AttributionTeacher.Lesson> lessons = lessons();
      AttributionTeacher teacher = new AttributionTeacher(parts, rounds, penalty, seed);
      if (folds > 1) {
        crossValidate(lessons, teacher);
      } else {
        byte[] model = written(teacher.teach(lessons));
        Files.write(out, model);
        said.println(lessons.size() + " articles, " + model.length + " bytes");
      }
      return 0;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private List<AttributionTeacher.Lesson> lessons() throws IOException {
    English english = new English();
    List<AttributionTeacher.Lesson> found = new ArrayList<>();
    for (MarkedArticle one : MarkedArticle.read(gold)) {
      Document document = english.read(one.report()).forReaders();
      found.add(AttributionTeacher.Lesson.of(document, one.marked()));
    }
    return found;
  }

  private void crossValidate(List<AttributionTeacher.Lesson> lessons, AttributionTeacher teacher)
      throws IOException {
    int[] order = Shuffled.order(lessons.size());
    Shuffled.shuffle(order, new Random(seed));
    int[] fold = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      fold[order[i]] = i % folds;
    }
    @Nullable String[] lines = new String[order.length];
    for (int held = 0; held < folds; held++) {
      List<AttributionTeacher.Lesson> learnt = new ArrayList<>();
      for (int i = 0; i < fold.length; i++) {
        if (fold[i] != held) {
          learnt.add(lessons.get(i));
        }
      }
      byte[] model = written(teacher.teach(learnt));
      StatementReader reader =
          new StatementReader(AttributionModel.read(new ByteArrayInputStream(model)));
      for (int i = 0; i < fold.length; i++) {
        if (fold[i] == held) {
          lines[i] = line(reader, lessons.get(i).document());
        }
      }
      said.println("fold " + (held + 1) + " of " + folds + " done");
    }
    try (OutputStream stream = Files.newOutputStream(out)) {
      for (String line : lines) {
        stream.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static byte[] written(AttributionModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(bytes);
    return bytes.toByteArray();
  }

  /** What the scorer reads of an analysis. */
  private String line(StatementReader reader, Document document) throws IOException {
    List<Span> sentences = document.sentences().stream().map(Sentence::span).toList();
    Analysis analysis = reader.read(document, Analysis.of(document.report(), sentences));
    ObjectNode row = mapper.createObjectNode();
    row.putObject("report").put("id", document.report().id());
    ArrayNode statements = row.putArray("statements");
    for (Statement one : analysis.statements()) {
      ObjectNode node = statements.addObject();
      Statement.Source source = one.source();
      if (source != null) {
        pair(node.putObject("source").putArray("span"), source.span());
      }
      pair(node.putObject("cue").putArray("span"), one.cue().span());
      ArrayNode content = node.putArray("content");
      one.content().forEach(span -> pair(content.addArray(), span));
      node.put("form", one.form().toString());
    }
    return mapper.writeValueAsString(row);
  }

  private static void pair(ArrayNode node, Span span) {
    node.add(span.start()).add(span.end());
  }
}
