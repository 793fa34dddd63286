package org.sitrep.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code convert}: see {@link Converter}. */
@Command(
    name = "convert",
    description =
        "Learns from gold trees to mend the teacher's reading, and mends its reading of the news.",
    mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {

  @Option(names = "--gold", required = true, description = "folder of gold .conllu files")
  private Path gold = Path.of("");

  @Option(
      names = "--taught",
      required = true,
      description = "folder that `teach` wrote: the same files and the news")
  private Path taught = Path.of("");

  @Option(names = "--out", required = true, description = "folder to write to")
  private Path out = Path.of("");

  @Option(names = "--trees", description = "gold trees")
  private String trees = "gum_train.conllu";

  @Option(names = "--names", description = "gold names")
  private String names = "uner_ewt_dev.conllu";

  @Option(names = "--dev", description = "to measure on")
  private String dev = "gum_news_dev.conllu";

  @Option(names = "--epochs", defaultValue = "10", description = "times over the gold trees")
  private int epochs;

  @Option(names = "--seed", defaultValue = "1", description = "of all that is drawn")
  private long seed;

  @Override
  public Integer call() {
    Converter.Material material =
        new Converter.Material(
            gold.resolve(trees),
            taught.resolve(trees),
            gold.resolve(names),
            taught.resolve(names),
            gold.resolve(dev),
            taught.resolve(dev),
            taught);
    Converter.Effort effort = new Converter.Effort(112, 112, epochs, 0.4f, 0.15f, seed);
    try {
      new Converter(material, effort, System.out).run(out);
      return 0;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
