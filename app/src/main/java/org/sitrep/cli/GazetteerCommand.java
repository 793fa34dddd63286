package org.sitrep.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sitrep gazetteer}: which places are known. */
@Command(
    name = "gazetteer",
    description = "Imports files of GeoNames, and tells which places are known.",
    footer = {
      "",
      "Examples:",
      "  sitrep gazetteer status",
      "  sitrep gazetteer import NE.zip ML.zip BF.zip"
    })
final class GazetteerCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  private GazetteerCommand() {}

  static CommandLine line(Streams streams) {
    return new CommandLine(new GazetteerCommand())
        .addSubcommand(new GazetteerImportCommand(streams))
        .addSubcommand(new GazetteerStatusCommand(streams));
  }

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "import or status");
    }
  }
}
