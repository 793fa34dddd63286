package org.sitrep.analyze.conditions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sitrep.language.Clause;
import org.sitrep.language.Sentence;
import org.sitrep.model.Span;

/**
 * Noun phrases and the prepositional phrases around a word, found so that a wrong attachment does
 * little harm.
 */
final class Nominal {
  private static final int DEEPEST = 10;
  private static final Set<String> LEFT = Set.of("det", "amod", "compound", "nummod", "nmod:poss");

  private Nominal() {}

  /** The phrase without what follows its head: “the nearly 1,000 US troops”. */
  static Span narrow(Sentence sentence, int head) {
    int first = head;
    for (int child : sentence.children(head)) {
      if (child < head && LEFT.contains(sentence.relation(child))) {
        first = Math.min(first, sentence.first(child));
      }
    }
    int last = head;
    while (last + 1 < sentence.size()
        && sentence.is(last + 1, "nummod")
        && sentence.head(last + 1) == head) {
      last++;
    }
    return sentence.span(Math.min(first, head), last);
  }

  /** The narrow phrase and its “of …”. */
  static Span wide(Sentence sentence, int head) {
    Span span = narrow(sentence, head);
    for (Clause.Oblique part : new Clause(sentence, head).obliques()) {
      if (part.preposition().equals("of") && part.token() > head) {
        span = span.cover(narrow(sentence, part.token()));
      }
    }
    return span;
  }

  /** The words of a span without a leading article. */
  static String words(Scene scene, Span span) {
    String words = span.of(scene.text()).replaceAll("\\s+", " ").strip();
    return words.replaceFirst("^(?i)(?:the|a|an|its|their|his|her|our)\\s+", "");
  }

  /**
   * The prepositional phrases that follow a word with nothing but nouns and adjectives between it
   * and them, in the order of the text; the parser hangs many of them on a neighbour of the right
   * word.
   */
  static List<Clause.Oblique> after(Sentence sentence, int top) {
    List<Clause.Oblique> found = new ArrayList<>();
    for (int token = top + 1; token < sentence.size(); token++) {
      if (sentence.child(token, "case") > top && isNear(sentence, token, top)) {
        String preposition = preposition(sentence, token);
        for (int one : new Clause(sentence, top).withConjuncts(token)) {
          found.add(new Clause.Oblique(preposition, one));
        }
      }
    }
    return found;
  }

  static String preposition(Sentence sentence, int token) {
    StringBuilder words = new StringBuilder();
    for (int part : sentence.children(token, "case")) {
      if (!sentence.tag(part).equals("POS")) {
        words
            .append(words.isEmpty() ? "" : " ")
            .append(sentence.word(part).toLowerCase(Locale.ROOT));
        for (int more : sentence.children(part, "fixed")) {
          words.append(' ').append(sentence.word(more).toLowerCase(Locale.ROOT));
        }
      }
    }
    return words.toString();
  }

  private static boolean isNear(Sentence sentence, int token, int top) {
    int at = token;
    for (int steps = 0; steps < DEEPEST; steps++) {
      int head = sentence.head(at);
      if (head == top) {
        return true;
      }
      if (head < top
          || sentence.isVerb(head)
          || sentence.is(at, "conj", "parataxis", "acl", "advcl")) {
        return false;
      }
      at = head;
    }
    return false;
  }
}
