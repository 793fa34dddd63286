package org.sitrep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands of README do what they say, as they stand there. */
class ReadmeTest {
  private static final Path HOME = Path.of("..");

  /** A line of a block, or a command between backticks. */
  private static final Pattern COMMAND =
      Pattern.compile("(?m)^\\./sitrep (.+)$|`\\./sitrep ([a-z][^`]*)`");

  @TempDir Path folder;

  static Stream<String> commands() throws IOException {
    List<MatchResult> found =
        COMMAND.matcher(Files.readString(HOME.resolve("README.md"))).results().toList();
    return found.stream().map(one -> one.group(1) != null ? one.group(1) : one.group(2)).distinct();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void runs(String command) throws IOException {
    Path written = folder.resolve("out");
    String[] words = command.replace("INPUT…", "examples/niger-2024").split(" ");
    for (int i = 0; i < words.length; i++) {
      if (words[i].startsWith("examples/")) {
        words[i] = HOME.resolve(words[i]).toString();
      }
      if (i > 0 && words[i - 1].equals("-o")) {
        words[i] = written.toString();
      }
    }
    Console console = Console.run("", words);
    assertEquals(0, console.exit(), console::err);
    assertFalse((Files.exists(written) ? Files.readString(written) : console.out()).isEmpty());
    assertFalse(console.err().contains("("), console::err);
  }
}
