package org.sitrep.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EntityNamesTest {
  /** Tokens as word/tag/Entity, the last empty where there is none. */
  private static String[] names(String... tokens) {
    int n = tokens.length;
    String[] words = new String[n];
    String[] tags = new String[n];
    String[] misc = new String[n];
    for (int i = 0; i < n; i++) {
      String[] parts = tokens[i].split("/", -1);
      words[i] = parts[0];
      tags[i] = parts[1];
      misc[i] = parts[2].isEmpty() ? "_" : "Entity=" + parts[2] + "|SpaceAfter=No";
    }
    int[] heads = new int[n];
    Arrays.fill(heads, -1);
    return EntityNames.of(new Tree("t", words, words, tags, tags, heads, words, misc));
  }

  @Test
  void aMentionIsANameByItsProperNouns() {
    assertArrayEquals(
        new String[] {"O", "B-ORG", "I-ORG", "I-ORG", "O", "B-LOC"},
        names(
            "The/DT/(4-organization-new-nnnnn-cf1-2-coref-Bank_of_Lomar",
            "Bank/NNP/",
            "of/IN/",
            "Lomar/NNP/(5-place-new-nnnnn-cf2-1-sgl)4)",
            "in/IN/",
            "Orvia/NNP/(6-place-new-nnnnn-cf3-1-sgl)"));
  }

  @Test
  void aTitleIsNoPartOfAPersonsName() {
    assertArrayEquals(
        new String[] {"O", "B-PER", "I-PER"},
        names("President/NNP/(7-person-new-nnnnn-cf1-2-sgl", "Ana/NNP/", "Berg/NNP/7)"));
  }

  @Test
  void aMentionWithoutAProperHeadIsNoName() {
    assertArrayEquals(
        new String[] {"O", "O"}, names("the/DT/(8-person-new-nnnnn-cf1-2-sgl", "soldiers/NNS/8)"));
  }
}
