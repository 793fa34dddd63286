package org.sitrep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.Schemas;
import org.sitrep.knowledge.Gazetteer;
import org.sitrep.knowledge.Rows;

class GazetteerTest {
  private static final String REPORT =
      """
      {"id": "a", "text": "NIAMEY, Niger — Gunmen attacked the town of Tinzorgou in northern Niger on Monday. \
      Residents of Tinzorgou fled. Police said of the Minister that Bush had left."}
      """;

  @TempDir Path folder;

  private Path towns() throws IOException {
    return Rows.zip(
        folder.resolve("NE.zip"),
        "NE.txt",
        Rows.row(500_000_001, "Tinzorgou", "", "P.PPL", 700)
            + Rows.row(500_000_002, "Police", "", "P.PPL", 40)
            + Rows.row(500_000_003, "Minister", "", "P.PPL", 0)
            + Rows.row(500_000_004, "Bush", "", "T.MT", 0)
            + "broken\n".repeat(25));
  }

  private String file() {
    return folder.resolve("own.bin").toString();
  }

  @AfterEach
  void back() {
    Gazetteer.use(null);
  }

  @Test
  void importsTellsAndUses() throws IOException {
    Console before = Console.run(REPORT, "analyze", "-");
    assertFalse(before.out().contains("500000001"));
    Console done =
        Console.run("", "gazetteer", "import", "--gazetteer", file(), towns().toString());
    assertEquals(0, done.exit(), done::err);
    assertTrue(done.err().contains("NE.zip (NE.txt) line 5: it has 1 columns"), done::err);
    assertTrue(done.err().contains("… and 5 more"), done::err);
    assertTrue(
        done.err().contains("NE.zip: 29 rows, 4 taken, 0 left out, 25 faulty (25 short row)"),
        done::err);
    Console status = Console.run("", "gazetteer", "status", "--gazetteer", file());
    assertEquals(0, status.exit());
    assertTrue(status.out().contains("4 places (city 3, region 1) of 4 names"), status::out);
    assertTrue(status.out().contains("CC BY 4.0"));

    Console after = Console.run(REPORT, "analyze", "--gazetteer", file(), "-");
    Schemas.assertValid("analysis", after.out().strip());
    assertTrue(after.out().contains("\"geonameId\":500000001"), after::out);
    for (String word : new String[] {"500000002", "500000003", "500000004"}) {
      assertFalse(after.out().contains(word), after::out);
    }
    assertTrue(after.out().contains("\"gazetteer imported\":"), after::out);
  }

  @Test
  void aSmallPlaceOfALandOfWhichNothingSpeaksIsNotMeant() throws IOException {
    Console.run("", "gazetteer", "import", "--gazetteer", file(), towns().toString());
    String elsewhere =
        "{\"text\": \"Farmers met in Tinzorgou on Monday. The mayor of Oslo, Norway, was there.\"}";
    Console console = Console.run(elsewhere, "analyze", "--gazetteer", file(), "-");
    assertFalse(console.out().contains("500000001"), console::out);
  }

  @Test
  void aDamagedOneIsToldOfAndTheBundledOneUsed() throws IOException {
    Files.writeString(Path.of(file()), "no gazetteer");
    Console console = Console.run(REPORT, "analyze", "--gazetteer", file(), "-");
    assertEquals(0, console.exit());
    assertEquals(
        "sitrep: " + file() + " is no gazetteer of Sitrep; the bundled gazetteer is used",
        console.err().lines().findFirst().orElse(""));
    Console status = Console.run("", "gazetteer", "status", "--gazetteer", file());
    assertEquals(1, status.exit());
    assertTrue(status.out().contains("in use: the bundled one"));
  }

  @Test
  void aChangedByteIsFoundByCheck() throws IOException {
    Console.run("", "gazetteer", "import", "--gazetteer", file(), towns().toString());
    assertEquals(
        0, Console.run("", "gazetteer", "status", "--check", "--gazetteer", file()).exit());
    byte[] bytes = Files.readAllBytes(Path.of(file()));
    bytes[270] ^= 1;
    Files.write(Path.of(file()), bytes);
    Console found = Console.run("", "gazetteer", "status", "--check", "--gazetteer", file());
    assertEquals(1, found.exit());
    assertTrue(found.lastWord().contains("is damaged"), found::err);
  }

  @Test
  void whatIsWrongIsOneLine() throws IOException {
    Console none = Console.run(REPORT, "analyze", "--gazetteer", "nowhere.bin", "-");
    assertEquals(2, none.exit());
    Console absent = Console.run("", "gazetteer", "import", "--gazetteer", file(), "no.zip");
    assertEquals(1, absent.exit());
    assertEquals("sitrep: no.zip does not exist; nothing is changed", absent.lastWord());
    assertEquals(2, Console.run("", "gazetteer").exit());
    assertEquals(2, Console.run("", "gazetteer", "import").exit());
  }
}
