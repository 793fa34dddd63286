package org.sitrep.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code learn}: see {@link Student}. */
@Command(
    name = "learn",
    description = "Teaches the application's network from what `convert` wrote, and writes it.",
    mixinStandardHelpOptions = true)
final class LearnCommand implements Callable<Integer> {

  @Option(names = "--converted", required = true, description = "folder that `convert` wrote")
  private Path converted = Path.of("");

  @Option(
      names = "--names-read",
      required = true,
      description = "folder that `teach --names` wrote")
  private Path namesRead = Path.of("");

  @Option(names = "--dev", required = true, description = "gold trees to measure on, never learnt")
  private Path dev = Path.of("");

  @Option(names = "--out", required = true, description = "file of the network to write")
  private Path out = Path.of("");

  @Option(names = "--held-out", defaultValue = "2", description = "files of news to keep")
  private int heldOut;

  @Option(names = "--epochs", defaultValue = "5", description = "times over the news")
  private int epochs;

  @Option(
      names = "--gold-times",
      defaultValue = "2",
      description = "times over the gold trees for each time over the news")
  private int goldTimes;

  @Option(
      names = "--name-times",
      defaultValue = "10",
      description = "times over the gold names for each time over the news")
  private int nameTimes;

  @Option(names = "--seed", defaultValue = "2", description = "of all that is drawn")
  private long seed;

  @Override
  public Integer call() {
    Student.Effort effort =
        new Student.Effort(96, 96, epochs, goldTimes, nameTimes, 5, 0.002f, 0.15f, 0.05f, seed);
    try {
      new Student(new Student.Material(converted, namesRead, heldOut, dev), effort, System.out)
          .run(out);
      return 0;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
