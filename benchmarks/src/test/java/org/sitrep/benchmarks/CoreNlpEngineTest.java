package org.sitrep.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.language.Sentence;
import org.sitrep.model.Publication;
import org.sitrep.model.Report;
import org.sitrep.training.TaughtWord;

class CoreNlpEngineTest {
  @TempDir Path folder;

  /** Every word hangs on the second, signs of punctuation on nothing; every word is a person. */
  private static final CoreNlpEngine ENGINE =
      new CoreNlpEngine() {
        @Override
        List<TaughtWord> teach(List<CoreLabel> tokens) {
          List<TaughtWord> words = new ArrayList<>();
          for (int i = 0; i < tokens.size(); i++) {
            boolean sign = !Character.isLetter(tokens.get(i).word().charAt(0));
            words.add(
                sign
                    ? new TaughtWord(".", 0, "_", List.of("O"))
                    : new TaughtWord(
                        "NNS", i == 1 ? 0 : 2, i == 1 ? "root" : "dep", List.of("PERSON")));
          }
          return words;
        }
      };

  @Test
  void spansCountIntoTheTextAndSignsHangOnTheRoot() {
    Report report =
        new Report(
            "r", "Boats left.\nRain fell.", null, null, null, null, Publication.UNKNOWN, "en");
    List<Sentence> sentences = ENGINE.read(report).sentences();
    assertEquals(2, sentences.size());
    Sentence second = sentences.get(1);
    assertEquals("fell", second.span(1).of(report.text()));
    assertEquals(List.of(1, -1, 1), List.of(second.head(0), second.head(1), second.head(2)));
    assertEquals("punct", second.relation(2));
  }

  @Test
  void aPredictionKeepsTheRowsOfTheFile() throws IOException {
    String gold =
        """
        # sent_id = 1
        1\tBoats\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
        2\tleft\t_\t_\t_\t_\t_\t_\t_\t_

        """;
    Path file = Files.writeString(folder.resolve("gold.conllu"), gold);
    assertEquals(
        """
        # sent_id = 1
        1\tBoats\tboat\tNOUN\tNNS\t_\t2\tdep\t_\tSpaceAfter=No|NER=B-PER
        2\tleft\tleft\tNOUN\tNNS\t_\t0\troot\t_\tNER=I-PER

        """,
        PredictCommand.predicted(ENGINE, Texts.of(List.of(file.toString()), 100).get(0)));
  }
}
