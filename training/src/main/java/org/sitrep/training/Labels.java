package org.sitrep.training;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The classes that a network tells apart, each by its place in a list.
 *
 * @param tags Penn tags
 * @param names O, B- and I- of each kind
 * @param relations relations of the trees to learn
 * @param hints relations of the other parser's trees
 */
record Labels(Index tags, Index names, Index relations, Index hints) {

  /** The kinds of names, as BIO classes. */
  static final List<String> NAMES =
      List.of("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC");

  /** A list that knows where each of its texts stands; −1 for others. */
  static final class Index {
    private final List<String> texts;
    private final Map<String, Integer> places = new HashMap<>();

    Index(Collection<String> texts) {
      this.texts = List.copyOf(texts);
      for (String text : this.texts) {
        places.put(text, places.size());
      }
    }

    int of(String text) {
      return places.getOrDefault(text, -1);
    }

    String text(int place) {
      return texts.get(place);
    }

    List<String> texts() {
      return texts;
    }

    int size() {
      return texts.size();
    }
  }

  /**
   * @param gold the trees to learn
   * @param hints the other parser's trees
   */
  static Labels of(List<Tree> gold, List<Tree> hints) {
    return new Labels(
        all(gold, Tree::tags),
        new Index(NAMES),
        all(gold, Tree::relations),
        all(hints, Tree::relations));
  }

  Net.Shape shape(int embedding, int hidden, int arc, int label, int hints) {
    return new Net.Shape(
        embedding, hidden, arc, label, tags.size(), names.size(), relations.size(), hints);
  }

  private static Index all(List<Tree> trees, Function<Tree, String[]> column) {
    TreeSet<String> texts = new TreeSet<>();
    for (Tree tree : trees) {
      texts.addAll(List.of(column.apply(tree)));
    }
    return new Index(texts);
  }
}
