package org.sitrep.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.language.network.Grammar;

class NameConsistencyTest {
  /** Sentences of word/tag/class/sureness. */
  private static List<String[]> settled(String... sentences) {
    List<String[]> words = new ArrayList<>();
    List<Grammar> grammars = new ArrayList<>();
    for (String sentence : sentences) {
      String[] tokens = sentence.split(" ", -1);
      int n = tokens.length;
      String[] forms = new String[n];
      String[] tags = new String[n];
      String[] names = new String[n];
      float[] sure = new float[n];
      for (int i = 0; i < n; i++) {
        String[] parts = tokens[i].split("/", -1);
        forms[i] = parts[0];
        tags[i] = parts[1];
        names[i] = parts[2];
        sure[i] = Float.parseFloat(parts[3]);
      }
      words.add(forms);
      grammars.add(new Grammar(tags, names, sure, new int[n], new String[n]));
    }
    NameConsistency.settle(words, grammars, word -> word.equals("Sharon"));
    return grammars.stream().map(Grammar::names).toList();
  }

  @Test
  void aFullNameVotesForTheSurname() {
    List<String[]> names =
        settled("Ana/NNP/B-PER/.9 Jordan/NNP/I-PER/.9", "Jordan/NNP/B-LOC/.6 spoke/VBD/O/1");
    assertArrayEquals(new String[] {"B-PER", "O"}, names.get(1));
  }

  @Test
  void behindInAPlaceIsNamedSoonerThanAPerson() {
    List<String[]> names =
        settled("in/IN/O/1 Sharon/NNP/B-PER/.7", "Sharon/NNP/B-PER/.2 paid/VBD/O/1");
    assertArrayEquals(new String[] {"O", "B-LOC"}, names.get(0));
    assertArrayEquals(new String[] {"B-LOC", "O"}, names.get(1));
  }

  @Test
  void aNamePassedOverIsFoundWhereItIsSureElsewhere() {
    List<String[]> names =
        settled("in/IN/O/1 Sharon/NNP/B-LOC/.9", "the/DT/O/1 Sharon/NNP/O/.5 fire/NN/O/1");
    assertArrayEquals(new String[] {"O", "B-LOC", "O"}, names.get(1));
  }
}
