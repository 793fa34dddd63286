package org.sitrep.training;

import org.sitrep.language.network.TreeDecoder;

/**
 * What a network says of a sentence, as numbers of its {@link Labels}.
 *
 * @param heads as {@link Tree#heads()}
 */
record Answers(int[] tags, int[] names, int[] heads, int[] relations) {

  static Answers of(Pass pass, Example example, Net.Shape shape) {
    int n = example.size();
    pass.forward(example.features(), example.hints(), example.hintRelations(), false);
    int[] heads = TreeDecoder.heads(pass.arcScores, n);
    int[] relations = new int[n];
    for (int i = 0; i < n; i++) {
      heads[i]++;
      pass.label(i, heads[i]);
      relations[i] = best(pass.relationScores[i], shape.relations());
    }
    return new Answers(
        best(pass.tagScores, n, shape.tags()),
        best(pass.nameScores, n, shape.names()),
        heads,
        relations);
  }

  private static int[] best(float[][] scores, int n, int width) {
    int[] best = new int[n];
    for (int i = 0; i < n; i++) {
      best[i] = best(scores[i], width);
    }
    return best;
  }

  private static int best(float[] scores, int width) {
    int best = 0;
    for (int k = 1; k < width; k++) {
      best = scores[k] > scores[best] ? k : best;
    }
    return best;
  }

  /** The tree that these answers make of a sentence. */
  Tree tree(Tree asked, Labels labels) {
    int n = heads.length;
    String[] tag = new String[n];
    String[] relation = new String[n];
    for (int i = 0; i < n; i++) {
      tag[i] = labels.tags().text(tags[i]);
      relation[i] = labels.relations().text(relations[i]);
    }
    return new Tree(
        asked.id(),
        asked.words(),
        asked.lemmas(),
        asked.universal(),
        tag,
        heads,
        relation,
        asked.misc());
  }

  /** The name classes; what goes on without a beginning begins. */
  String[] nameClasses(Labels labels) {
    String[] found = new String[names.length];
    String before = "O";
    for (int i = 0; i < found.length; i++) {
      String name = labels.names().text(names[i]);
      boolean loose =
          name.startsWith("I-")
              && (before.equals("O") || !before.substring(2).equals(name.substring(2)));
      found[i] = loose ? "B-" + name.substring(2) : name;
      before = found[i];
    }
    return found;
  }
}
