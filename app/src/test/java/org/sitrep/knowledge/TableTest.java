package org.sitrep.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's own tables: their forms, and what is said of those at fault. */
class TableTest {
  private static final Table.Columns COLUMNS =
      new Table.Columns(List.of("name", "kind"), List.of("note"));

  @TempDir Path folder;
  private final Complaints complaints = new Complaints();

  private Table read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private Table read(byte[] bytes) throws IOException {
    Path file = folder.resolve("own.tsv");
    Files.write(file, bytes);
    return Table.read(file, COLUMNS, complaints);
  }

  private List<String> told() {
    return complaints.lines().stream().map(one -> one.replace(folder + "/", "")).toList();
  }

  @Test
  void tabsCommasAndSemicolonsPartCells() throws IOException {
    for (String parting : new String[] {"\t", ",", ";"}) {
      Table table = read("# mine\nname,kind\n\na b,x|y\r\nc,\n".replace(",", parting));
      assertEquals(List.of(), told());
      assertEquals("a b", table.rows().get(0).get("name"));
      assertEquals(List.of("x", "y"), table.rows().get(0).list("kind"));
      assertEquals(4, table.rows().get(0).line());
      assertEquals(5, table.rows().get(1).line());
      assertEquals("", table.rows().get(1).get("note"));
    }
  }

  @Test
  void cellsInQuotesHoldCommasLinesAndQuotes() throws IOException {
    Table table = read("\uFEFFkind,name\n\"x, \"\"y\"\"\",\"a\nb\"\nz,c,,,\n");
    assertEquals(List.of(), told());
    assertEquals("x, \"y\"", table.rows().get(0).get("kind"));
    assertEquals("a\nb", table.rows().get(0).get("name"));
    assertEquals(4, table.rows().get(1).line());
    assertEquals(64, table.hash().length());
  }

  @Test
  void allFaultsAreToldAtOnceWithTheirLines() throws IOException {
    read("name\tkind\tcolour\na\tb\tc\td\n\"e\tf\n");
    assertEquals(
        List.of(
            "own.tsv line 1: no table of this kind has a column “colour”",
            "own.tsv line 2: it has 4 cells, the head only 3",
            "own.tsv line 3: a cell begins with a double quote that is never closed"),
        told());
  }

  @Test
  void aHeadThatLacksAColumnSaysWhichThereMustBe() throws IOException {
    assertTrue(read("name\tnote\na\tb\n").rows().isEmpty());
    assertEquals(
        List.of(
            "own.tsv line 1: its first line must name the columns name, kind; it may have note;"
                + " there is no kind"),
        told());
  }

  @Test
  void whatCanBeNoTableGetsOneLine() throws IOException {
    read("name\tkind\nZoë\tx\n".getBytes(Charset.forName("windows-1252")));
    read("name\tkind\n".getBytes(StandardCharsets.UTF_16));
    read(new byte[] {'n', 0, 1, 2});
    read("");
    read("name\tkind\n" + "x".repeat(20_000) + "\ty\n");
    read("name" + "\tx".repeat(5_000) + "\n");
    read(new byte[17 << 20]);
    Table.read(folder, COLUMNS, complaints);
    Table.read(folder.resolve("none.tsv"), COLUMNS, complaints);
    List<String> told = told();
    assertEquals(9, told.size(), told::toString);
    for (String why :
        new String[] {
          "is not in UTF-8; save it as UTF-8",
          "is in UTF-16; save it as UTF-8",
          "is not a text file",
          "it is empty",
          "a cell is longer than 10000 characters",
          "it has 5001 cells; 100 are the most",
          "is larger than 16 megabytes",
          "is a folder, no table",
          "there is no such file"
        }) {
      assertTrue(told.stream().anyMatch(one -> one.contains(why)), why);
    }
  }

  @Test
  void ofVeryManyFaultsTheFirstAreTold() throws IOException {
    read("name\tkind\n" + "a\tb\tc\n".repeat(9_000));
    assertEquals(51, told().size());
    assertEquals("and 8950 more faults like these", told().get(50));
  }

  @Test
  void whatAFileSaysCannotDriveATerminal() {
    assertEquals("“a?[31mb”", Complaints.shown("a\u001b[31mb"));
    assertTrue(Complaints.shown("x".repeat(99)).endsWith("x…”"));
  }
}
