package org.sitrep.knowledge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerFileTest {
  private static final Site TOWN =
      new Site(
          17,
          Site.Kind.CITY,
          "Ténadi",
          "NER",
          "NE.02",
          null,
          13.51366,
          -2.1098,
          4100,
          Site.Rank.SEAT,
          "Africa/Niamey",
          false);
  private static final Site LAKE =
      new Site(
          0,
          Site.Kind.WATER,
          "Lake Orro",
          null,
          null,
          "Sahel",
          Double.NaN,
          Double.NaN,
          0,
          Site.Rank.NONE,
          null,
          true);

  @TempDir Path folder;

  private Path written() throws IOException {
    Path file = folder.resolve("small.bin");
    try (GazetteerWriter writer = new GazetteerWriter(file, 3)) {
      writer.site(17, TOWN);
      writer.site(GazetteerFile.OWN_KEYS, LAKE);
      writer.endSites();
      writer.name(5, 17 * 2);
      writer.name(5, 17 * 2 + 1);
      writer.name(-3, GazetteerFile.OWN_KEYS * 2);
      writer.word(Gazetteer.PEOPLE, "Orrian", GazetteerFile.OWN_KEYS);
      writer.finish(List.of("made\ttoday"));
    }
    return file;
  }

  @Test
  void givesBackWhatWasWritten() throws Exception {
    GazetteerFile file = GazetteerFile.open(written());
    assertEquals(TOWN, file.site(file.find(17)));
    assertEquals(LAKE, file.site(file.find(GazetteerFile.OWN_KEYS)));
    assertTrue(file.find(18) < 0);
    assertArrayEquals(new int[] {34, 35}, file.postings(5));
    assertEquals(1, file.postings(-3).length);
    assertEquals(0, file.postings(6).length);
    assertEquals(List.of("made\ttoday"), file.lines(GazetteerFile.Section.NOTES));
  }

  @Test
  void sameCallsGiveTheSameBytes() throws Exception {
    byte[] first = Files.readAllBytes(written());
    assertArrayEquals(first, Files.readAllBytes(written()));
  }

  @Test
  void aBrokenFileIsToldOf() throws Exception {
    byte[] whole = Files.readAllBytes(written());
    byte[] shorter = Arrays.copyOf(whole, whole.length - 20);
    byte[] newer = whole.clone();
    newer[11] = 9;
    byte[] changed = whole.clone();
    changed[30] ^= 1;
    for (byte[] broken : List.of(new byte[0], new byte[500], shorter, newer, changed)) {
      assertThrows(UnusableGazetteer.class, () -> GazetteerFile.of(broken));
    }
  }

  @Test
  void namesMustAscend() throws IOException {
    try (GazetteerWriter writer = new GazetteerWriter(folder.resolve("wrong.bin"), 2)) {
      writer.site(17, TOWN);
      assertThrows(IllegalArgumentException.class, () -> writer.site(17, TOWN));
      writer.endSites();
      writer.name(-1, 34);
      assertThrows(IllegalArgumentException.class, () -> writer.name(1, 34));
    }
  }

  /** What comes with Sitrep has every name and site of its parts. */
  @Test
  void theBundledOneIsWhole() {
    GazetteerLoader parts = GazetteerLoader.load();
    assertTrue(parts.sites().size() > 38_000);
    for (int i = 0; i < parts.sites().size(); i += 7) {
      Site site = parts.sites().get(i);
      assertTrue(
          Gazetteer.get().named(site.name()).stream()
              .anyMatch(
                  one ->
                      one.main()
                          && one.site().kind() == site.kind()
                          && String.valueOf(one.site().country())
                              .equals(String.valueOf(site.country()))
                          && one.site().population() == site.population()),
          site::name);
    }
  }
}
