package org.sitrep.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTest {
  private final List<String> complaints = new ArrayList<>();

  private Sheet read(String text) {
    return SheetReader.read("t.csv", text, complaints::add);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void commasOrTabsAreToldByTheFirstLine(String end) {
    List<List<String>> expected = List.of(List.of("1", "x,\ty"), List.of("2", "a\n\"b\""));
    for (char parting : new char[] {',', '\t'}) {
      String text =
          "id,text|1,\"x_\ty\"||2,\"a\n\"\"b\"\"\"|".replace(',', parting).replace('_', ',');
      Sheet sheet = read(text.replace("|", end));
      assertEquals(List.of("id", "text"), sheet.columns());
      assertEquals(expected, sheet.rows().stream().map(Sheet.Line::cells).toList());
      assertEquals(List.of(2, 4), sheet.rows().stream().map(Sheet.Line::number).toList());
    }
    assertTrue(complaints.isEmpty());
  }

  @Test
  void aRowOfAnotherLengthIsLeftOutAndNamed() {
    Sheet sheet = read("a,b\n1,2\n3\n\"x\ny\",4\n5,6,7\n8,9\n");
    assertEquals(3, sheet.rows().size());
    assertEquals(2, sheet.skipped());
    assertEquals(
        List.of(
            "t.csv line 3: 1 cells where there are 2 columns; the row is left out",
            "t.csv line 6: 3 cells where there are 2 columns; the row is left out"),
        complaints);
  }

  @Test
  void anOpenQuotationCostsItsRowAlone() {
    Sheet sheet = read("a,b\n1,\"open\n2,x\n3,\"mis\"placed\n4,y\n\"5,z");
    assertEquals(
        List.of(List.of("2", "x"), List.of("4", "y")),
        sheet.rows().stream().map(Sheet.Line::cells).toList());
    assertEquals(3, sheet.skipped());
    assertEquals(
        "t.csv line 2: a quotation mark is misplaced or not closed; the row is left out",
        complaints.get(0));
    assertTrue(complaints.get(1).startsWith("t.csv line 4:"));
    assertTrue(complaints.get(2).startsWith("t.csv line 6:"));
  }

  @Test
  void brokenQuotationsWithoutEndAreRefused() {
    assertThrows(UnreadableSheet.class, () -> read("a,b\n" + "1,\"x\n2,y\"z\n".repeat(2000)));
  }

  @Test
  void aTableNeedsColumnsOfDifferentNames() {
    assertEquals(
        "t.csv has no line that names its columns",
        assertThrows(UnreadableSheet.class, () -> read("\n\n")).words());
    assertEquals(
        "t.csv line 1: two columns are named A",
        assertThrows(UnreadableSheet.class, () -> read("a,b,A\n1,2,3\n")).words());
    assertEquals(0, read("a,b").rows().size());
  }
}
