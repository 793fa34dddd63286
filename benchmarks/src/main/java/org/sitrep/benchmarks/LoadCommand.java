package org.sitrep.benchmarks;

import java.io.PrintWriter;
import java.lang.ref.Reference;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Document;
import org.sitrep.language.Language;
import org.sitrep.model.Publication;
import org.sitrep.model.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code load}: what it costs to have an engine, in a fresh JVM. */
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    description = "Loads an engine; prints seconds to its first sentence and MB of heap it keeps.")
final class LoadCommand implements Callable<Integer> {
  private static final String SENTENCE = "The ferry left the harbour of Brell on Monday.";

  @Spec private @Nullable CommandSpec spec;
  @Mixin private final ModelsOption models = new ModelsOption();

  @Parameters(paramLabel = "ENGINE", description = "ours, lean or beam.")
  private Engine engine = Engine.ours;

  @Override
  public Integer call() {
    long before = heap();
    long start = System.nanoTime();
    Language language = engine.load(models.folder());
    Document first =
        language.read(new Report("r", SENTENCE, null, null, null, null, Publication.UNKNOWN, "en"));
    double seconds = (System.nanoTime() - start) / 1e9;
    double kept = (heap() - before) / 1e6;
    Reference.reachabilityFence(language);
    if (spec == null || first.sentences().isEmpty()) {
      throw new IllegalStateException("nothing loaded");
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println(String.format(Locale.ROOT, "%.2f %.0f", seconds, kept));
    out.flush();
    return 0;
  }

  /** Bytes in use after a full collection. */
  private static long heap() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
