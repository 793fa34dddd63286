package org.sitrep;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on several things at once, on all cores, and gives the results out in the order in which
 * the things were put in. No more than twice as many things as there are cores are held at once:
 * {@link #put} waits for the oldest.
 */
final class InOrder<A, B> implements AutoCloseable {
  private static final int CORES = Runtime.getRuntime().availableProcessors();
  private static final int WINDOW = 2 * CORES;

  private final Function<A, B> work;
  private final Consumer<B> out;
  private final Deque<Future<B>> held = new ArrayDeque<>(WINDOW);
  private final ExecutorService workers;

  InOrder(Function<A, B> work, Consumer<B> out) {
    this.work = work;
    this.out = out;
    this.workers =
        Executors.newFixedThreadPool(
            CORES,
            task -> {
              Thread thread = new Thread(task, "sitrep-analysis");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Begins work on one thing; gives out what is done, and waits where too much is held. */
  void put(A thing) {
    held.add(workers.submit(() -> work.apply(thing)));
    while (held.size() >= WINDOW || (!held.isEmpty() && held.peek().isDone())) {
      out.accept(result(held.remove()));
    }
  }

  /** Waits for all that is held and gives it out. */
  void finish() {
    while (!held.isEmpty()) {
      out.accept(result(held.remove()));
    }
  }

  private B result(Future<B> future) {
    try {
      return future.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(failed.getCause());
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
