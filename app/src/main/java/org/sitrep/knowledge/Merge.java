package org.sitrep.knowledge;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Several ascending runs as one; of things that are equal in order, those of earlier runs first.
 */
final class Merge<T extends Comparable<T>> implements AutoCloseable {
  /**
   * @param run the number of the run that it comes from
   */
  record Head<T extends Comparable<T>>(T value, int run) {}

  private final List<? extends Run<T>> runs;
  private final PriorityQueue<Head<T>> heads;

  Merge(List<? extends Run<T>> runs) throws IOException {
    this.runs = runs;
    Comparator<Head<T>> order = Comparator.comparing(Head::value);
    heads = new PriorityQueue<>(order.thenComparing(Head::run));
    for (int i = 0; i < runs.size(); i++) {
      advance(i);
    }
  }

  private void advance(int run) throws IOException {
    T value = runs.get(run).next();
    if (value != null) {
      heads.add(new Head<>(value, run));
    }
  }

  @Nullable Head<T> next() throws IOException {
    Head<T> first = heads.poll();
    if (first != null) {
      advance(first.run());
    }
    return first;
  }

  @Override
  public void close() throws IOException {
    for (Run<T> run : runs) {
      run.close();
    }
  }
}
