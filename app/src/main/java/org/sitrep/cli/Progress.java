package org.sitrep.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** How far a run has come, drawn where a person watches and nowhere else. */
final class Progress implements AutoCloseable {
  private static final int MILLISECONDS = 250;
  private final @Nullable ProgressBar bar;

  Progress(Streams streams, String task) {
    bar =
        streams.isTerminal()
            ? new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(-1)
                .hideEta()
                .setUnit(" reports", 1)
                .setUpdateIntervalMillis(MILLISECONDS)
                .setConsumer(new ConsoleProgressBarConsumer(streams.err()))
                .build()
            : null;
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
