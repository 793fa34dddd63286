package org.sitrep.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.sitrep.knowledge.GazetteerFacts;
import org.sitrep.knowledge.GazetteerImport;
import org.sitrep.knowledge.UnusableGazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitrep gazetteer import}: more places, from files of GeoNames. */
@Command(
    name = "import",
    description =
        "Imports files of the GeoNames export (download.geonames.org/export/dump) beside the bundled"
            + " gazetteer. They are added to what was imported before. An import that was stopped goes"
            + " on when it is called again; until it is done the old gazetteer stays in use.",
    footer = {
      "",
      "Examples:",
      "  sitrep gazetteer import NE.zip ML.zip BF.zip",
      "  sitrep gazetteer import --replace allCountries.zip",
      "  sitrep gazetteer import alternateNamesV2.zip",
      "  SITREP_GAZETTEER=sahel.bin sitrep gazetteer import NE.zip"
    })
final class GazetteerImportCommand implements Callable<Integer> {
  private static final int MOST_SHOWN = 20;
  private static final int PATIENCE = 20;

  private final Streams streams;
  @Mixin private final GazetteerOption gazetteer = new GazetteerOption();

  @Option(names = "--replace", description = "Leaves out what was imported before.")
  private boolean replace;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "allCountries.zip, cities500.zip, a country's (NE.zip) or alternateNamesV2.zip, or the .txt"
              + " in one.")
  private List<Path> files = List.of();

  GazetteerImportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Path target = gazetteer.target();
    CountDownLatch ended = new CountDownLatch(1);
    Told told = new Told(streams);
    Thread hook = new Thread(() -> stop(told, ended));
    Runtime.getRuntime().addShutdownHook(hook);
    String now = Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.SECONDS).toString();
    GazetteerImport work = new GazetteerImport(target, replace, now, told);
    try {
      GazetteerFacts facts = work.run(files);
      told.close();
      told.rest();
      say(work, facts, target);
      return 0;
    } catch (GazetteerImport.Stopped stopped) {
      told.close();
      throw new Failure("stopped; the same command goes on from here");
    } catch (UnusableGazetteer wrong) {
      told.close();
      told.rest();
      throw new Failure(Tally.printable(wrong.words()) + "; nothing is changed");
    } catch (IOException failed) {
      told.close();
      throw new Failure(
          "cannot import into "
              + target
              + ": "
              + failed.getClass().getSimpleName()
              + " "
              + Tally.printable(String.valueOf(failed.getMessage()))
              + "; the old gazetteer stays in use");
    } finally {
      ended.countDown();
      forget(hook);
    }
  }

  /** Lets the import end where it is whole before the program ends. */
  private static void stop(Told told, CountDownLatch ended) {
    told.stopped = true;
    try {
      ended.await(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException now) {
      Thread.currentThread().interrupt();
    }
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // the program ends already
    }
  }

  private void say(GazetteerImport work, GazetteerFacts facts, Path target) {
    if (work.isResumed()) {
      streams.err().println("went on where the import before had ended");
    }
    work.sources().forEach(one -> streams.err().println(GazetteerStatusCommand.told(one)));
    streams
        .err()
        .println(
            String.format(
                Locale.ROOT,
                "%,d places of %,d names in %s",
                facts.sites(),
                facts.names(),
                target));
  }

  /** What a person sees of it. */
  private static final class Told implements GazetteerImport.Watcher, AutoCloseable {
    private final Streams streams;
    private final Progress progress;
    private volatile boolean stopped;
    private long faults;

    Told(Streams streams) {
      this.streams = streams;
      progress = Progress.ofBytes(streams, "importing");
    }

    @Override
    public void at(long done, long all) {
      progress.to(done, all);
    }

    @Override
    public void fault(String words) {
      if (faults++ < MOST_SHOWN) {
        // a progress bar may stand on the line
        String clear = streams.isTerminal() ? "\r\u001b[K" : "";
        streams.err().println(clear + "sitrep: " + Tally.printable(words));
      }
    }

    void rest() {
      if (faults > MOST_SHOWN) {
        streams.err().println("sitrep: … and " + (faults - MOST_SHOWN) + " more");
      }
    }

    @Override
    public boolean isStopped() {
      return stopped;
    }

    @Override
    public void close() {
      progress.close();
    }
  }
}
