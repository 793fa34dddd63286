package org.sitrep.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sitrep.compare.Comparer;
import org.sitrep.compare.Comparison;
import org.sitrep.compare.ComparisonJson;
import org.sitrep.compare.ComparisonText;
import org.sitrep.compare.Sheet;
import org.sitrep.compare.SheetReader;
import org.sitrep.compare.UnreadableSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitrep compare}: how far two tables of events agree. */
@Command(
    name = "compare",
    description =
        "Prints how far two tables of coded events agree, by event and by column: ours and a"
            + " hand-coded one, or two coders'.",
    footer = {
      "",
      "Examples:",
      "  sitrep compare events.csv hand.csv",
      "  sitrep compare --key report,sentence --fields event_type,actor1 first.csv second.csv"
    })
final class CompareCommand implements Callable<Integer> {
  private static final int MOST_SHOWN = 20;
  private static final long LARGEST = 64L << 20;

  /** The forms of a comparison. */
  enum Format {
    text,
    json
  }

  private final Streams streams;
  @Mixin private final OutputOption output = new OutputOption();

  @Parameters(
      index = "0",
      paramLabel = "OURS",
      description =
          "A table of events, CSV or tab-separated, with a first line that names columns.")
  private Path ours = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "HAND",
      description = "The one that it is measured against.")
  private Path hand = Path.of("");

  @Option(
      names = "--key",
      split = ",",
      paramLabel = "COLUMN",
      description = "Columns (a,b) whose values tell that two rows are the same event.")
  private List<String> key = List.of();

  @Option(
      names = "--fields",
      split = ",",
      paramLabel = "COLUMN",
      description = "Columns (a,b) to compare; all that both tables have, where not given.")
  private List<String> fields = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (the default) or json (sitrep.comparison/1).")
  private Format format = Format.text;

  CompareCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    for (Path input : List.of(ours, hand)) {
      if (output.is(input)) {
        throw new Failure("--output " + input + " is an input");
      }
    }
    try (Output out = output.open(streams)) {
      Comparison found = Comparer.compare(read(ours), read(hand), stripped(key), stripped(fields));
      out.text(format == Format.json ? ComparisonJson.of(found) + "\n" : ComparisonText.of(found));
    } catch (UnreadableSheet unreadable) {
      throw new Failure(Tally.printable(unreadable.words()));
    }
    return 0;
  }

  private static List<String> stripped(List<String> names) {
    return names.stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
  }

  private Sheet read(Path file) {
    int[] said = {0};
    Sheet sheet =
        SheetReader.read(
            file.toString(),
            text(file),
            complaint -> {
              if (said[0]++ < MOST_SHOWN) {
                streams.err().println("sitrep: " + Tally.printable(complaint));
              }
            });
    int all = sheet.rows().size() + sheet.skipped();
    streams
        .err()
        .println(
            sheet.rows().size()
                + " of "
                + all
                + " rows of "
                + Tally.printable(sheet.name())
                + " read");
    return sheet;
  }

  private static String text(Path file) {
    try {
      if (Files.isDirectory(file)) {
        throw new Failure("cannot read " + file + ": it is a folder");
      }
      if (Files.size(file) > LARGEST) {
        throw new Failure("cannot read " + file + ": it is larger than 64 MB");
      }
      return decoded(file, Files.readAllBytes(file));
    } catch (NoSuchFileException none) {
      throw new Failure("cannot read " + file + ": there is no such file");
    } catch (IOException failed) {
      throw new Failure("cannot read " + file + ": " + failed.getClass().getSimpleName());
    }
  }

  private static String decoded(Path file, byte[] bytes) {
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), chars, true);
    String text = chars.flip().toString();
    if (result.isError()) {
      long line = text.lines().count();
      throw new Failure("cannot read " + file + " line " + line + ": it is not UTF-8");
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
