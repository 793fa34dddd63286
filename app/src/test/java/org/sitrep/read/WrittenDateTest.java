package org.sitrep.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "May 3, 2024",
        "Posted on May 3rd, 2024",
        "3 May 2024, 10:15",
        "Published: 03 May 2024 | 5 min read"
      })
  void daysThatAPagePrints(String line) {
    assertEquals(Optional.of("2024-05-03"), WrittenDate.parse(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3/5/2024", "May 2024", "31 June 2024", "Mayor 3, 2024 votes", ""})
  void whatIsNoDay(String line) {
    assertTrue(WrittenDate.parse(line).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The treaty that both sides had signed in the old town hall on May 3, 2024 was void"
      })
  void aSentenceIsNoDateLine(String line) {
    assertTrue(WrittenDate.parse(line).isEmpty());
  }
}
