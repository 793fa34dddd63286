package org.sitrep.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Runs several ways to do the same work in turn, round by round, so that a machine whose speed
 * drifts is as fair to one as to the other. One thread; its CPU time beside the wall time, for the
 * machine may be busy.
 */
final class Race {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /**
   * A runner's median times of a round.
   *
   * @param wall seconds on the clock
   * @param cpu seconds of the thread's CPU time
   */
  record Time(double wall, double cpu) {}

  private Race() {}

  /**
   * The times of each runner.
   *
   * @param rounds how many count, after one that warms up
   */
  static <T> List<Time> run(List<Consumer<T>> runners, List<T> things, int rounds) {
    double[][] walls = new double[runners.size()][rounds];
    double[][] cpus = new double[runners.size()][rounds];
    for (int round = -1; round < rounds; round++) {
      for (int r = 0; r < runners.size(); r++) {
        long wall = System.nanoTime();
        long cpu = THREADS.getCurrentThreadCpuTime();
        things.forEach(runners.get(r));
        if (round >= 0) {
          walls[r][round] = (System.nanoTime() - wall) / 1e9;
          cpus[r][round] = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e9;
        }
      }
    }
    List<Time> times = new ArrayList<>();
    for (int r = 0; r < runners.size(); r++) {
      times.add(new Time(median(walls[r]), median(cpus[r])));
    }
    return times;
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
