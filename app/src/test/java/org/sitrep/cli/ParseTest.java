package org.sitrep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParseTest {
  private static final String GIVEN =
      """
      # newdoc id = harbour
      # sent_id = h-1
      # mood = calm
      1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_
      1\tDo\tx\tx\tx\tx\t7\tx\tx\tNER=B-ORG|Entity=(a)
      2\tn't\tx\tx\tx\tx\t7\tx\tx\t_
      3\tswim\tx\tx\tx\tx\t7\tx\tx\tSpaceAfter=No
      3.1\thidden\t_\t_\t_\t_\t_\t_\t3:dep\t_
      4\t.\tx\tx\tx\tx\t7\tx\tx\t_

      # sent_id = h-2
      1\tBoats\tx\tx\tx\tx\t7\tx\tx\t_
      2\tleft\tx\tx\tx\tx\t7\tx\tx\t_

      """;

  @TempDir Path folder;

  @Test
  void aConlluFileKeepsItsTokensAndGetsTheRest() throws IOException {
    Path file = Files.writeString(folder.resolve("a.conllu"), GIVEN);
    Console console = Console.run("", "parse", file.toString());
    assertEquals(0, console.exit(), console::err);
    List<String> given = GIVEN.lines().toList();
    List<String> printed = console.lines();
    assertEquals(given.size(), printed.size(), console::out);
    for (int i = 0; i < given.size(); i++) {
      String[] was = given.get(i).split("\t");
      String[] is = printed.get(i).split("\t");
      boolean predicted = was.length == 10 && was[0].matches("[0-9]+");
      if (predicted) {
        assertEquals(List.of(was[0], was[1]), List.of(is[0], is[1]));
        assertTrue(List.of(is).stream().noneMatch("x"::equals), printed.get(i));
      } else {
        assertEquals(given.get(i), printed.get(i));
      }
    }
    assertTrue(printed.get(4).endsWith("\tEntity=(a)|NER=O"), printed.get(4));
    assertTrue(printed.get(6).contains("\tswim\tVERB\tVB\t_\t0\troot\t"), printed.get(6));
    assertTrue(printed.get(6).endsWith("\tSpaceAfter=No|NER=O"), printed.get(6));
  }

  @Test
  void whatIsPrintedCanBeReadAgain() {
    String text = "The ferry to Crete sank — nobody's hurt. “It's a wonder,” said Maria Petrou.";
    Console first = Console.run(text, "parse", "-");
    assertEquals("1 of 1 reports read", first.lastWord());
    assertTrue(first.out().startsWith("# newdoc id = stdin\n# sent_id = stdin-1\n# text = The"));
    Console second = Console.run(first.out(), "parse", "-");
    assertEquals(
        first.lines().stream().map(ParseTest::idAndForm).toList(),
        second.lines().stream().map(ParseTest::idAndForm).toList());
    Console read = Console.run(first.out(), "read", "-");
    assertTrue(read.out().contains("“It's a wonder,” said Maria Petrou."), read::out);
  }

  private static String idAndForm(String line) {
    return line.replaceFirst("^([^\t]*\t[^\t]*)\t.*", "$1");
  }

  @Test
  void aBrokenFileIsNamedAndTheOthersAreParsed() throws IOException {
    Path bad = Files.writeString(folder.resolve("a.conllu"), "1\tRain\n");
    Path good = Files.writeString(folder.resolve("b.txt"), "Rain fell.");
    Console console = Console.run("", "parse", bad.toString(), good.toString());
    assertEquals(0, console.exit());
    assertTrue(console.err().contains("a.conllu, line 1 has 2 columns"), console::err);
    assertEquals("1 of 2 reports read (1 broken CoNLL-U)", console.lastWord());
    assertTrue(console.out().startsWith("# newdoc id = b\n"), console::out);
  }
}
