package org.sitrep.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sitrep.model.Span;

/**
 * One sentence: tokens 0 to {@link #size()} − 1, each with its span in the report's text, its word,
 * lemma, Penn Treebank tag and name class, and a tree of Universal Dependencies over them.
 */
public final class Sentence {
  private final int index;
  private final Span span;
  private final int[] starts;
  private final int[] ends;
  private final String[] words;
  private final String[] lemmas;
  private final String[] tags;
  private final String[] names;
  private final boolean[] nameStarts;
  private final int[] heads;
  private final String[] relations;
  private final int[][] children;
  private final int[] firsts;
  private final int[] lasts;

  /**
   * A sentence in which names of one class do not touch: a run of the same class is one name.
   *
   * @param index the sentence's number in its report, from 0
   * @param heads the head's token, −1 for the root
   * @param names PERSON, LOCATION, ORGANIZATION or O
   */
  public Sentence(
      int index,
      int[] starts,
      int[] ends,
      String[] words,
      String[] lemmas,
      String[] tags,
      String[] names,
      int[] heads,
      String[] relations) {
    this(
        index,
        starts,
        ends,
        words,
        lemmas,
        tags,
        names,
        new boolean[names.length],
        heads,
        relations);
  }

  /**
   * @param index the sentence's number in its report, from 0
   * @param heads the head's token, −1 for the root
   * @param names PERSON, LOCATION, ORGANIZATION or O
   * @param nameStarts whether a name begins at the token; the first token of a run of one class
   *     begins one in any case
   */
  public Sentence(
      int index,
      int[] starts,
      int[] ends,
      String[] words,
      String[] lemmas,
      String[] tags,
      String[] names,
      boolean[] nameStarts,
      int[] heads,
      String[] relations) {
    this.index = index;
    this.span = new Span(starts[0], ends[ends.length - 1]);
    this.starts = starts.clone();
    this.ends = ends.clone();
    this.words = words.clone();
    this.lemmas = lemmas.clone();
    this.tags = tags.clone();
    this.names = names.clone();
    this.nameStarts = starts(names, nameStarts);
    this.heads = heads.clone();
    this.relations = relations.clone();
    this.children = childrenOf(heads);
    this.firsts = new int[heads.length];
    this.lasts = new int[heads.length];
    reach();
  }

  /** The same tokens under another tree. */
  Sentence withTree(int[] otherHeads, String[] otherRelations) {
    return new Sentence(
        index, starts, ends, words, lemmas, tags, names, nameStarts, otherHeads, otherRelations);
  }

  /** The same sentence with other tags. */
  Sentence withTags(String[] otherTags) {
    return new Sentence(
        index, starts, ends, words, lemmas, otherTags, names, nameStarts, heads, relations);
  }

  /** A name begins where it is said to, and where no name of the class stands before. */
  private static boolean[] starts(String[] names, boolean[] said) {
    boolean[] starts = new boolean[names.length];
    for (int i = 0; i < names.length; i++) {
      boolean first = i == 0 || !names[i].equals(names[i - 1]);
      starts[i] = !names[i].equals("O") && (first || said[i]);
    }
    return starts;
  }

  private static int[][] childrenOf(int[] heads) {
    int[] counts = new int[heads.length];
    for (int head : heads) {
      if (head >= 0) {
        counts[head]++;
      }
    }
    int[][] children = new int[heads.length][];
    for (int i = 0; i < heads.length; i++) {
      children[i] = new int[counts[i]];
    }
    int[] filled = new int[heads.length];
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] >= 0) {
        children[heads[i]][filled[heads[i]]++] = i;
      }
    }
    return children;
  }

  /**
   * First and last token below each, from the leaves up: every token passes its reach to its head
   * once.
   */
  private void reach() {
    int n = heads.length;
    int[] waiting = new int[n];
    int[] ready = new int[n];
    int filled = 0;
    for (int i = 0; i < n; i++) {
      firsts[i] = i;
      lasts[i] = i;
      waiting[i] = children[i].length;
      if (waiting[i] == 0) {
        ready[filled++] = i;
      }
    }
    for (int at = 0; at < filled; at++) {
      int head = heads[ready[at]];
      if (head >= 0) {
        firsts[head] = Math.min(firsts[head], firsts[ready[at]]);
        lasts[head] = Math.max(lasts[head], lasts[ready[at]]);
        if (--waiting[head] == 0) {
          ready[filled++] = head;
        }
      }
    }
  }

  public int index() {
    return index;
  }

  public Span span() {
    return span;
  }

  public int size() {
    return words.length;
  }

  public String word(int token) {
    return words[token];
  }

  /** The dictionary form; of common words in lower case. */
  public String lemma(int token) {
    return lemmas[token];
  }

  /** Penn Treebank part of speech. */
  public String tag(int token) {
    return tags[token];
  }

  /** Universal part of speech, as UD's treebank GUM uses it. */
  public String upos(int token) {
    return UniversalTags.of(tags[token], relations[token], words[token]);
  }

  /** PERSON, LOCATION, ORGANIZATION or O. */
  public String name(int token) {
    return names[token];
  }

  /** Whether a name begins here: two of one class may stand side by side. */
  public boolean startsName(int token) {
    return nameStarts[token];
  }

  /** The token that this one depends on, −1 for the root. */
  public int head(int token) {
    return heads[token];
  }

  /** The Universal Dependencies relation to the head, with its subtype ({@code nsubj:pass}). */
  public String relation(int token) {
    return relations[token];
  }

  /** Whether the relation is one of these, subtypes aside unless given. */
  public boolean is(int token, String... wanted) {
    String relation = relations[token];
    int colon = relation.indexOf(':');
    String main = colon < 0 ? relation : relation.substring(0, colon);
    return Arrays.stream(wanted).anyMatch(one -> one.equals(relation) || one.equals(main));
  }

  /** The tokens that depend on this one, in order. */
  public int[] children(int token) {
    return children[token].clone();
  }

  /** The children that stand in one of these relations, in order. */
  public List<Integer> children(int token, String... wanted) {
    List<Integer> found = new ArrayList<>();
    for (int child : children[token]) {
      if (is(child, wanted)) {
        found.add(child);
      }
    }
    return found;
  }

  /** The first child in one of these relations, −1 where there is none. */
  public int child(int token, String... wanted) {
    for (int child : children[token]) {
      if (is(child, wanted)) {
        return child;
      }
    }
    return -1;
  }

  /** The leftmost token of the subtree under this one. */
  public int first(int token) {
    return firsts[token];
  }

  /** The rightmost token of the subtree under this one. */
  public int last(int token) {
    return lasts[token];
  }

  /** Whether {@code token} lies in the subtree of {@code top}. */
  public boolean isBelow(int token, int top) {
    int at = token;
    for (int steps = 0; at >= 0 && steps <= size(); steps++) {
      if (at == top) {
        return true;
      }
      at = heads[at];
    }
    return false;
  }

  public Span span(int token) {
    return new Span(starts[token], ends[token]);
  }

  /** From the first to the last token, both included. */
  public Span span(int firstToken, int lastToken) {
    return new Span(starts[firstToken], ends[lastToken]);
  }

  /** The span of the subtree under a token. */
  public Span subtree(int token) {
    return span(firsts[token], lasts[token]);
  }

  /** The first token that ends after the offset, {@link #size()} where there is none. */
  public int tokenAt(int offset) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /**
   * The token within the span whose head lies outside it, the leftmost of several; −1 where the
   * span has none.
   */
  public int headOf(Span stretch) {
    int from = tokenAt(stretch.start());
    int to = from;
    while (to < size() && starts[to] < stretch.end()) {
      to++;
    }
    for (int token = from; token < to; token++) {
      if (heads[token] < from || heads[token] >= to) {
        if (!is(token, "punct")) {
          return token;
        }
      }
    }
    return from < to ? from : -1;
  }

  public boolean isVerb(int token) {
    return tags[token].startsWith("VB");
  }

  public boolean isNoun(int token) {
    return tags[token].startsWith("NN");
  }
}
