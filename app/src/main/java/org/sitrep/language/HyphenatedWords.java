package org.sitrep.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes one word again of what treebanks part at hyphens (“US-led”, “72-year-old”, “Al-Nur”). The
 * models are taught on such parts (Universal Dependencies, English); readers ask for words. A word
 * takes the place of its highest part in the tree, and what hung on any part hangs on the word.
 */
final class HyphenatedWords {
  private final Sentence parts;

  /** The first and the last part of each word. */
  private final List<int[]> words = new ArrayList<>();

  private final int[] wordOf;
  private final int[] depths;

  private HyphenatedWords(Sentence parts) {
    this.parts = parts;
    this.wordOf = new int[parts.size()];
    this.depths = depths(parts);
    for (int first = 0; first < parts.size(); ) {
      int last = lastOfWord(first);
      for (int part = first; part <= last; part++) {
        wordOf[part] = words.size();
      }
      words.add(new int[] {first, last});
      first = last + 1;
    }
  }

  /**
   * @param parts a sentence whose hyphens may be tokens of their own
   * @return the same sentence; where no hyphen stands between two parts, the very same object
   */
  static Sentence join(Sentence parts) {
    HyphenatedWords hyphenated = new HyphenatedWords(parts);
    return hyphenated.words.size() == parts.size() ? parts : hyphenated.sentence();
  }

  private int lastOfWord(int first) {
    int last = first;
    while (last + 2 < parts.size()
        && isHyphen(parts.word(last + 1))
        && isWordlike(last)
        && isWordlike(last + 2)
        && parts.span(last).end() == parts.span(last + 1).start()
        && parts.span(last + 1).end() == parts.span(last + 2).start()) {
      last += 2;
    }
    return last;
  }

  private static boolean isHyphen(String word) {
    return word.equals("-") || word.equals("\u2010") || word.equals("\u2011");
  }

  private boolean isWordlike(int part) {
    String word = parts.word(part);
    int end = word.codePointBefore(word.length());
    return Character.isLetterOrDigit(word.codePointAt(0))
        && (Character.isLetterOrDigit(end) || end == '.');
  }

  /** How many heads stand above each token. */
  private static int[] depths(Sentence sentence) {
    int[] depths = new int[sentence.size()];
    int[] waiting = new int[sentence.size()];
    int filled = 0;
    for (int token = 0; token < sentence.size(); token++) {
      if (sentence.head(token) < 0) {
        waiting[filled++] = token;
      }
    }
    for (int at = 0; at < filled; at++) {
      for (int child : sentence.children(waiting[at])) {
        depths[child] = depths[waiting[at]] + 1;
        waiting[filled++] = child;
      }
    }
    return depths;
  }

  private Sentence sentence() {
    int n = words.size();
    int[] starts = new int[n];
    int[] ends = new int[n];
    String[] forms = new String[n];
    String[] lemmas = new String[n];
    String[] tags = new String[n];
    String[] names = new String[n];
    boolean[] nameStarts = new boolean[n];
    int[] heads = new int[n];
    String[] relations = new String[n];
    for (int i = 0; i < n; i++) {
      int first = words.get(i)[0];
      int last = words.get(i)[1];
      int top = top(first, last);
      starts[i] = parts.span(first).start();
      ends[i] = parts.span(last).end();
      forms[i] = form(first, last);
      tags[i] = first == last ? parts.tag(first) : tag(first, last, top);
      lemmas[i] = first == last ? parts.lemma(first) : lemma(first, last, tags[i]);
      names[i] = name(first, last, top, tags[i]);
      nameStarts[i] = parts.startsName(first);
      heads[i] = parts.head(top) < 0 ? -1 : wordOf[parts.head(top)];
      relations[i] = relation(first, last, top, tags[i]);
    }
    return new Sentence(
        parts.index(), starts, ends, forms, lemmas, tags, names, nameStarts, heads, relations);
  }

  /** The part that stands highest in the tree; its head lies outside the word. */
  private int top(int first, int last) {
    int top = last;
    for (int part = last; part >= first; part--) {
      if (depths[part] < depths[top]) {
        top = part;
      }
    }
    return top;
  }

  private String form(int first, int last) {
    StringBuilder form = new StringBuilder();
    for (int part = first; part <= last; part++) {
      form.append(parts.word(part));
    }
    return form.toString();
  }

  private String lemma(int first, int last, String tag) {
    String form = form(first, last);
    if (tag.startsWith("NNP")) {
      return form;
    }
    String start = first == last ? "" : form(first, last - 1);
    String end =
        tag.startsWith("NN") || tag.startsWith("VB") ? parts.lemma(last) : parts.word(last);
    return (start + end).toLowerCase(java.util.Locale.ROOT);
  }

  /** A proper noun is of its highest part's class, else of another's; other words of none. */
  private String name(int first, int last, int top, String tag) {
    String name = parts.name(top);
    for (int part = first; part <= last && name.equals("O"); part += 2) {
      name = parts.name(part);
    }
    return first == last || tag.startsWith("NNP") ? name : "O";
  }

  /**
   * The highest part's tag, save that what stands before a noun and is no noun by itself is an
   * adjective (“a ten-day visit”, “the US-led force”), as the Penn Treebank tags whole words.
   */
  private String tag(int first, int last, int top) {
    String tag = parts.tag(top);
    if (isAttribute(first, top) || isParticiple(top)) {
      return "JJ";
    }
    boolean nominal = parts.is(top, "nsubj", "obj", "iobj", "obl", "nmod", "compound");
    if (tag.startsWith("VB") && nominal) {
      return parts.word(last).endsWith("s") && !parts.is(top, "compound") ? "NNS" : "NN";
    }
    // “a pick-up”: a particle ends the noun
    return nominal && tag.equals("RP") ? "NN" : tag;
  }

  private boolean isAttribute(int first, int top) {
    String tag = parts.tag(top);
    boolean name = tag.startsWith("NNP") || tag.equals("CD");
    boolean nouns = parts.tag(first).equals("NN") || parts.tag(first).equals("NNS");
    return parts.is(top, "compound", "amod") && !name && !nouns;
  }

  private boolean isParticiple(int top) {
    String tag = parts.tag(top);
    return (tag.equals("VBN") || tag.equals("VBG"))
        && parts.child(top, "nsubj", "csubj", "obj", "aux") < 0
        && !parts.is(top, "nsubj", "obj", "iobj", "obl", "nmod", "compound");
  }

  private String relation(int first, int last, int top, String tag) {
    String relation = parts.relation(top);
    return first < last && tag.equals("JJ") && relation.equals("compound") ? "amod" : relation;
  }
}
