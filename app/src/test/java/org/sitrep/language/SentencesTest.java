package org.sitrep.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  private static List<String> split(String text) {
    Tokens tokens = Tokenizer.tokenize(text);
    List<String> sentences = new ArrayList<>();
    for (Sentences.Range range : Sentences.split(tokens)) {
      sentences.add(text.substring(tokens.starts()[range.from()], tokens.ends()[range.to() - 1]));
    }
    return sentences;
  }

  /** The stroke stands where one sentence ends and the next begins. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge is open. | It was shut.",
        "BRELL (Wire): | Police arrested two men.",
        "(ODN) | Police arrested two men.",
        "Brell, May 17 - | Police arrested two men.",
        "Brell - the capital - is quiet.",
        "Governor blames rival over flood | ODE TOWN, Brell (Wire) - | Governor Ana Ode spoke.",
        "The union (UDT) - the largest - is on strike.",
        "Is it open? | Yes! | It is.",
        "Gen. Ode met Mr. Brell. | They spoke.",
        "He lives in the U.S. | The house is old.",
        "U.S. troops left. | U.S. Senator Ode stayed.",
        "It opened at 5 p.m. | But nobody came.",
        "It opened at 5 p.m. Monday.",
        "J. K. Ode spoke. | She is new.",
        "It works for Brell Inc. | The firm is old.",
        "It grew by 3.5 per cent. | No. 5 fell.",
        "They sell fish, meat, etc. | Prices are low.",
        "“It is open.” | She left.",
        "\"It is open.\" | She left.",
        "She said: \"It is open. | I saw it.\" | Then she left.",
        "“Is it open?” he asked. | Nobody knew.",
        "\"Stop!\" she cried.",
        "“Stop!” she cried, “or I will.”",
        "It is open (or so they say.) | She left.",
        "He waited ... and waited. | Then he left.",
        "He waited... | Then he left.",
        "She works at Yahoo! in Marlow.",
        "He was right. | “I told you,” he said.",
        "What?! | No.",
        "See example.org. | It is long.",
      })
  void aLineOfSentences(String marked) {
    List<String> wanted = List.of(marked.split(" \\| "));
    assertEquals(wanted, split(String.join(" ", wanted)));
  }

  @Test
  void aLineEndEndsASentenceUnlessTheTextIsWrapped() {
    assertEquals(2, split("Bridge open again\nThe bridge in Brell is open.").size());
    assertEquals(2, split("Bridge open again\r\nThe bridge in Brell is open.").size());
    String wrapped =
        """
        The bridge in the harbour town of Brell, which was damaged in the
        storm two weeks ago, is open again for cars and for people on foot
        after engineers had worked on it day and night, the mayor told our
        reporter on Monday. She said that the town would now ask for money
        to build a new one and that the council would vote before the year
        ends
        """;
    assertEquals(2, split(wrapped).size());
    assertEquals(3, split(wrapped + "\nA heading\n").size());
  }

  @Test
  void aDatelineStandsAlone() {
    assertEquals(
        List.of("BRELL, Marlow (AP) —", "It is open."), split("BRELL, Marlow (AP) — It is open."));
    assertEquals(List.of("BRELL -", "It is open."), split("BRELL - It is open."));
    assertEquals(List.of("NATO-led troops left."), split("NATO-led troops left."));
  }

  @Test
  void aListNumberBelongsToWhatItCounts() {
    assertEquals(List.of("1. Stop.", "2. Look."), split("1. Stop. 2. Look."));
    assertEquals(List.of("1. Stop.", "2. Look."), split("1. Stop.\n2. Look."));
  }

  @Test
  void aSentenceThatDoesNotEndIsCut() {
    List<String> cut = split("and then the water rose again ".repeat(1000));
    assertEquals(50, cut.size());
  }

  @Test
  void everyTokenIsInOneSentence() {
    Random random = new Random(11);
    String units = "aB1.!?…\"'“”’()-— \n\r\u2029,";
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(150); length > 0; length--) {
        text.append(units.charAt(random.nextInt(units.length())));
      }
      Tokens tokens = Tokenizer.tokenize(text.toString());
      int at = 0;
      for (Sentences.Range range : Sentences.split(tokens)) {
        assertEquals(at, range.from());
        assertTrue(range.to() > range.from());
        at = range.to();
      }
      assertEquals(tokens.size(), at);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {".", ". ", "\"", "'", "a. ", "\n", "a\n", "?\" ", "U.S. ", ") "})
  void aMillionCharactersAreSplitInLinearTime(String unit) {
    Tokens tokens = Tokenizer.tokenize(unit.repeat(1_000_000 / unit.length()));
    List<Sentences.Range> found = Sentences.split(tokens);
    assertEquals(tokens.size(), found.isEmpty() ? 0 : found.get(found.size() - 1).to());
  }
}
