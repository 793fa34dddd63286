package org.sitrep.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.network.WordFeatures;

/** Turns trees into {@link Example}s: words to rows of the table, labels to numbers. */
final class Examples {
  private static final int[] NONE = {};

  private final Labels labels;
  private final WordFeatures features;
  private final Map<String, int[]> known = new HashMap<>();

  Examples(Labels labels, WordFeatures features) {
    this.labels = labels;
    this.features = features;
  }

  /** The forms that occur at least so often, and those in lower case. */
  static List<String> common(List<Tree> trees, int least) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Tree tree : trees) {
      for (String word : tree.words()) {
        String form = WordFeatures.normal(word);
        String lower = form.toLowerCase(Locale.ROOT);
        counts.merge(form, 1, Integer::sum);
        if (!lower.equals(form)) {
          counts.merge(lower, 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= least)
        .map(Map.Entry::getKey)
        .toList();
  }

  Example example(Tree tree, String @Nullable [] names, @Nullable Tree hint, float weight) {
    return example(tree, names, null, hint, weight);
  }

  /**
   * @param names BIO classes, null where not known
   * @param mentions the same by another treebank's rules, null where not known
   * @param hint the other parser's tree over the same words, null where not to be seen
   */
  Example example(
      Tree tree,
      String @Nullable [] names,
      String @Nullable [] mentions,
      @Nullable Tree hint,
      float weight) {
    int n = tree.size();
    int[][] rows = new int[n][];
    for (int i = 0; i < n; i++) {
      int[] own = known.computeIfAbsent(tree.words()[i], features::of);
      rows[i] = hint == null ? own : hinted(own, hint, i);
    }
    boolean parsed = tree.heads()[0] >= 0;
    int[] hints = NONE;
    int[] hintRelations = NONE;
    if (hint != null) {
      hints = new int[n];
      hintRelations = numbers(hint.relations(), labels.hints());
      for (int i = 0; i < n; i++) {
        boolean given = !hint.relations()[i].equals("_") && hintRelations[i] >= 0;
        hints[i] = given ? hint.heads()[i] : -1;
      }
    }
    return new Example(
        rows,
        parsed ? numbers(tree.tags(), labels.tags()) : NONE,
        names == null ? NONE : numbers(names, labels.names()),
        mentions == null ? NONE : numbers(mentions, labels.names()),
        parsed ? tree.heads() : NONE,
        parsed ? numbers(tree.relations(), labels.relations()) : NONE,
        hints,
        hintRelations,
        weight);
  }

  private static int[] numbers(String[] texts, Labels.Index index) {
    return Arrays.stream(texts).mapToInt(index::of).toArray();
  }

  /** What the other parser says of a word, as hashed rows beside the word's own. */
  private int[] hinted(int[] own, Tree hint, int i) {
    int head = hint.heads()[i];
    String above = head <= 0 ? "ROOT" : hint.tags()[head - 1];
    String side = head == 0 ? "" : head - 1 < i ? "<" : ">";
    List<String> names = new ArrayList<>();
    for (String part : hint.misc()[i].split("\\|", -1)) {
      if (part.matches("N\\d=.*")) {
        names.add(part);
      }
    }
    int[] rows = Arrays.copyOf(own, own.length + 4 + names.size());
    int at = own.length;
    rows[at++] = features.hashedRow("hint tag " + hint.tags()[i]);
    rows[at++] = features.hashedRow("hint relation " + hint.relations()[i]);
    rows[at++] = features.hashedRow("hint head " + above + side);
    rows[at++] = features.hashedRow("hint names " + names);
    for (String name : names) {
      rows[at++] = features.hashedRow("hint name " + name);
    }
    return rows;
  }
}
