package org.sitrep.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of our own table of towns. */
class TownsTest {
  private static final List<String> COLUMNS =
      List.of("name", "aliases", "country", "admin", "lat", "lon", "population");

  @TempDir Path folder;
  private final Complaints complaints = new Complaints();

  private Table.Row row(String cells) throws IOException {
    Path file = folder.resolve("own.tsv");
    Files.writeString(file, String.join(",", COLUMNS) + "\n" + cells + "\n");
    return Table.read(file, new Table.Columns(COLUMNS, List.of()), complaints).rows().get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Kwenda,,TCD,,95,12,0; lat",
        "Kwenda,,TCD,,9.5,x,0; lon",
        "Kwenda,,TCD,,,12,0; lat",
        "Kwenda,,TCD,,9.5,12,-1; population",
        "Kwenda,,QQQ,,9.5,12,0; country"
      })
  void faultsAreToldWithLineAndColumn(String cells, String column) throws IOException {
    Towns.added(row(cells));
    assertEquals(1, complaints.lines().size());
    assertTrue(complaints.lines().get(0).contains("own.tsv"), complaints.lines().get(0));
    assertTrue(complaints.lines().get(0).contains("2"), complaints.lines().get(0));
    assertTrue(complaints.lines().get(0).contains(column), complaints.lines().get(0));
  }

  @Test
  void namesWithoutAPointAreOfTheLargestTownSoCalled() throws IOException {
    Towns towns = new Towns(List.of(town(1, 20_000, 10), town(2, 90_000, 10)));
    Table.Row row = row("Kwenda,Quenda,TCD");
    assertNull(Towns.added(row));
    assertEquals(1, towns.find(row));
    towns.find(row("Kwando,Quando,TCD"));
    assertEquals(1, complaints.lines().size());
  }

  @Test
  void aTownThatAnImportHasTooIsTheImportsOne() {
    Gazetteer.Sense rough = new Gazetteer.Sense(town(0, 0, 10), true);
    Gazetteer.Sense exact = new Gazetteer.Sense(town(7, 900, 10.1), true);
    Gazetteer.Sense elsewhere = new Gazetteer.Sense(town(8, 900, 14), true);
    assertTrue(Towns.isSurveyedAmong(List.of(rough, exact), rough.site()));
    assertFalse(Towns.isSurveyedAmong(List.of(rough, exact), exact.site()));
    assertFalse(Towns.isSurveyedAmong(List.of(rough, elsewhere), rough.site()));
  }

  private static Site town(int id, int people, double lat) {
    return new Site(
        id,
        Site.Kind.CITY,
        "Kwenda",
        "TCD",
        null,
        null,
        lat,
        18,
        people,
        Site.Rank.NONE,
        null,
        false);
  }
}
