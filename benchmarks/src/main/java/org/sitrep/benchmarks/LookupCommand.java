package org.sitrep.benchmarks;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Gazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lookup}: what it costs to have the gazetteer, in a fresh JVM, and to ask it. */
@Command(
    name = "lookup",
    mixinStandardHelpOptions = true,
    description =
        "Loads the gazetteer in use (SITREP_GAZETTEER); prints milliseconds to its first answer and"
            + " microseconds a name.")
final class LookupCommand implements Callable<Integer> {
  private static final int ROUNDS = 200_000;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "NAME", description = "Names to look up in turn.")
  private List<String> names = List.of("Niamey", "Springfield", "Zorgblat", "Saint-Denis");

  @Override
  public Integer call() {
    long start = System.nanoTime();
    int found = Gazetteer.get().named("Niamey").size();
    double loaded = (System.nanoTime() - start) / 1e6;
    start = System.nanoTime();
    for (int i = 0; i < ROUNDS; i++) {
      found += Gazetteer.get().named(names.get(i % names.size())).size();
    }
    double each = (System.nanoTime() - start) / 1e3 / ROUNDS;
    if (spec == null || found == 0) {
      throw new IllegalStateException("nothing found");
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println(String.format(Locale.ROOT, "%.0f ms, %.2f µs a name", loaded, each));
    out.flush();
    return 0;
  }
}
