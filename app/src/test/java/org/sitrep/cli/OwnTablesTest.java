package org.sitrep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.Schemas;

/** A user's own tables through the command line. */
class OwnTablesTest {
  private static final String EXAMPLE = "../examples/own-tables/";

  @TempDir Path folder;

  private static Console run(String stdin, String... words) {
    return Console.run(stdin, words);
  }

  private static Console onExample(String... command) {
    List<String> words = new ArrayList<>(List.of(command));
    words.addAll(
        List.of(
            "--actors",
            EXAMPLE + "actors.tsv",
            "--aliases",
            EXAMPLE + "aliases.csv",
            "--codebook",
            EXAMPLE + "codebook.tsv",
            EXAMPLE + "reports"));
    return run("", words.toArray(String[]::new));
  }

  @Test
  void theExampleComesOutAsItIsTold() {
    Console analyses = onExample("analyze");
    assertEquals("2 of 2 reports read", analyses.err().strip());
    analyses.lines().forEach(line -> Schemas.assertValid("analysis", line));
    assertTrue(analyses.out().contains("\"category\":\"ASSAULT\",\"code\":\"HEALTH-ATTACK\""));
    assertTrue(analyses.out().contains("\"category\":\"OCCURRENCE\",\"code\":\"WATER-REPAIR\""));
    for (String table :
        new String[] {"actors:actors.tsv", "aliases:aliases.csv", "codebook:codebook.tsv"}) {
      assertTrue(analyses.lines().get(0).contains("\"" + table + "\":\""), table);
    }
  }

  @Test
  void theSituationHasTheLabelsAndOneEntityForAllNames() {
    Console situation = onExample("brief", "--format", "json");
    Schemas.assertValid("situation", situation.out());
    assertTrue(situation.out().contains("\"code\":\"WATER-ATTACK\""));
    assertTrue(situation.out().contains("\"name\":\"Sons of the Dune\""));
    assertFalse(situation.out().contains("\"name\":\"Men of the Sand\""));
    assertTrue(onExample("brief").out().contains("*(HEALTH-ATTACK; according to"));
  }

  @Test
  void aForceOfOnesOwnIsNotTheCountrysTroops() throws IOException {
    Path actors =
        Files.writeString(
            folder.resolve("a.tsv"),
            "names\tkind\tcountry\tsectors\nKaruni Rangers\tforce\tKEN\tPRM\n");
    Console situation =
        run(
            "The Karuni Rangers attacked a village in Kenya. The Kenyan army condemned it.",
            "brief",
            "--format",
            "json",
            "--actors",
            actors.toString(),
            "-");
    assertTrue(situation.out().contains("\"name\":\"Karuni Rangers\",\"country\":\"KEN\""));
    assertTrue(situation.out().contains("\"name\":\"Kenyan army\""), situation::out);
  }

  @Test
  void whatHasTwoCodesIsNotOneHappening() throws IOException {
    Path book =
        Files.writeString(
            folder.resolve("b.tsv"),
            """
            trigger	pos	category	plover	when
            shell	v	HEALTH	ASSAULT	obj=clinic
            shell	v	WATER	ASSAULT	obj=well
            """);
    String reports =
        """
        {"id": "a", "published": "2025-02-11", "text": "Rebels shelled a clinic in Goma on Monday."}
        {"id": "b", "published": "2025-02-11", "text": "Rebels shelled a well in Goma on Monday."}
        """;
    String[] command = {"brief", "--format", "json", "--codebook", book.toString(), "-"};
    String situation = run(reports, command).out();
    assertTrue(situation.contains("\"code\":\"HEALTH\""));
    assertTrue(situation.contains("\"code\":\"WATER\""));
  }

  @Test
  void tablesAtFaultAreToldInFullAndNothingIsRun() throws IOException {
    Path actors = Files.writeString(folder.resolve("a.tsv"), "names\tkind\nA\tband\nB\tcrew\n");
    Path book = Files.writeString(folder.resolve("b.csv"), "trigger,pos,category\nhit,q,X Y\n");
    Path out = folder.resolve("out.jsonl");
    for (String command : new String[] {"analyze", "brief"}) {
      Console console =
          run(
              "Kenya condemned Uganda.",
              command,
              "--actors",
              actors.toString(),
              "--codebook",
              book.toString(),
              "-o",
              out.toString(),
              "-");
      assertEquals(2, console.exit());
      assertEquals(4, console.err().lines().count(), console::err);
      assertTrue(console.err().contains("a.tsv line 3, column kind: “crew” is none of"));
      assertTrue(console.err().contains("b.csv line 2, column pos: “q” is none of"));
      assertFalse(Files.exists(out));
    }
  }

  @Test
  void anExampleThatDoesNotComeOutIsAWarning() throws IOException {
    Path book =
        Files.writeString(
            folder.resolve("b.tsv"),
            "trigger\tpos\tcategory\texample\nhit\tv\tBLOW\tKenya condemned Uganda.\n");
    Console console = run("Kenya condemned Uganda.", "analyze", "--codebook", book.toString(), "-");
    assertEquals(0, console.exit());
    assertTrue(
        console.err().contains("line 2, column example: it does not come out as BLOW"),
        console::err);
  }

  @Test
  void aTableIsNotWrittenOver() throws IOException {
    Path actors = Files.writeString(folder.resolve("a.tsv"), "names\tkind\nA\tgroup\n");
    Console console =
        run("Hello.", "analyze", "--actors", actors.toString(), "-o", actors.toString(), "-");
    assertEquals(2, console.exit());
    assertTrue(Files.readString(actors).startsWith("names"));
  }
}
