package org.sitrep.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTest {
  @ParameterizedTest
  @CsvSource({
    "Rebels, ' rebels '",
    "7, 7.0",
    "0, -0.0",
    "-9.5, -9.50",
    "2024-05-02, 02 May 2024",
    "2024-05-02, 2 May 2024",
    "2024-05-02, 2024-05-02 00:00:00.000",
    "2024-05-02, 2024-05-02T00:00:00Z",
    "NER; RUS, RUS;NER",
    "'a  b', 'A b'"
  })
  void isTheSameAs(String one, String other) {
    assertEquals(Value.of(one), Value.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "042, 42",
    "2024-05-02, 2024-05-03",
    "2024-02-30, 2024-02-29",
    "2024-05-02 10:00, 2024-05-02",
    "troops, troop"
  })
  void differsFrom(String one, String other) {
    assertNotEquals(Value.of(one), Value.of(other));
  }
}
