package org.sitrep.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.Testing;

class NeuralParserTest {
  private static final Path MODEL =
      Path.of(System.getProperty("sitrep.models", "target/models"))
          .resolve("edu/stanford/nlp/models/parser/nndep/english_UD.gz");

  private static final String TEXT =
      "The harbour town of Brell was flooded on Monday after two days of rain, officials said. "
          + "Rescuers who had been sent from the capital brought more than 300 people to a school. "
          + "The mayor, Ada Quint, told reporters that nobody was missing, but she would not rule out more rain. "
          + "\"We were lucky,\" she added. "
          + "Neither the army nor the police have said when the bridge, which was built in 1962, will open again.";

  @Test
  void growsTheTreesOfCoreNlp() throws IOException {
    NeuralParser ours = new NeuralParser(MODEL);
    DependencyParser theirs = DependencyParser.loadFromModelFile(MODEL.toString());
    for (Sentence sentence : Testing.document(TEXT).sentences()) {
      List<TaggedWord> tagged = new ArrayList<>();
      for (int i = 0; i < sentence.size(); i++) {
        tagged.add(new TaggedWord(sentence.word(i), sentence.tag(i)));
      }
      int[] expected = new int[sentence.size()];
      for (TypedDependency edge : theirs.predict(tagged).typedDependencies()) {
        expected[edge.dep().index() - 1] = edge.gov().index() - 1;
      }
      int[] heads = new int[sentence.size()];
      String[] relations = new String[sentence.size()];
      ours.parse(
          tagged.stream().map(TaggedWord::word).toList(),
          tagged.stream().map(TaggedWord::tag).toList(),
          heads,
          relations);
      assertArrayEquals(expected, heads, sentence.span().of(TEXT));
    }
  }

  @Test
  void everySentenceHasOneRootAndReachesIt() {
    for (Sentence sentence : Testing.document(TEXT).sentences()) {
      int roots = 0;
      for (int i = 0; i < sentence.size(); i++) {
        roots += sentence.head(i) < 0 ? 1 : 0;
      }
      assertEquals(1, roots);
      for (int i = 0; i < sentence.size(); i++) {
        int at = i;
        for (int steps = 0; sentence.head(at) >= 0; steps++) {
          assertTrue(steps < sentence.size());
          at = sentence.head(at);
        }
      }
    }
  }
}
