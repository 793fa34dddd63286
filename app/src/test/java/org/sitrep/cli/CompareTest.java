package org.sitrep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.Schemas;

class CompareTest {
  private static final Path HOME = Path.of("..");
  private static final String EXAMPLES = HOME.resolve("examples/coding").toString();

  @TempDir Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void theWorkedExampleInTheDocsIsWhatIsPrinted() throws IOException {
    Console console = Console.run("", "compare", EXAMPLES + "/first.csv", EXAMPLES + "/second.csv");
    assertEquals(0, console.exit());
    String printed = console.out().replace(EXAMPLES, "examples/coding");
    String docs = Files.readString(HOME.resolve("docs/exports.md"));
    assertTrue(docs.contains(printed), () -> "docs/exports.md should hold\n" + printed);
  }

  @Test
  void theJsonFormIsOfItsSchema() {
    Console console =
        Console.run(
            "", "compare", "--format", "json", EXAMPLES + "/first.csv", EXAMPLES + "/second.csv");
    Schemas.assertValid("comparison", console.out());
    Schemas.assertValid("comparison", empty());
  }

  private String empty() {
    try {
      String none = file("none.csv", "a,b\n");
      return Console.run("", "compare", "--format", "json", none, none).out();
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }

  @Test
  void badRowsAreNamedCountedAndLeftOut() throws IOException {
    String ours = file("ours.csv", "\uFEFFevent_id,type\n1,a\n2\n");
    String hand = file("hand.tsv", "event_id\ttype\n1\ta\n");
    Console console = Console.run("", "compare", ours, hand);
    assertEquals(0, console.exit());
    assertTrue(console.err().contains("ours.csv line 3: 1 cells"), console::err);
    assertTrue(console.err().contains("1 of 2 rows of " + ours + " read"), console::err);
    assertTrue(console.out().contains("Matched: 1 (1 by event id)"), console::out);
  }

  @Test
  void whatCannotBeReadIsOneLineAndOne() throws IOException {
    String good = file("good.csv", "a\n1\n");
    String bytes = folder.resolve("bytes.csv").toString();
    Files.write(Path.of(bytes), "a,b\n1,2\n3,\u00FC\n".getBytes(StandardCharsets.ISO_8859_1));
    String[][] calls = {
      {"compare", good, folder.resolve("none.csv").toString()},
      {"compare", good, folder.toString()},
      {"compare", bytes, good},
      {"compare", "--fields", "z", good, good},
      {"compare", file("twice.csv", "a,a\n"), good}
    };
    for (String[] call : calls) {
      Console console = Console.run("", call);
      assertEquals(1, console.exit(), console::err);
      assertEquals("", console.out());
      assertTrue(console.lastWord().startsWith("sitrep: "), console::err);
      assertFalse(console.err().contains("\tat "), console::err);
    }
    assertTrue(Console.run("", calls[2]).err().contains("bytes.csv line 3: it is not UTF-8"));
  }

  @Test
  void anInputIsNotWrittenOver() throws IOException {
    String ours = file("ours.csv", "a\n1\n");
    assertEquals(1, Console.run("", "compare", "-o", ours, ours, ours).exit());
    assertEquals("a\n1\n", Files.readString(Path.of(ours)));
  }
}
