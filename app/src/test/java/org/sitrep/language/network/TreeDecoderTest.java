package org.sitrep.language.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TreeDecoderTest {
  private static float[][] random(int n, Random random) {
    float[][] scores = new float[n][n + 1];
    for (float[] row : scores) {
      for (int j = 0; j <= n; j++) {
        row[j] = random.nextInt(1000) / 100f;
      }
    }
    return scores;
  }

  private static double sum(float[][] scores, int[] heads) {
    double sum = 0;
    for (int i = 0; i < heads.length; i++) {
      sum += scores[i][heads[i] + 1];
    }
    return sum;
  }

  /** The best of all trees, by trying every row of heads. */
  private static double best(float[][] scores, int[] heads, int at) {
    if (at == heads.length) {
      return TreeDecoder.isProjectiveTree(heads) ? sum(scores, heads) : Double.NEGATIVE_INFINITY;
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int head = -1; head < heads.length; head++) {
      if (head != at) {
        heads[at] = head;
        best = Math.max(best, best(scores, heads, at + 1));
      }
    }
    return best;
  }

  @Test
  void findsTheBestProjectiveTreeWithOneRoot() {
    Random random = new Random(3);
    for (int round = 0; round < 60; round++) {
      int n = 1 + round % 6;
      float[][] scores = random(n, random);
      int[] heads = TreeDecoder.heads(scores, n);
      assertTrue(TreeDecoder.isProjectiveTree(heads));
      assertEquals(best(scores, new int[n], 0), sum(scores, heads), 1e-3);
    }
  }

  @Test
  void givesATreeWhateverTheScoresOfALongSentence() {
    Random random = new Random(5);
    float[][] scores = random(Network.LONGEST, random);
    assertTrue(TreeDecoder.isProjectiveTree(TreeDecoder.heads(scores, Network.LONGEST)));
  }

  @Test
  void knowsWhatIsATree() {
    assertTrue(TreeDecoder.isProjectiveTree(new int[] {1, -1, 1}));
    assertFalse(TreeDecoder.isProjectiveTree(new int[] {-1, -1}), "two roots");
    assertFalse(TreeDecoder.isProjectiveTree(new int[] {1, 0, -1}), "a cycle");
    assertFalse(TreeDecoder.isProjectiveTree(new int[] {2, 3, -1, 2}), "crossing arcs");
  }

  @Test
  void takesTheBestHeadsAsTheyAreWhereTheyMakeATree() {
    float[][] scores = {{0, 0, 9, 0}, {9, 0, 0, 0}, {0, 0, 9, 0}};
    assertArrayEquals(new int[] {1, -1, 1}, TreeDecoder.heads(scores, 3));
  }
}
