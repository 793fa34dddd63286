package org.sitrep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.Schemas;

class MainTest {
  private static final String LINES =
      """
      {"id": "a", "text": "A ferry sank off Crete on Monday, killing two people, the coast guard said."}
      {"id": "b", "text": "Ministers of Greece and Italy met in Rome on Tuesday."}
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"brief", "analyze", "compare", "gazetteer", "parse", "read", "schema"})
  void everyCommandHelpsWithExamplesAndExitCodes(String command) {
    Console help = Console.run("", command, "--help");
    assertEquals(0, help.exit());
    assertTrue(help.out().contains("Examples:") && help.out().contains("Exit codes:"), help::out);
  }

  @Test
  void wrongUsageIsTwo() {
    for (String[] wrong :
        new String[][] {
          {},
          {"brief"},
          {"brew"},
          {"read", "--format", "xml", "-"},
          {"analyze", "--explain", "--format", "ucdp", "-"},
          {"brief", "--published", "soon", "-"}
        }) {
      Console console = Console.run("", wrong);
      assertEquals(2, console.exit());
      assertEquals("", console.out());
      assertEquals(1, console.err().lines().count(), console::err);
    }
  }

  @Test
  void readGivesTheReportsAlone() {
    Console console = Console.run(LINES, "read", "-");
    assertEquals(0, console.exit());
    console.lines().forEach(line -> Schemas.assertValid("report", line));
    assertEquals("2 of 2 reports read", console.lastWord());
  }

  @Test
  void analyzeKeepsTheOrderAndTheForm() {
    Console console = Console.run(LINES, "analyze", "-");
    assertEquals(2, console.lines().size(), console::err);
    console.lines().forEach(line -> Schemas.assertValid("analysis", line));
    assertTrue(
        console.lines().get(0).contains("\"id\":\"a\"")
            && console.lines().get(1).contains("\"id\":\"b\""));
  }

  @ParameterizedTest
  @CsvSource({"polecat, '\t', 40", "acled, ',', 31", "ucdp, ',', 49"})
  void analyzeWritesTables(String format, String delimiter, int columns) {
    Console console = Console.run(LINES, "analyze", "--format", format, "-");
    assertEquals(0, console.exit(), console::err);
    assertEquals(columns, console.lines().get(0).split(delimiter).length);
    assertEquals(format.equals("polecat"), console.lines().size() > 1, console::out);
  }

  @Test
  void briefHasThreeForms() throws IOException {
    Schemas.assertValid("situation", Console.run(LINES, "brief", "--format", "json", "-").out());
    assertTrue(Console.run(LINES, "brief", "-").out().startsWith("#"));
    Path file = folder.resolve("brief.html");
    Console html = Console.run(LINES, "brief", "--format", "html", "-o", file.toString(), "-");
    assertEquals("", html.out());
    assertTrue(Files.readString(file).contains("<html"));
  }

  @Test
  void skipsAreCountedAndStrictMakesThemOne() {
    String broken = LINES + "{oops\n{\"text\": \"\"}\n{nope\n";
    Console console = Console.run(broken, "read", "-");
    assertEquals(0, console.exit());
    assertEquals("2 of 5 reports read (1 empty, 2 broken JSON)", console.lastWord());
    assertEquals(1, Console.run(broken, "read", "--strict", "-").exit());
    assertEquals(0, Console.run(LINES, "read", "--strict", "-").exit());
  }

  @Test
  void nothingReadIsOneAndPrintsNothing() {
    for (String command : new String[] {"read", "parse", "analyze", "brief"}) {
      Console console = Console.run("", command, "-", folder.resolve("none.txt").toString());
      assertEquals(1, console.exit());
      assertEquals("", console.out());
      assertEquals("0 of 2 reports read (1 unreadable, 1 empty)", console.lastWord());
    }
  }

  @Test
  void aFailedWriteIsOneWithoutATrace() {
    for (String where :
        new String[] {folder.toString(), folder.resolve("no/such/file").toString()}) {
      Console console = Console.run(LINES, "read", "-o", where, "-");
      assertEquals(1, console.exit());
      assertTrue(console.err().contains("cannot write " + where), console::err);
      assertFalse(console.err().contains("\tat "), console::err);
      assertFalse(console.err().contains("Exception"), console::err);
    }
    Console full = Console.run(LINES, new Failing("No space left on device"), "read", "-");
    assertEquals(1, full.exit());
    assertTrue(full.err().contains("No space left on device"), full::err);
  }

  @Test
  void aClosedPipeEndsQuietly() {
    Console console = Console.run(LINES, new Failing("Broken pipe"), "read", "-");
    assertEquals(0, console.exit());
    assertEquals("", console.err());
  }

  @Test
  void anInputIsNotWrittenOver() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "A ferry sank.");
    assertEquals(2, Console.run("", "read", "-o", file.toString(), file.toString()).exit());
    assertEquals("A ferry sank.", Files.readString(file));
  }

  @Test
  void whatAFileSaysDoesNotDriveTheTerminal() {
    Console console =
        Console.run(
            "{\"id\":\"\\u001b[2J\",\"text\":\"A.\"}\n{\"id\":\"\\u001b[2J\",\"text\":\"B.\"}",
            "read",
            "-");
    assertFalse(console.err().contains("\u001b"), console::err);
  }

  private static final class Failing extends OutputStream {
    private final String message;

    Failing(String message) {
      this.message = message;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(message);
    }
  }
}
