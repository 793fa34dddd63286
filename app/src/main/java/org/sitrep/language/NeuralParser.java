package org.sitrep.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Greedy arc-standard parsing (Nivre 2004) with the network of Chen and Manning (2014), over
 * CoreNLP's nndep models and with its features, so that the trees are CoreNLP's, several times as
 * fast. Safe for several threads.
 */
final class NeuralParser {
  private final NeuralModel model;
  private final String[] labels;

  /**
   * @throws IOException where the model cannot be read
   */
  NeuralParser(Path file) throws IOException {
    model = new NeuralModel(file);
    labels = model.labels().toArray(String[]::new);
  }

  /**
   * Parses one sentence.
   *
   * @param words its words
   * @param tags their Penn Treebank tags
   * @param heads receives the head of each word, −1 for the root
   * @param relations receives the relation of each word to its head
   */
  void parse(List<String> words, List<String> tags, int[] heads, String[] relations) {
    State state = new State(words, tags);
    int[] features = new int[NeuralModel.FEATURES];
    float[] layer = new float[model.hidden()];
    float[] scores = new float[model.transitions()];
    while (!state.isDone()) {
      state.features(features);
      model.score(features, layer, scores);
      state.apply(best(state, scores));
    }
    for (int i = 0; i < words.size(); i++) {
      heads[i] = state.heads[i + 1] - 1;
      relations[i] = state.labels[i + 1] < 0 ? "dep" : labels[state.labels[i + 1]];
    }
  }

  /**
   * The transition of the highest score that the state allows: left arcs by label, then right arcs,
   * then shift.
   */
  private int best(State state, float[] scores) {
    int best = -1;
    for (int i = 0; i < scores.length; i++) {
      if ((best < 0 || scores[i] > scores[best]) && state.allows(i)) {
        best = i;
      }
    }
    return best;
  }

  /** Stack, buffer and arcs; token 0 is the root, words count from 1, the root label is label 0. */
  private final class State {
    private final int n;
    private final int[] words;
    private final int[] tags;
    private final int[] stack;
    private final int[] heads;
    private final int[] labels;
    private final int[][] lefts;
    private final int[][] rights;
    private int depth = 1;
    private int next = 1;

    State(List<String> wordList, List<String> tagList) {
      n = wordList.size();
      words = new int[n + 1];
      tags = new int[n + 1];
      words[0] = NeuralModel.ROOT;
      tags[0] = model.tag("-ROOT-");
      for (int i = 0; i < n; i++) {
        words[i + 1] = model.word(wordList.get(i));
        tags[i + 1] = model.tag(tagList.get(i));
      }
      stack = new int[n + 1];
      heads = new int[n + 1];
      labels = new int[n + 1];
      Arrays.fill(labels, -1);
      lefts = new int[n + 1][];
      rights = new int[n + 1][];
      for (int i = 0; i <= n; i++) {
        lefts[i] = new int[] {-1, -1};
        rights[i] = new int[] {-1, -1};
      }
    }

    boolean isDone() {
      return depth == 1 && next > n;
    }

    private int stack(int fromTop) {
      return fromTop < depth ? stack[depth - 1 - fromTop] : -1;
    }

    /**
     * Arcs are labelled root where the head is the root token, and only there; the root takes one
     * word, at the end.
     */
    boolean allows(int transition) {
      int arcs = (model.transitions() - 1) / 2;
      if (transition == 2 * arcs) {
        return next <= n;
      }
      boolean left = transition < arcs;
      boolean rootLabel = transition % arcs == 0;
      int head = stack(left ? 0 : 1);
      if (head < 0 || (head == 0) != rootLabel) {
        return false;
      }
      return depth > 2 || (!left && depth == 2 && next > n);
    }

    void apply(int transition) {
      int arcs = (model.transitions() - 1) / 2;
      if (transition == 2 * arcs) {
        stack[depth++] = next++;
      } else if (transition < arcs) {
        int head = stack(0);
        attach(stack(1), head, transition);
        stack[depth - 2] = head;
        depth--;
      } else {
        attach(stack(0), stack(1), transition - arcs);
        depth--;
      }
    }

    /** Children come from the inside out, so that the newest on a side is the outermost. */
    private void attach(int child, int head, int label) {
      heads[child] = head;
      labels[child] = label;
      int[] outer = child < head ? lefts[head] : rights[head];
      outer[1] = outer[0];
      outer[0] = child;
    }

    /**
     * 18 words, their 18 tags, and the labels of the 12 that are children; as Chen and Manning list
     * them.
     */
    void features(int[] features) {
      for (int i = 0; i < 3; i++) {
        put(features, i, stack(2 - i));
        put(features, 3 + i, next + i <= n ? next + i : -1);
      }
      for (int i = 0; i < 2; i++) {
        int token = stack(i);
        int at = 6 + 6 * i;
        child(features, at, left(token, 0));
        child(features, at + 1, right(token, 0));
        child(features, at + 2, left(token, 1));
        child(features, at + 3, right(token, 1));
        child(features, at + 4, left(left(token, 0), 0));
        child(features, at + 5, right(right(token, 0), 0));
      }
    }

    private int left(int token, int which) {
      return token < 0 ? -1 : lefts[token][which];
    }

    private int right(int token, int which) {
      return token < 0 ? -1 : rights[token][which];
    }

    private void put(int[] features, int at, int token) {
      features[at] = token < 0 ? NeuralModel.NULL : words[token];
      features[18 + at] = token < 0 ? model.tag("-NULL-") : tags[token];
    }

    private void child(int[] features, int at, int token) {
      put(features, at, token);
      features[36 + at - 6] = model.label(token < 0 ? -1 : labels[token]);
    }
  }
}
