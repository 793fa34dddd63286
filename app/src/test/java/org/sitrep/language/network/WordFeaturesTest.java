package org.sitrep.language.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordFeaturesTest {
  private final WordFeatures features =
      new WordFeatures(List.of("Mali", "mali", "troops"), 1000, List.of(List.of("kigali")));

  @Test
  void aCommonWordHasARowForItsFormAndOneForItInSmallLetters() {
    assertArrayEquals(new int[] {0, 1}, Arrays.copyOf(features.of("Mali"), 2));
    assertEquals(2, features.of("TROOPS")[0]);
  }

  @Test
  void everyRowLiesInTheTable() {
    for (String word :
        new String[] {"", "x", "Ouagadougou", "\ud83d", "\u2019\u2019", "7".repeat(500)}) {
      for (int row : features.of(word)) {
        assertTrue(row >= 0 && row < features.size(), word);
      }
    }
  }

  @Test
  void aWordNotSeenIsKnownByItsEndAndItsShape() {
    int[] one = features.of("Zanfara");
    int[] other = features.of("Kanfara");
    long shared =
        Arrays.stream(one).filter(row -> Arrays.stream(other).anyMatch(it -> it == row)).count();
    assertTrue(shared >= 5, "shared: " + shared);
    assertFalse(Arrays.equals(one, other));
  }

  @Test
  void aWordOfAListHasTheListsRow() {
    int[] listed = features.of("Kigali");
    int[] other = features.of("Figali");
    assertEquals(other.length + 1, listed.length);
  }

  @Test
  void digitsAreAllTheSame() {
    assertArrayEquals(features.of("1999"), features.of("2024"));
  }
}
