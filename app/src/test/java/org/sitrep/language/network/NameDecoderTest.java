package org.sitrep.language.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameDecoderTest {
  private final NameDecoder decoder =
      new NameDecoder(List.of("O", "B-PER", "I-PER", "B-LOC", "I-LOC"));

  @Test
  void noNameGoesOnThatHasNotBegun() {
    float[][] scores = {{1, 0, 5, 0, 0}, {0, 0, 4, 0, 0}};
    assertArrayEquals(new int[] {1, 2}, decoder.names(scores, 2));
  }

  @Test
  void aNameGoesOnAsItBegan() {
    float[][] scores = {{0, 5, 0, 0, 0}, {0, 0, 3, 0, 4}};
    assertArrayEquals(new int[] {1, 2}, decoder.names(scores, 2));
  }

  @Test
  void namesOfOneKindMayTouch() {
    float[][] scores = {{0, 5, 0, 0, 0}, {0, 6, 3, 0, 0}};
    assertArrayEquals(new int[] {1, 1}, decoder.names(scores, 2));
  }
}
