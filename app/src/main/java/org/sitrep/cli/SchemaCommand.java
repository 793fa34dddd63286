package org.sitrep.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sitrep schema}: the JSON Schema of a form that Sitrep writes. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema (draft 2020-12) of a form that Sitrep writes.",
    footer = {"", "Examples:", "  sitrep schema analysis > analysis.schema.json"})
final class SchemaCommand implements Callable<Integer> {
  /** The forms that have a schema. */
  enum Form {
    analysis,
    situation,
    report,
    comparison
  }

  private final Streams streams;

  @Parameters(paramLabel = "FORM", description = "analysis, situation, report or comparison.")
  private Form form = Form.analysis;

  SchemaCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (Output out = new Output(streams.out(), null);
        InputStream schema =
            SchemaCommand.class.getResourceAsStream(
                "/org/sitrep/schema/" + form + ".schema.json")) {
      if (schema == null) {
        throw new Failure("no schema of " + form + " in this build");
      }
      out.text(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return 0;
  }
}
