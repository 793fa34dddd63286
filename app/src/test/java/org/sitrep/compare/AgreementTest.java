package org.sitrep.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgreementTest {
  private static final double EXACT = 1e-12;

  /**
   * 50 units: both yes 20, both no 15, only the first yes 5, only the second yes 10. Observed
   * (20+15)/50 = 0.7; by chance 25/50·30/50 + 25/50·20/50 = 0.5; (0.7−0.5)/(1−0.5) = 0.4.
   */
  @Test
  void kappaWorkedOutByHand() {
    List<String> one = new ArrayList<>();
    List<String> other = new ArrayList<>();
    add(one, other, "yes", "yes", 20);
    add(one, other, "no", "no", 15);
    add(one, other, "yes", "no", 5);
    add(one, other, "no", "yes", 10);
    assertEquals(0.4, Agreement.kappa(one, other), EXACT);
  }

  private static void add(List<String> one, List<String> other, String a, String b, int times) {
    one.addAll(Collections.nCopies(times, a));
    other.addAll(Collections.nCopies(times, b));
  }

  @Test
  void kappaBelowChanceIsNegative() {
    // shares are one half each: observed 0, by chance 0.5
    assertEquals(-1.0, Agreement.kappa(List.of("a", "b"), List.of("b", "a")), EXACT);
  }

  @Test
  void whatIsUndefinedIsNull() {
    assertNull(Agreement.kappa(List.of(), List.of()));
    assertNull(Agreement.kappa(List.of("a", "a"), List.of("a", "a")));
    assertNull(Agreement.alpha(List.of()));
    assertNull(Agreement.alpha(units("aa", "aa")));
    assertNull(Agreement.alpha(units("a.", ".b")));
  }

  /**
   * Krippendorff's example of two coders, ten units and two values. 20 values, 14 of 0 and 6 of 1.
   * Alike within units: 6 units, 2 ordered pairs each = 12. Thrown together: 14·13 + 6·5 = 212 of
   * 20·19 = 380 pairs. alpha = (19·12 − 212) / (380 − 212) = 16/168.
   */
  @Test
  void alphaOfTwoCoders() {
    assertEquals(16.0 / 168, Agreement.alpha(units("0100000010", "1110010000")), EXACT);
  }

  /**
   * Krippendorff's example of four coders, twelve units and missing values (published: 0.743). The
   * twelfth unit has one value and does not count, which leaves 40: 9 of 1, 13 of 2, 10 of 3, 5 of
   * 4, 3 of 5. Alike within units, ordered pairs over (values − 1): 3, 2, 4, 4, 4, 0, 4, 2, 4, 3, 2
   * = 32. Thrown together: 9·8 + 13·12 + 10·9 + 5·4 + 3·2 = 344 of 40·39 = 1560. alpha = (39·32 −
   * 344) / (1560 − 344) = 904/1216.
   */
  @Test
  void alphaOfFourCodersWithMissingValues() {
    double alpha =
        Agreement.alpha(units("123321412...", "1233224125.3", ".3332342251.", "1233244125 1."));
    assertEquals(904.0 / 1216, alpha, EXACT);
    assertEquals(0.743, alpha, 5e-4);
  }

  /** Units from each coder's values; a dot is a missing one, blanks do not count. */
  private static List<List<@Nullable String>> units(String... coders) {
    List<String> lines = Arrays.stream(coders).map(one -> one.replace(" ", "")).toList();
    List<List<@Nullable String>> units = new ArrayList<>();
    for (int i = 0; i < lines.get(0).length(); i++) {
      List<@Nullable String> unit = new ArrayList<>();
      for (String line : lines) {
        unit.add(line.charAt(i) == '.' ? null : line.substring(i, i + 1));
      }
      units.add(unit);
    }
    return units;
  }
}
