package org.sitrep.training;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.language.network.WordFeatures;

/** A handful of sentences and a network small enough to learn them in a moment. */
final class Taught {
  static final int HASHED = 512;

  private static final String[][] SENTENCES = {
    {"The/DT/2/det/O", "army/NN/3/nsubj/O", "left/VBD/0/root/O", "Lomar/NNP/3/obj/B-LOC"},
    {"Ana/NNP/3/nsubj/B-PER", "Berg/NNP/1/flat/I-PER", "spoke/VBD/0/root/O", "././3/punct/O"},
    {"Lomar/NNP/2/nsubj/B-LOC", "fell/VBD/0/root/O", "quickly/RB/2/advmod/O"},
    {"Troops/NNS/2/nsubj/O", "entered/VBD/0/root/O", "the/DT/4/det/O", "city/NN/2/obj/O"},
    {
      "She/PRP/2/nsubj/O",
      "met/VBD/0/root/O",
      "Ana/NNP/2/obj/B-PER",
      "in/IN/5/case/O",
      "Lomar/NNP/2/obl/B-LOC"
    },
  };

  private Taught() {}

  static List<Tree> trees() {
    List<Tree> trees = new ArrayList<>();
    for (String[] sentence : SENTENCES) {
      int n = sentence.length;
      String[] words = new String[n];
      String[] tags = new String[n];
      int[] heads = new int[n];
      String[] relations = new String[n];
      String[] misc = new String[n];
      for (int i = 0; i < n; i++) {
        String[] parts = sentence[i].split("/", -1);
        words[i] = parts[0];
        tags[i] = parts[1];
        heads[i] = Integer.parseInt(parts[2]);
        relations[i] = parts[3];
        misc[i] = "NER=" + parts[4];
      }
      trees.add(new Tree("t" + trees.size(), words, words, tags, tags, heads, relations, misc));
    }
    return trees;
  }

  static Labels labels() {
    return Labels.of(trees(), trees());
  }

  static List<String> words() {
    return Examples.common(trees(), 2);
  }

  static Net net(int hints, long seed) {
    int words = words().size();
    Net.Shape shape = labels().shape(12, 10, 9, 8, hints);
    return new Net(shape, words + HASHED, words, Learner.WORKERS, seed);
  }

  static List<Example> examples(boolean hinted) {
    Examples lessons = new Examples(labels(), new WordFeatures(words(), HASHED, List.of()));
    return trees().stream()
        .map(one -> lessons.example(one, one.names(), one.names(), hinted ? one : null, 1))
        .toList();
  }
}
