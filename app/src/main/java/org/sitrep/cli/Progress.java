package org.sitrep.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** How far a run has come, drawn where a person watches and nowhere else. */
final class Progress implements AutoCloseable {
  private static final int MILLISECONDS = 250;
  private static final int MEGABYTE = 1_000_000;
  private final @Nullable ProgressBar bar;

  Progress(Streams streams, String task) {
    this(streams, new ProgressBarBuilder().setTaskName(task).hideEta().setUnit(" reports", 1));
  }

  private Progress(Streams streams, ProgressBarBuilder builder) {
    bar =
        streams.isTerminal()
            ? builder
                .setInitialMax(-1)
                .setUpdateIntervalMillis(MILLISECONDS)
                .setConsumer(new ConsoleProgressBarConsumer(streams.err()))
                .build()
            : null;
  }

  /** A task of which it is known how many bytes it has. */
  static Progress ofBytes(Streams streams, String task) {
    return new Progress(
        streams, new ProgressBarBuilder().setTaskName(task).setUnit(" MB", MEGABYTE));
  }

  /** So far of so much. */
  void to(long done, long all) {
    if (bar != null) {
      bar.maxHint(all);
      bar.stepTo(done);
    }
  }

  void step() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
