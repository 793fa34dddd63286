package org.sitrep.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.sitrep.Testing;

class CoreNlpTest {
  private static List<String> sentences(String text) {
    return Testing.document(text).sentences().stream().map(one -> one.span().of(text)).toList();
  }

  @Test
  void aDatelineStandsAlone() {
    assertEquals(
        List.of("BRELL -", "The bridge is open."), sentences("BRELL - The bridge is open."));
  }

  @Test
  void aLineEndEndsASentenceUnlessTheTextIsWrapped() {
    assertEquals(2, sentences("Bridge open again\nThe bridge in Brell is open.").size());
    String wrapped =
        """
        The bridge in the harbour town of Brell, which was damaged in the
        storm two weeks ago, is open again for cars and for people on foot
        after engineers had worked on it day and night, the mayor told our
        reporter on Monday. She said that the town would now ask for money
        to build a new one and that the council would vote before the year
        ends.
        """;
    assertEquals(2, sentences(wrapped).size());
  }

  @Test
  void tokensCountIntoTheTextAsItIs() {
    String text = "“Ça va,” said Zoë\u00a0Ó Briain — 🚋 tram driver — and couldn't stop.";
    for (Sentence sentence : Testing.document(text).sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        assertEquals(
            sentence.word(i).replace("\u00a0", " "),
            sentence.span(i).of(text).replace("\u00a0", " "));
      }
    }
  }

  @Test
  void aHundredThousandCharactersWithoutAFullStopAreCut() {
    String text = "and then the water rose again ".repeat(3400);
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(2), () -> assertTrue(Testing.document(text).sentences().size() > 100));
  }

  @Test
  void textWithoutWordsHasNoSentences() {
    assertEquals(List.of(), sentences("  \n\t "));
  }

  @Test
  void aFolderWithoutModelsIsNamed() {
    UncheckedIOException failed =
        assertThrows(UncheckedIOException.class, () -> new CoreNlp(Path.of("no-such-folder")));
    assertTrue(failed.getMessage().contains("no-such-folder"), failed.getMessage());
  }
}
