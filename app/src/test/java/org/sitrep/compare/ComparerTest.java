package org.sitrep.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparerTest {
  private static Sheet sheet(String... lines) {
    return SheetReader.read("t.csv", String.join("\n", lines), AssertionError::new);
  }

  private static Comparison compare(Sheet one, Sheet other) {
    return Comparer.compare(one, other, List.of(), List.of());
  }

  /**
   * Four rows against five, three matched by id. type: a/a, b/c, a/a of three; precision 2 of 4
   * values, recall 2 of 5, F1 = 4/9. Shares of a and b and c are 2/3·2/3 + 1/3·0 + 0·1/3 = 4/9 by
   * chance: kappa (2/3 − 4/9)/(5/9) = 2/5. alpha: 6 values, a 4, b 1, c 1; alike 4; together 12 of
   * 30: (5·4 − 12)/(30 − 12) = 4/9. place: one row has both, one only the first.
   */
  @Test
  void figuresWorkedOutByHand() {
    Comparison found =
        compare(
            sheet("event_id,type,place", "1,a,X", "2,b,Y", "3,a,", "4,a,Z"),
            sheet("Event_ID,Type,Place", "3,A,", "2,c,", "1,a,x", "8,a,", "9,b,Q"));
    assertEquals(Map.of("event id", 3), found.matched());
    assertEquals(new Found(3, 4, 5), found.events());
    assertEquals(0.75, found.events().precision());
    assertEquals(0.6, found.events().recall());
    FieldAgreement type = found.fields().get(0);
    assertEquals(List.of("type", 3, 2), List.of(type.field(), type.n(), type.same()));
    assertEquals(2.0 / 3, type.agreement());
    assertEquals(0.4, type.kappa(), 1e-12);
    assertEquals(4.0 / 9, type.alpha(), 1e-12);
    assertEquals(new Found(2, 4, 5), type.values());
    assertEquals(4.0 / 9, type.values().f1());
    FieldAgreement place = found.fields().get(1);
    assertEquals(List.of(1, 1, 0), List.of(place.n(), place.onlyFirst(), place.onlySecond()));
    assertNull(place.kappa());
    assertEquals(new Found(1, 3, 2), place.values());
    assertEquals(
        List.of(new Disagreement("type", "b", "c", List.of(new Disagreement.Pair(3, 3)))),
        found.disagreements());
  }

  @Test
  void idsOfEachCodersOwnCountForNothing() {
    Comparison found =
        compare(
            sheet("event_id,report,event_date,event_type", "1,r,2024-05-02,ASSAULT"),
            sheet("event_id,report,event_date,event_type", "x,r,02 May 2024,assault"));
    assertEquals(Map.of("report, date and category", 1), found.matched());
  }

  @Test
  void whereIdsAreSharedARowWithAnotherIdIsAnotherEvent() {
    Comparison found =
        compare(
            sheet("event_id,report,event_type", "1,r,AID", "2,r,AID"),
            sheet("event_id,report,event_type", "1,r,AID", "3,r,AID"));
    assertEquals(new Found(1, 2, 2), found.events());
  }

  @Test
  void triggerThenSentenceThenDayAndCategory() {
    Comparison found =
        compare(
            sheet(
                "report,sentence,trigger,date,category",
                "r,1,hit,,ASSAULT",
                "r,2,met,,CONSULT",
                "r,3,,2024-05-02,AID",
                "s,1,hit,,ASSAULT"),
            sheet(
                "report,sentence,trigger,date,category",
                "r,9,hit,,AID",
                "r,2,said,,ASSAULT",
                "r,4,,2024-05-02,AID"));
    assertEquals(
        Map.of("report and trigger", 1, "report and sentence", 1, "report, date and category", 1),
        found.matched());
  }

  @Test
  void theBestClaimGoesFirstAndEqualOnesInOrder() {
    Sheet ours =
        sheet(
            "report,date,category,actor",
            "r,2024-05-01,ASSAULT,police",
            "r,2024-05-02,ASSAULT,rebels",
            "r,2024-05-02,ASSAULT,rebels");
    Sheet hand =
        sheet("report,date,category,actor", "r,2024-05-02,ASSAULT,rebels", "r,,ASSAULT,police");
    Comparison found = compare(ours, hand);
    FieldAgreement actor = found.fields().get(2);
    assertEquals(List.of(2, 2), List.of(actor.n(), actor.same()));
    // the second of ours takes the first, the first the second; the third stays alone
    assertEquals(new Found(1, 3, 1), found.fields().get(0).values());
  }

  @Test
  void withoutReportsDayAndCategoryMustBothBeTheSame() {
    Sheet ours = sheet("event_id,date,category", "r:4-9,2024-05-02,AID", "r:20-25,2024-05-03,AID");
    Sheet hand = sheet("event_id,date,category", "7,2024-05-02,AID", "8,,AID");
    assertEquals(new Found(1, 2, 2), compare(ours, hand).events());
  }

  @Test
  void sitrepsOwnIdsTellTheReport() {
    Sheet ours = sheet("event_id,category", "r:4-9,AID", "s:4-9,AID");
    Sheet hand = sheet("report,category", "s,AID");
    Comparison found = compare(ours, hand);
    assertEquals(new Found(1, 2, 1), found.events());
  }

  @Test
  void keyAndFieldsAreTheUsers() {
    Sheet ours = sheet("a,b,c", "1,x,p", "1,y,q", ",z,r");
    Sheet hand = sheet("C,B,A", "p,y,1", "q,x,1", "r,z,");
    Comparison found = Comparer.compare(ours, hand, List.of("A", "b"), List.of("c"));
    assertEquals(Map.of("key", 2), found.matched());
    assertEquals(List.of("c"), found.fields().stream().map(FieldAgreement::field).toList());
    assertEquals(2, found.disagreements().size());
    assertEquals(
        "t.csv has no column d; it has a, b, c",
        assertThrows(
                UnreadableSheet.class, () -> Comparer.compare(ours, hand, List.of("d"), List.of()))
            .words());
  }

  @Test
  void manyRowsThatCouldBeTheSameAreRefusedNotEndless() {
    String[] lines = new String[3001];
    lines[0] = "report,category";
    java.util.Arrays.fill(lines, 1, lines.length, "r,AID");
    Sheet many = sheet(lines);
    assertThrows(UnreadableSheet.class, () -> compare(many, many));
  }
}
