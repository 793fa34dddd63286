package org.sitrep.training;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code teach}: CoreNLP's pass over news texts, into a cache. */
@Command(
    name = "teach",
    mixinStandardHelpOptions = true,
    description =
        "Has CoreNLP tag, parse and name texts, into one CoNLL-U file for every 20 documents. What"
            + " the cache holds already is not done again, so a run may be stopped at any time.")
final class TeachCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--models",
      paramLabel = "FOLDER",
      description = "Where mvn -Pteacher unpacked CoreNLP's models (training/target/models).")
  private Path models = Path.of("training/target/models");

  @Option(names = "--threads", paramLabel = "N", description = "Threads; 1 unless said.")
  private int threads = 1;

  @Option(names = "--seed", paramLabel = "N", description = "Orders the chunks; 7 unless said.")
  private long seed = 7;

  @Option(
      names = "--cache",
      required = true,
      paramLabel = "FOLDER",
      description = "Where the teacher's word goes, outside the repository.")
  private Path cache = Path.of("");

  @Option(
      names = "--names",
      description = "Only names, ten times as fast; into a cache of their own.")
  private boolean names;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "JSON Lines with id and text, or CoNLL-U (.conllu), whose words and sentences stay.")
  private List<Path> inputs = List.of();

  @Override
  public Integer call() throws InterruptedException {
    List<Chunk> open;
    try {
      open = open();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return open.isEmpty() || teach(open, names ? new Namer(models) : new Teacher(models)) ? 0 : 1;
  }

  private List<Chunk> open() throws IOException {
    Files.createDirectories(cache);
    List<Chunk> open = new ArrayList<>();
    int all = 0;
    for (Path input : inputs) {
      List<Chunk> chunks = Chunk.of(input, cache, seed);
      all += chunks.size();
      chunks.stream().filter(one -> !one.isDone()).forEach(open::add);
    }
    say((all - open.size()) + " of " + all + " chunks are in " + cache);
    return open;
  }

  /** Whether every chunk could be taught. */
  private boolean teach(List<Chunk> open, Instructor teacher) throws InterruptedException {
    AtomicInteger done = new AtomicInteger();
    AtomicInteger failed = new AtomicInteger();
    AtomicLong tokens = new AtomicLong();
    long start = System.nanoTime();
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    for (Chunk chunk : open) {
      workers.execute(
          () -> {
            try {
              tokens.addAndGet(chunk.teach(teacher));
            } catch (IOException | RuntimeException broken) {
              failed.incrementAndGet();
              say(chunk.target() + " is left out: " + broken.getMessage());
            }
            long seconds = Math.max(1, (System.nanoTime() - start) / 1_000_000_000);
            say(
                done.incrementAndGet()
                    + " of "
                    + open.size()
                    + " chunks, "
                    + tokens.get()
                    + " tokens, "
                    + tokens.get() / seconds
                    + " a second");
          });
    }
    workers.shutdown();
    workers.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    return failed.get() == 0;
  }

  private synchronized void say(String line) {
    if (spec != null) {
      PrintWriter err = spec.commandLine().getErr();
      err.println(line);
      err.flush();
    }
  }
}
