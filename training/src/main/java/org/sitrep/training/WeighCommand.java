package org.sitrep.training;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sitrep.Sitrep;
import org.sitrep.language.English;
import org.sitrep.model.Event;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code weigh}: how far each sign of an event speaks for its coding; see {@link Logistic}. */
@Command(
    name = "weigh",
    description =
        "Weighs the signs that events were coded right by, and prints a reliability table.",
    mixinStandardHelpOptions = true)
final class WeighCommand implements Callable<Integer> {
  private static final int BINS = 10;

  @Option(names = "--gold", required = true, description = "events_plv_dev.jsonl")
  private Path gold = Path.of("");

  @Option(names = "--out", required = true, description = "the table confidence.tsv to write")
  private Path out = Path.of("");

  @Option(names = "--folds", defaultValue = "10", description = "of the cross-validation")
  private int folds;

  @Option(names = "--penalty", defaultValue = "3", description = "on half the squared weights")
  private double penalty;

  private final PrintStream said = System.out;

  @Override
  public Integer call() {
    try {
      List<List<Logistic.Instance>> rows = rows(CodedSentence.read(gold));
      crossValidate(rows);
      write(Logistic.fit(rows.stream().flatMap(List::stream).toList(), penalty));
      return 0;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The instances of each sentence. */
  private static List<List<Logistic.Instance>> rows(List<CodedSentence> sentences) {
    Sitrep sitrep = new Sitrep(new English());
    return sentences.stream()
        .map(
            one ->
                one.marked(sitrep.analyze(one.report())).stream()
                    .map(event -> new Logistic.Instance(signs(event), one.isRight(event)))
                    .toList())
        .toList();
  }

  private static List<String> signs(Event event) {
    return event.reasons().stream()
        .filter(one -> one.field().equals("confidence"))
        .flatMap(one -> List.of(one.rule().split("; ")).stream())
        .toList();
  }

  private void crossValidate(List<List<Logistic.Instance>> rows) {
    double[] told = new double[BINS];
    int[] right = new int[BINS];
    int[] all = new int[BINS];
    double error = 0;
    for (int fold = 0; fold < folds; fold++) {
      List<Logistic.Instance> learnt = new ArrayList<>();
      List<Logistic.Instance> held = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        (i % folds == fold ? held : learnt).addAll(rows.get(i));
      }
      Map<String, Double> weights = Logistic.fit(learnt, penalty);
      for (Logistic.Instance one : held) {
        double chance = Logistic.chance(weights, one.signs());
        int bin = Math.min(BINS - 1, (int) (chance * BINS));
        told[bin] += chance;
        right[bin] += one.right() ? 1 : 0;
        all[bin]++;
        error += Math.pow(chance - (one.right() ? 1 : 0), 2);
      }
    }
    print(told, right, all, error);
  }

  private void print(double[] told, int[] right, int[] all, double error) {
    int events = 0;
    double gap = 0;
    said.println("confidence   events   mean   right");
    for (int bin = 0; bin < BINS; bin++) {
      events += all[bin];
      if (all[bin] > 0) {
        gap += Math.abs(told[bin] - right[bin]);
        said.printf(
            Locale.ROOT,
            "%.1f - %.1f    %6d   %.2f   %.2f%n",
            bin / (double) BINS,
            (bin + 1) / (double) BINS,
            all[bin],
            told[bin] / all[bin],
            right[bin] / (double) all[bin]);
      }
    }
    said.printf(
        Locale.ROOT,
        "%d events, expected calibration error %.3f, Brier score %.3f%n",
        events,
        gap / events,
        error / events);
  }

  private void write(Map<String, Double> weights) throws IOException {
    StringBuilder table = new StringBuilder();
    table.append(
        "# Weights of a logistic regression: how far a sign speaks for an event's category being a coder's own.\n");
    table.append(
        "# Learnt by `weigh` (module training) on events_plv_dev.jsonl; the signs are those of Signs.java.\n");
    table.append(
        "# sign: as an explanation prints it; always: every event. weight: added up, the chance is 1 / (1 + e^-sum).\n");
    table.append("sign\tweight\n");
    weights.forEach(
        (sign, weight) ->
            table
                .append(sign)
                .append('\t')
                .append(String.format(Locale.ROOT, "%.3f", weight))
                .append('\n'));
    Files.writeString(out, table, StandardCharsets.UTF_8);
  }
}
