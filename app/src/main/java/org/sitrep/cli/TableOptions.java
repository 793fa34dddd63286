package org.sitrep.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.Sitrep;
import org.sitrep.analyze.OwnTables;
import org.sitrep.analyze.entities.OwnActors;
import org.sitrep.analyze.events.Codebook;
import org.sitrep.knowledge.Complaints;
import org.sitrep.knowledge.Table;
import org.sitrep.model.Event;
import org.sitrep.model.Publication;
import org.sitrep.model.Report;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A user's own tables, which every command that analyses takes. */
final class TableOptions {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description =
          "A table of your own actors: names, kind, country, sectors, from, to, title"
              + " (docs/codebook.md).")
  private @Nullable Path actors;

  @Option(
      names = "--aliases",
      paramLabel = "FILE",
      description = "A table of other names: alias, name.")
  private @Nullable Path aliases;

  @Option(
      names = "--codebook",
      paramLabel = "FILE",
      description =
          "A table of your own events: trigger, pos, category, plover, when, actor, recipient,"
              + " mode, cameo, frame, need, example.")
  private @Nullable Path codebook;

  /**
   * Has the engine read with the tables; says on {@code err} which examples do not come out.
   *
   * @throws Wrong where a table is at fault; nothing is run then
   */
  void apply(Engine engine, OutputOption output, PrintStream err) {
    Complaints complaints = new Complaints();
    Map<String, String> hashes = new LinkedHashMap<>();
    Table actorTable = table("actors", actors, OwnActors.ACTORS, output, hashes, complaints);
    Table aliasTable = table("aliases", aliases, OwnActors.ALIASES, output, hashes, complaints);
    Table codeTable = table("codebook", codebook, Codebook.COLUMNS, output, hashes, complaints);
    OwnActors own = OwnActors.of(actorTable, aliasTable);
    Codebook codes = Codebook.of(codeTable);
    if (!complaints.isEmpty()) {
      throw new Wrong(commandLine(), complaints.lines());
    }
    if (hashes.isEmpty()) {
      return;
    }
    engine.use(new OwnTables(own, codes), hashes);
    for (Codebook.Example example : codes.examples()) {
      String complaint = example.complaint(read(engine.sitrep(), example.sentence()));
      if (complaint != null) {
        err.println("sitrep: " + complaint);
      }
    }
  }

  private @Nullable Table table(
      String kind,
      @Nullable Path file,
      Table.Columns columns,
      OutputOption output,
      Map<String, String> hashes,
      Complaints complaints) {
    if (file == null) {
      return null;
    }
    if (output.is(file)) {
      throw new ParameterException(commandLine(), "--output " + file + " is a table to be read");
    }
    Table table = Table.read(file, columns, complaints);
    hashes.put(kind + ":" + table.file(), table.hash());
    return table;
  }

  private static List<Event> read(Sitrep sitrep, String sentence) {
    Report report =
        new Report("example", sentence, null, null, null, null, Publication.UNKNOWN, "en");
    return sitrep.analyze(report).events();
  }

  private CommandLine commandLine() {
    if (spec == null) {
      throw new IllegalStateException("not run by picocli");
    }
    return spec.commandLine();
  }

  /** Tables at fault: one line for each fault. */
  static final class Wrong extends ParameterException {
    private static final long serialVersionUID = 1;

    private final List<String> lines;

    Wrong(CommandLine line, List<String> lines) {
      super(line, String.join("; ", lines));
      this.lines = List.copyOf(lines);
    }

    List<String> lines() {
      return lines;
    }
  }
}
