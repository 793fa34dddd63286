package org.sitrep.benchmarks;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sitrep.analyze.conditions.ConditionReader;
import org.sitrep.analyze.entities.EntityReader;
import org.sitrep.analyze.events.EventReader;
import org.sitrep.analyze.figures.FigureReader;
import org.sitrep.analyze.links.LinkReader;
import org.sitrep.analyze.places.PlaceReader;
import org.sitrep.analyze.statements.StatementReader;
import org.sitrep.analyze.times.TimeReader;
import org.sitrep.language.Document;
import org.sitrep.language.English;
import org.sitrep.language.Sentence;
import org.sitrep.model.Analysis;
import org.sitrep.read.Tokenized;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stages}: how fast each room of the analysis is, beside the language engine. */
@Command(
    name = "stages",
    mixinStandardHelpOptions = true,
    description =
        "Tokens a second on one thread of the language engine and of each room of the analysis over"
            + " the same texts. Medians of rounds in turn.")
final class StagesCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--rounds", paramLabel = "N", description = "Rounds that count; 5 unless said.")
  private int rounds = 5;

  @Option(
      names = "--characters",
      paramLabel = "N",
      description = "Stops taking in texts after so many characters; 600,000 unless said.")
  private long characters = 600_000;

  @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Texts, as sitrep takes them.")
  private List<String> inputs = List.of();

  /** What rooms found, so that their work is asked for. */
  private long found;

  /** A report with its grammar and what the rooms before a room found. */
  private record Work(Tokenized given, Document document, List<Analysis> before) {}

  @Override
  public Integer call() {
    English english = new English();
    Map<String, BiFunction<Document, Analysis, Analysis>> rooms = rooms();
    List<Work> work = new ArrayList<>();
    long tokens = 0;
    for (Tokenized given : Texts.of(inputs, characters)) {
      Document document = english.read(given.report()).forReaders();
      tokens += document.sentences().stream().mapToInt(Sentence::size).sum();
      work.add(new Work(given, document, before(document, rooms)));
    }
    List<Consumer<Work>> runners = new ArrayList<>();
    runners.add(one -> english.read(one.given().report()));
    runners.add(one -> one.document().forReaders());
    List<String> names = new ArrayList<>(List.of("language", "readers' trees"));
    rooms.forEach(
        (name, room) -> {
          int at = runners.size() - 2;
          names.add(name);
          runners.add(
              one -> found += room.apply(one.document(), one.before().get(at)).events().size());
        });
    print(names, Race.run(runners, work, rounds), work.size(), tokens);
    return 0;
  }

  private static Map<String, BiFunction<Document, Analysis, Analysis>> rooms() {
    Map<String, BiFunction<Document, Analysis, Analysis>> rooms = new LinkedHashMap<>();
    rooms.put("entities", new EntityReader()::read);
    rooms.put("places", new PlaceReader()::read);
    rooms.put("times", new TimeReader()::read);
    rooms.put("figures", new FigureReader()::read);
    rooms.put("statements", new StatementReader()::read);
    rooms.put("events", new EventReader()::read);
    rooms.put("conditions", new ConditionReader()::read);
    rooms.put("links", new LinkReader()::read);
    return rooms;
  }

  /** What each room is given. */
  private static List<Analysis> before(
      Document document, Map<String, BiFunction<Document, Analysis, Analysis>> rooms) {
    Analysis soFar =
        Analysis.of(document.report(), document.sentences().stream().map(Sentence::span).toList());
    List<Analysis> found = new ArrayList<>();
    for (BiFunction<Document, Analysis, Analysis> room : rooms.values()) {
      found.add(soFar);
      soFar = room.apply(document, soFar);
    }
    return found;
  }

  private void print(List<String> names, List<Race.Time> times, int texts, long tokens) {
    double all = times.stream().mapToDouble(Race.Time::cpu).sum();
    say("%d texts, %d tokens, one thread", texts, tokens);
    say("| stage | tokens/s | tokens/s of CPU time | share |%n|---|---|---|---|");
    for (int i = 0; i < names.size(); i++) {
      Race.Time time = times.get(i);
      say(
          "| %s | %,.0f | %,.0f | %.1f %% |",
          names.get(i), tokens / time.wall(), tokens / time.cpu(), 100 * time.cpu() / all);
    }
    say("| all | | %,.0f | |", tokens / all);
  }

  private void say(String format, Object... values) {
    if (spec != null) {
      PrintWriter out = spec.commandLine().getOut();
      out.println(String.format(Locale.ROOT, format, values));
      out.flush();
    }
  }
}
