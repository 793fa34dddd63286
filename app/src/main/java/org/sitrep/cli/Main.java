package org.sitrep.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line {@code sitrep}. */
@Command(
    name = "sitrep",
    description = "News reports in, a sourced situation out.",
    versionProvider = Main.Version.class,
    footer = {"", "Examples:", "  sitrep brief reports/", "  sitrep analyze --help"})
@SuppressWarnings("UnusedVariable") // picocli reads its options itself
public final class Main implements Runnable {
  private static final int FAILED = 1;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Shows this help.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Shows the version.")
  private boolean version;

  private Main() {}

  public static void main(String[] arguments) {
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    Streams streams =
        new Streams(
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            err,
            Boolean.getBoolean("sitrep.terminal"));
    System.exit(run(streams, arguments));
  }

  /**
   * Runs one command. Returns its exit code: 0 done, 1 failed, 2 used wrongly. No exception leaves
   * it.
   */
  static int run(Streams streams, String... arguments) {
    Engine engine = new Engine();
    CommandLine line =
        new CommandLine(new Main())
            .addSubcommand(new BriefCommand(streams, engine))
            .addSubcommand(new AnalyzeCommand(streams, engine))
            .addSubcommand(new CompareCommand(streams))
            .addSubcommand(GazetteerCommand.line(streams))
            .addSubcommand(new ParseCommand(streams, engine))
            .addSubcommand(new ReadCommand(streams))
            .addSubcommand(new SchemaCommand(streams));
    describeExitCodes(line);
    line.setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8));
    line.setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(
        (failure, command, parsed) -> explain(failure, streams.err()));
    line.setParameterExceptionHandler((wrong, parsed) -> misused(wrong));
    try {
      return line.execute(arguments);
    } catch (OutOfMemoryError | StackOverflowError exhausted) {
      streams
          .err()
          .println(
              "sitrep: not enough memory for this input ("
                  + exhausted.getClass().getSimpleName()
                  + ")");
      return FAILED;
    }
  }

  private static int explain(Exception failure, PrintStream err) {
    if (failure instanceof Output.ClosedPipe) {
      return 0;
    }
    if (failure instanceof Failure told) {
      err.println("sitrep: " + told.words());
    } else {
      err.println(
          "sitrep: a fault of Sitrep (" + failure.getClass().getSimpleName() + "); the run ends");
    }
    return FAILED;
  }

  private static void describeExitCodes(CommandLine line) {
    line.getSubcommands().values().forEach(Main::describeExitCodes);
    Map<String, String> codes = new LinkedHashMap<>();
    codes.put("0", "Done, though single reports may be left out: stderr says which and why.");
    codes.put(
        "1", "Nothing could be read, a write failed, or with --strict a report was left out.");
    codes.put("2", "The command was used wrongly.");
    line.getCommandSpec().usageMessage().exitCodeListHeading("%nExit codes:%n").exitCodeList(codes);
  }

  private static int misused(ParameterException wrong) {
    CommandLine line = wrong.getCommandLine();
    String name = line.getCommandSpec().qualifiedName();
    if (wrong instanceof TableOptions.Wrong tables) {
      tables.lines().forEach(one -> line.getErr().println("sitrep: " + one));
      return 2;
    }
    line.getErr().println("sitrep: " + wrong.getMessage() + " (" + name + " --help shows how)");
    return 2;
  }

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "no command");
    }
  }

  /** What {@code --version} prints. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"sitrep " + Engine.version()};
    }
  }
}
