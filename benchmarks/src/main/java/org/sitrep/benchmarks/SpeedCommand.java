package org.sitrep.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Document;
import org.sitrep.language.Language;
import org.sitrep.language.Sentence;
import org.sitrep.model.Report;
import org.sitrep.model.Span;
import org.sitrep.read.Tokenized;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code speed}: our engine beside CoreNLP's lean pipeline in one run. */
@Command(
    name = "speed",
    mixinStandardHelpOptions = true,
    description =
        "Tokens a second on one thread, time to load and heap kept, of our engine and CoreNLP's lean"
            + " pipeline over the same texts. Medians of rounds in turn.")
final class SpeedCommand implements Callable<Integer> {
  private static final int LOADS = 3;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private final ModelsOption models = new ModelsOption();

  @Option(names = "--rounds", paramLabel = "N", description = "Rounds that count; 5 unless said.")
  private int rounds = 5;

  @Option(
      names = "--characters",
      paramLabel = "N",
      description = "Stops taking in texts after so many characters; 300,000 unless said.")
  private long characters = 300_000;

  @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Texts, as sitrep takes them.")
  private List<String> inputs = List.of();

  /** A text and its tokens, which are the same for both engines. */
  private record Work(Report report, List<List<Span>> tokens) {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<Tokenized> texts = Texts.of(inputs, characters);
    Language ours = Engine.ours.load(models.folder());
    Language lean = Engine.lean.load(models.folder());
    List<Work> work =
        texts.stream().map(one -> new Work(one.report(), tokens(lean.read(one.report())))).toList();
    long count = work.stream().flatMap(one -> one.tokens().stream()).mapToInt(List::size).sum();
    say("%d texts, %d tokens (as the lean pipeline counts them), one thread", work.size(), count);
    say("| | ours | CoreNLP lean | ratio |%n|---|---|---|---|");
    race(
        "text to names and trees",
        count,
        work,
        one -> ours.read(one.report()),
        one -> lean.read(one.report()));
    race(
        "the same on given tokens",
        count,
        work,
        one -> ours.read(one.report(), one.tokens()),
        one -> lean.read(one.report(), one.tokens()));
    double[][] loads = {loads(Engine.ours), loads(Engine.lean)};
    row("load to the first sentence, s", "%.2f", loads[0][0], loads[1][0]);
    row("heap kept, MB", "%.0f", loads[0][1], loads[1][1]);
    return 0;
  }

  private static List<List<Span>> tokens(Document document) {
    return document.sentences().stream().map(SpeedCommand::tokens).toList();
  }

  private static List<Span> tokens(Sentence sentence) {
    return IntStream.range(0, sentence.size()).mapToObj(sentence::span).toList();
  }

  private void race(
      String what, long count, List<Work> work, Consumer<Work> ours, Consumer<Work> lean) {
    List<Race.Time> times = Race.run(List.of(ours, lean), work, rounds);
    Race.Time mine = times.get(0);
    Race.Time theirs = times.get(1);
    row(what + ", tokens/s", "%.0f", count / mine.wall(), count / theirs.wall());
    row(what + ", tokens/s of CPU time", "%.0f", count / mine.cpu(), count / theirs.cpu());
  }

  private void row(String what, String format, double ours, double lean) {
    say("| %s | " + format + " | " + format + " | %.2f |", what, ours, lean, ours / lean);
  }

  /** Median seconds and MB of fresh JVMs. */
  private double[] loads(Engine engine) throws IOException, InterruptedException {
    double[] seconds = new double[LOADS];
    double[] kept = new double[LOADS];
    for (int i = 0; i < LOADS; i++) {
      String[] words = load(engine, models.folder()).strip().split(" ");
      seconds[i] = Double.parseDouble(words[0]);
      kept[i] = Double.parseDouble(words[1]);
    }
    return new double[] {Race.median(seconds), Race.median(kept)};
  }

  private static String load(Engine engine, Path models) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "load",
                "--models",
                models.toString(),
                engine.name())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("load " + engine + " failed");
    }
    return said;
  }

  private void say(String format, Object... values) {
    if (spec != null) {
      PrintWriter out = spec.commandLine().getOut();
      out.println(String.format(Locale.ROOT, format, values));
      out.flush();
    }
  }
}
