package org.sitrep.knowledge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerImportTest {
  private static final String MADE = "2026-11-20T00:00:00Z";
  private static final int NIAMEY = 2440485;
  private static final int AGADEZ_REGION = 2448083;

  @TempDir Path folder;

  /** Keeps what it is told, and asks to stop when so many lines are read. */
  private static final class Told implements GazetteerImport.Watcher {
    final List<String> faults = new ArrayList<>();
    private final int most;
    private int calls;

    Told(int most) {
      this.most = most;
    }

    @Override
    public void at(long done, long all) {
      assertTrue(done >= 0 && done <= all, done + " of " + all);
    }

    @Override
    public void fault(String words) {
      faults.add(words);
    }

    @Override
    public boolean isStopped() {
      return ++calls > most;
    }
  }

  private Path target() {
    return folder.resolve("data").resolve("gazetteer.bin");
  }

  private GazetteerImport work(boolean replace, Told told) {
    return new GazetteerImport(target(), replace, MADE, told, 500);
  }

  private GazetteerFacts imported(Path... files) throws Exception {
    return work(false, new Told(Integer.MAX_VALUE)).run(List.of(files));
  }

  private Path table(String name, String... rows) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("", rows));
  }

  private Site only(String name) throws Exception {
    List<Gazetteer.Sense> senses = Gazetteer.of(target()).named(name);
    assertEquals(1, senses.size(), name + ": " + senses);
    return senses.get(0).site();
  }

  /** Three thousand villages, some twice. */
  private Path many() throws IOException {
    StringBuilder table = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      table.append(Rows.row(500_000_000 + i % 2900, "Zorgu " + i % 70, "Taré-" + i, "P.PPL", i));
    }
    return Rows.zip(folder.resolve("many.zip"), "many.txt", table.toString());
  }

  @Test
  void takesWherePeopleLiveAndWhatNewsSpeaksOf() throws Exception {
    Path file =
        Rows.zip(
            folder.resolve("NE.zip"),
            "NE.txt",
            Rows.row(500_000_001, "Tin-Zorgou", "Tïn Zorgú,زورغو,TZG", "P.PPL", 900)
                + Rows.row(500_000_002, "Wadi Orrok", "", "H.WAD", 0)
                + Rows.row(500_000_003, "Zorgou Department", "", "A.ADM2", 0)
                + Rows.row(500_000_004, "Zorgou School", "", "S.SCH", 0)
                + Rows.row(500_000_005, "Old Zorgou", "", "P.PPLH", 0));
    GazetteerFacts facts = imported(file);
    assertEquals(3, facts.sites());
    assertEquals(Map.of("city", 1L, "water", 1L, "county", 1L), facts.kinds());
    GazetteerFacts.Source source = facts.sources().get(0);
    assertEquals("NE.zip", source.name());
    assertEquals(List.of(5L, 3L, 2L, 0L), numbers(source));
    Site town = only("tin zorgou");
    assertEquals(
        new Site(
            500_000_001,
            Site.Kind.CITY,
            "Tin-Zorgou",
            "NER",
            "NE.01",
            null,
            18.5,
            8.25,
            900,
            Site.Rank.NONE,
            "Africa/Niamey",
            false),
        town);
    assertEquals(town, only("Tin Zorgu"));
    assertTrue(only("Wadi Orrok").minor());
    assertEquals(Site.Kind.COUNTY, only("Zorgou").kind());
    assertFalse(Files.exists(target().resolveSibling("gazetteer.bin.work")));
  }

  private static List<Long> numbers(GazetteerFacts.Source one) {
    return List.of(one.rows(), one.taken(), one.leftOut(), one.faulty());
  }

  @Test
  void goesBeforeOurTownsButLeavesOurDivisions() throws Exception {
    imported(
        table(
            "some.txt",
            Rows.row(NIAMEY, "Niamey", "Zorgamey", "P.PPLC", 2_000_000),
            Rows.row(AGADEZ_REGION, "Zorgadez", "", "A.ADM1", 5)));
    Gazetteer both = Gazetteer.of(target());
    assertEquals(2_000_000, only("Zorgamey").population());
    assertEquals(only("Zorgamey"), both.capital("NER").orElseThrow());
    assertTrue(both.named("Niamey").stream().anyMatch(one -> one.site().population() == 2_000_000));
    assertEquals("Agadez", only("Zorgadez").name());
  }

  @Test
  void aBrokenRowIsToldByFileAndLineAndTheRestIsTaken() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String good = Rows.row(500_000_001, "Zorgou", "", "P.PPL", 1);
    for (String row :
        List.of(
            good,
            "500000002\tTarou\tTarou\n",
            "\n",
            Rows.row(500_000_003, "Tarou", "", "P.PPL", "north", "8", "1"),
            Rows.row(500_000_004, "Tarou", "", "P.PPL", "95", "8", "1"),
            Rows.row(500_000_005, "Tarou", "", "P.PPL", "9", "8", "-3"),
            "x" + Rows.row(5, "Tarou", "", "P.PPL", 1),
            "y".repeat(300_000) + "\n")) {
      bytes.write(row.getBytes(StandardCharsets.UTF_8));
    }
    bytes.write(
        Rows.row(500_000_006, "Tarou\u00e9", "", "P.PPL", 1).getBytes(StandardCharsets.ISO_8859_1));
    bytes.write(
        Rows.row(500_000_007, "Zorgville", "", "P.PPL", 1).getBytes(StandardCharsets.UTF_8));
    Path file = Rows.zip(folder.resolve("NE.zip"), "NE.txt", bytes.toByteArray());
    Told told = new Told(Integer.MAX_VALUE);
    GazetteerFacts facts = work(false, told).run(List.of(file));
    assertEquals(
        List.of(
            "NE.zip (NE.txt) line 2: it has 3 columns, and 19 are needed",
            "NE.zip (NE.txt) line 4: its latitude “north” is no such number",
            "NE.zip (NE.txt) line 5: its latitude 95 is beyond 90",
            "NE.zip (NE.txt) line 6: its population “-3” is no such number",
            "NE.zip (NE.txt) line 7: its geonameid “x5” is no such number",
            "NE.zip (NE.txt) line 8: it is longer than 131072 bytes",
            "NE.zip (NE.txt) line 9: it is not UTF-8"),
        told.faults);
    assertEquals(List.of(10L, 2L, 1L, 7L), numbers(facts.sources().get(0)));
    assertEquals(3, facts.sources().get(0).faults().get("bad number"));
    assertEquals("Zorgville", only("Zorgville").name());
    assertTrue(Gazetteer.of(target()).named("Tarou").isEmpty());
  }

  @Test
  void whatIsNoFileOfGeoNamesIsRefused() throws Exception {
    Path notes = folder.resolve("notes.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(notes))) {
      zip.putNextEntry(new ZipEntry("notes.pdf"));
      zip.write(1);
    }
    byte[] cut = Files.readAllBytes(many());
    for (Path wrong :
        List.of(
            folder.resolve("none.zip"),
            folder,
            table("empty.txt"),
            table("fake.zip", "PK but not a zip"),
            table("plain.zip", "hello"),
            table("prose.txt", "It rained.\n"),
            notes,
            Rows.zip(folder.resolve("hollow.zip"), "hollow.txt", ""),
            Rows.zip(folder.resolve("bomb.zip"), "bomb.txt", new byte[80 << 20]),
            Files.write(folder.resolve("cut.zip"), Arrays.copyOf(cut, cut.length / 2)))) {
      UnusableGazetteer why = assertThrows(UnusableGazetteer.class, () -> imported(wrong));
      assertTrue(why.words().contains(String.valueOf(wrong.getFileName())), why::words);
      assertFalse(Files.exists(target()), wrong::toString);
    }
  }

  @Test
  void aStoppedImportLeavesTheOldOneAndGoesOn() throws Exception {
    Path many = many();
    imported(many);
    byte[] whole = Files.readAllBytes(target());
    Files.delete(target());
    imported(table("first.txt", Rows.row(500_100_000, "Zorgville", "", "P.PPL", 1)));
    byte[] old = Files.readAllBytes(target());
    int stops = 0;
    boolean done = false;
    while (!done) {
      GazetteerImport work = work(true, new Told(stops));
      try {
        work.run(List.of(many));
        done = true;
        assertTrue(work.isResumed());
        assertEquals(List.of(3000L, 3000L, 0L, 0L), numbers(work.sources().get(0)));
      } catch (GazetteerImport.Stopped stopped) {
        stops++;
        assertArrayEquals(old, Files.readAllBytes(target()));
        assertEquals("Zorgville", only("Zorgville").name());
      }
    }
    assertTrue(stops > 2);
    assertArrayEquals(whole, Files.readAllBytes(target()));
  }

  /** As a kill leaves it: a chunk of which there is no note yet, and half a gazetteer. */
  @Test
  void aKilledImportGoesOnFromItsNote() throws Exception {
    Path many = many();
    imported(many);
    byte[] whole = Files.readAllBytes(target());
    assertThrows(GazetteerImport.Stopped.class, () -> work(true, new Told(1)).run(List.of(many)));
    Path work = target().resolveSibling("gazetteer.bin.work");
    Files.write(work.resolve("5.sites"), new byte[77]);
    Files.write(work.resolve("5.names"), new byte[5]);
    Files.write(work.resolve("gazetteer.bin"), new byte[5000]);
    Files.write(work.resolve("progress.new"), new byte[3]);
    GazetteerImport again = work(true, new Told(Integer.MAX_VALUE));
    again.run(List.of(many));
    assertTrue(again.isResumed());
    assertArrayEquals(whole, Files.readAllBytes(target()));
  }

  @Test
  void anotherFileDoesNotGoOnFromThere() throws Exception {
    Path many = many();
    assertThrows(GazetteerImport.Stopped.class, () -> work(true, new Told(1)).run(List.of(many)));
    GazetteerImport other = work(false, new Told(Integer.MAX_VALUE));
    other.run(List.of(table("one.txt", Rows.row(500_100_000, "Zorgville", "", "P.PPL", 1))));
    assertFalse(other.isResumed());
    assertTrue(Gazetteer.of(target()).named("Zorgu 1").isEmpty());
  }

  @Test
  void filesAddUpAndALaterRowReplaces() throws Exception {
    imported(
        table(
            "one.txt",
            Rows.row(500_000_001, "Zorgou", "", "P.PPL", 10),
            Rows.row(500_000_002, "Tarouk", "", "P.PPL", 10)));
    GazetteerFacts both =
        imported(
            table("two.txt", Rows.row(500_000_001, "New Zorgou", "", "P.PPL", 20)),
            table(
                "alternateNamesV2.txt",
                "1\t500000002\tfr\tTaroukville\t1\t\t\t\n",
                "2\t500000002\tlink\tHttps\t\t\t\t\n",
                "3\t500000002\ten\tOldtarouk\t\t\t\t1\n",
                "4\t77\ten\tNowhere\t\t\t\t\n"));
    assertEquals(2, both.sites());
    assertEquals(
        List.of("one.txt", "two.txt", "alternateNamesV2.txt"),
        both.sources().stream().map(GazetteerFacts.Source::name).toList());
    assertEquals(20, only("New Zorgou").population());
    assertEquals("Tarouk", only("Taroukville").name());
    Gazetteer gazetteer = Gazetteer.of(target());
    for (String gone : List.of("Zorgou", "Https", "Oldtarouk", "Nowhere")) {
      assertTrue(gazetteer.named(gone).isEmpty(), gone);
    }
    GazetteerImport anew = work(true, new Told(Integer.MAX_VALUE));
    anew.run(List.of(table("three.txt", Rows.row(500_000_003, "Benorg", "", "P.PPL", 1))));
    assertTrue(Gazetteer.of(target()).named("Tarouk").isEmpty());
  }

  @Test
  void twoImportsAtOnceAreOneTooMany() throws Exception {
    Files.createDirectories(target().resolveSibling("."));
    try (WorkFolder held = WorkFolder.of(target())) {
      Path file = table("one.txt", Rows.row(500_000_001, "Zorgou", "", "P.PPL", 10));
      assertThrows(UnusableGazetteer.class, () -> imported(file));
      assertEquals(List.of(), held.progress());
    }
  }
}
