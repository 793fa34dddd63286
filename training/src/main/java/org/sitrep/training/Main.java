package org.sitrep.training;

import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of this module: one class a command; exit codes 0 done, 1 failed, 2 usage. */
@Command(
    name = "sitrep-training",
    description = "Teaches the language engine and the rooms of the analysis their models.",
    mixinStandardHelpOptions = true)
public final class Main implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(commands().execute(arguments));
  }

  static CommandLine commands() {
    return new CommandLine(new Main())
        .addSubcommand(new TeachCommand())
        .addSubcommand(new ConvertCommand())
        .addSubcommand(new LearnCommand())
        .addSubcommand(new WeighCommand())
        .addSubcommand(new AttributeCommand())
        .setExecutionExceptionHandler(Main::explain);
  }

  /** What is wrong with files or models is said in words; what is wrong with us, by its trace. */
  private static int explain(Exception failure, CommandLine line, CommandLine.ParseResult parsed)
      throws Exception {
    if (failure instanceof UncheckedIOException) {
      line.getErr().println("sitrep-training: " + failure.getMessage());
      return 1;
    }
    throw failure;
  }

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "no command");
    }
  }
}
