package org.sitrep.analyze.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Sentence;

/** Many phrases of words, and the longest of them that starts at a token of a sentence. */
final class Phrases<T> {
  private static final int LONGEST = 14;

  private final Node<T> root = new Node<>();
  private final boolean folded;

  /**
   * @param folded whether words match in any case and by their dictionary form, else as written
   */
  Phrases(boolean folded) {
    this.folded = folded;
  }

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>();
    private @Nullable T value;
  }

  /**
   * A phrase in a sentence.
   *
   * @param to the token after its last
   */
  record Found<T>(int to, T value) {}

  /** Keeps what was put first where a phrase is put twice. */
  void put(String phrase, T value) {
    Node<T> node = root;
    for (String word : words(phrase)) {
      node = node.next.computeIfAbsent(word, unseen -> new Node<>());
    }
    node.value = node.value == null ? value : node.value;
  }

  /** The words of a phrase as the tokenizer parts them. */
  private static String[] words(String phrase) {
    String parted =
        phrase
            .replace('’', '\'')
            .replaceAll("'s\\b", " 's")
            .replaceAll("s'( |$)", "s ' ")
            .replace(",", " ,")
            .replaceAll("[()/]", " $0 ");
    return parted.strip().split(" +");
  }

  @Nullable Found<T> longest(Sentence sentence, int from) {
    Found<T> found = null;
    List<Node<T>> reached = List.of(root);
    for (int at = from; at < sentence.size() && at < from + LONGEST && !reached.isEmpty(); at++) {
      List<Node<T>> next = new ArrayList<>();
      for (Node<T> node : reached) {
        step(node, sentence, at, next);
      }
      for (Node<T> node : next) {
        if (node.value != null) {
          found = new Found<>(at + 1, node.value);
          break;
        }
      }
      reached = next;
    }
    return found;
  }

  private void step(Node<T> node, Sentence sentence, int at, List<Node<T>> next) {
    String word = sentence.word(at).replace('’', '\'');
    Node<T> surface = node.next.get(folded ? word.toLowerCase(Locale.ROOT) : word);
    if (surface != null) {
      next.add(surface);
    }
    if (folded && sentence.isNoun(at)) {
      Node<T> base = node.next.get(singular(sentence, at));
      if (base != null && base != surface) {
        next.add(base);
      }
    }
  }

  /**
   * The singular of a noun: its lemma, or by rule where the tagger took a plural for a name and
   * left it as it is.
   */
  static String singular(Sentence sentence, int at) {
    String word = sentence.word(at).toLowerCase(Locale.ROOT);
    String lemma = sentence.lemma(at).toLowerCase(Locale.ROOT);
    if (!lemma.equals(word) || !word.endsWith("s") || word.endsWith("ss") || word.length() < 4) {
      return lemma;
    }
    return word.endsWith("ies")
        ? word.substring(0, word.length() - 3) + "y"
        : word.substring(0, word.length() - 1);
  }
}
