package org.sitrep.training;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Goes over the examples in batches, each batch split between two workers whose gradients are
 * summed in order, so that the same seed gives the same network on any machine's threads.
 */
final class Learner implements AutoCloseable {
  static final int WORKERS = 2;
  private static final int WARMING = 200;

  /**
   * @param epochs times over the examples
   * @param batch sentences a step
   * @param rate of learning at its highest; it falls to nothing in a straight line
   * @param drop share of units silenced
   * @param wordDrop share of words whose own rows are hidden, so that the rest learns to do
   */
  record Plan(int epochs, int batch, float rate, float drop, float wordDrop, long seed) {}

  private final Net net;
  private final Pass[] passes = new Pass[WORKERS];
  private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
  private final PrintStream log;

  Learner(Net net, PrintStream log) {
    this.net = net;
    this.log = log;
    for (int w = 0; w < WORKERS; w++) {
      passes[w] = new Pass(net, w);
    }
  }

  /**
   * @param afterEpoch what to do after each
   */
  void learn(List<Example> examples, Plan plan, Runnable afterEpoch) {
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(plan.seed);
    int steps = plan.epochs * ((order.size() + plan.batch - 1) / plan.batch);
    int step = 0;
    long started = System.nanoTime();
    long tokens = 0;
    for (int epoch = 0; epoch < plan.epochs; epoch++) {
      Collections.shuffle(order, random);
      double loss = 0;
      for (int from = 0; from < order.size(); from += plan.batch) {
        List<Example> batch = order.subList(from, Math.min(order.size(), from + plan.batch));
        loss += gradients(batch, plan, step);
        float warm = Math.min(1, (step + 1f) / WARMING);
        net.step(plan.rate * warm * (1 - (float) step / steps), 1f / batch.size());
        step++;
        for (Example one : batch) {
          tokens += one.size();
        }
      }
      double seconds = (System.nanoTime() - started) / 1e9;
      log.printf(
          Locale.ROOT,
          "epoch %d of %d: loss %.4f a sentence, %.0f tokens/s, %.0f s%n",
          epoch + 1,
          plan.epochs,
          loss / order.size(),
          tokens / seconds,
          seconds);
      afterEpoch.run();
    }
  }

  private double gradients(List<Example> batch, Plan plan, int step) {
    List<Future<Double>> losses = new ArrayList<>();
    for (int w = 0; w < WORKERS; w++) {
      int worker = w;
      losses.add(
          workers.submit(
              () -> {
                SplittableRandom random =
                    new SplittableRandom(plan.seed * 1_000_003L + step * 2L + worker);
                double loss = 0;
                for (int i = worker; i < batch.size(); i += WORKERS) {
                  loss += passes[worker].learn(batch.get(i), plan.drop, plan.wordDrop, random);
                }
                return loss;
              }));
    }
    double loss = 0;
    for (Future<Double> one : losses) {
      loss += get(one);
    }
    return loss;
  }

  /** What the network says of each example, in order. */
  List<Answers> answers(List<Example> examples) {
    List<Future<List<Answers>>> halves = new ArrayList<>();
    int middle = examples.size() / 2;
    for (int w = 0; w < WORKERS; w++) {
      Pass pass = passes[w];
      List<Example> half =
          w == 0 ? examples.subList(0, middle) : examples.subList(middle, examples.size());
      halves.add(
          workers.submit(
              () -> half.stream().map(one -> Answers.of(pass, one, net.shape)).toList()));
    }
    List<Answers> all = new ArrayList<>();
    for (Future<List<Answers>> half : halves) {
      all.addAll(get(half));
    }
    return all;
  }

  private static <T> T get(Future<T> future) {
    try {
      return future.get();
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  @Override
  public void close() {
    workers.shutdown();
  }
}
