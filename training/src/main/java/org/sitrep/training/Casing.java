package org.sitrep.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/**
 * Writes some sentences in small letters alone and some in capitals, as comments and headlines do,
 * so that the network does not hang on capitals.
 */
final class Casing {
  private static final double SMALL = 0.04;
  private static final double LARGE = 0.03;

  private Casing() {}

  static List<Tree> mixed(List<Tree> trees, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Tree> mixed = new ArrayList<>(trees.size());
    for (Tree tree : trees) {
      double drawn = random.nextDouble();
      if (drawn < SMALL) {
        mixed.add(written(tree, word -> word.toLowerCase(Locale.ROOT)));
      } else if (drawn < SMALL + LARGE) {
        mixed.add(written(tree, word -> word.toUpperCase(Locale.ROOT)));
      } else {
        mixed.add(tree);
      }
    }
    return mixed;
  }

  private static Tree written(Tree tree, UnaryOperator<String> how) {
    String[] words = Arrays.stream(tree.words()).map(how).toArray(String[]::new);
    return new Tree(
        tree.id(),
        words,
        tree.lemmas(),
        tree.universal(),
        tree.tags(),
        tree.heads(),
        tree.relations(),
        tree.misc());
  }
}
