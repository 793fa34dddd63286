package org.sitrep.analyze.events;

import java.util.Locale;
import java.util.Set;
import org.sitrep.language.Sentence;
import org.sitrep.model.Span;

/**
 * The words that tell an event: a short clause, or the noun phrase, without what is told beside it.
 */
final class ClauseSpan {
  private static final int WIDEST_GAP = 15;
  private static final Set<String> BESIDE =
      Set.of(
          "advcl",
          "advcl:relcl",
          "parataxis",
          "appos",
          "discourse",
          "dep",
          "vocative",
          "list",
          "orphan");
  private final Sentence sentence;
  private final int top;
  private final Set<String> aside;

  private ClauseSpan(Sentence sentence, int top, Set<String> aside) {
    this.sentence = sentence;
    this.top = top;
    this.aside = aside;
  }

  /**
   * @param triggers the tokens of the sentence that tell events of their own
   * @param aside prepositions and conjunctions that open what is told beside the event
   */
  static Span of(Trigger trigger, Set<Integer> triggers, Set<String> aside) {
    Sentence sentence = trigger.sentence();
    int top = top(trigger, triggers);
    ClauseSpan clause = new ClauseSpan(sentence, top, aside);
    Span found = clause.span(trigger.token());
    if (Grammar.isMisread(sentence, trigger.token())) {
      found = found.cover(sentence.span(trigger.token(), sentence.head(trigger.token())));
    }
    return found.cover(trigger.span());
  }

  /**
   * The verb that is said of the subject: above infinitives, and above a noun that is its subject
   * or light object. What another event governs (“told the US to withdraw …”) has a clause of its
   * own.
   */
  private static int top(Trigger trigger, Set<Integer> triggers) {
    Sentence sentence = trigger.sentence();
    int at = trigger.verb();
    if (trigger.isNoun()
        && at == trigger.token()
        && sentence.is(at, "nsubj")
        && sentence.head(at) >= 0) {
      at = sentence.head(at);
    }
    while (sentence.is(at, "xcomp")
        && sentence.head(at) >= 0
        && !triggers.contains(sentence.head(at))) {
      at = sentence.head(at);
    }
    return at;
  }

  private Span span(int trigger) {
    boolean[] in = new boolean[sentence.size()];
    mark(top, in, 0);
    in[trigger] = true;
    int first = trigger;
    int gap = 0;
    int bound = bound(trigger);
    for (int at = trigger - 1; at >= bound && gap <= WIDEST_GAP; at--) {
      gap = in[at] ? 0 : gap + 1;
      first = in[at] ? at : first;
    }
    if (first <= top) {
      first = withControlled(first);
    }
    int last = trigger;
    for (int at = trigger + 1; at <= sentence.last(top) && (in[at] || isInner(in, at)); at++) {
      last = in[at] ? at : last;
    }
    return sentence.span(withAntecedent(first), last);
  }

  /** “told [the US to withdraw]”: whoever is to do it, where it stands right before the clause. */
  private int withControlled(int first) {
    int above = sentence.head(top);
    if (above < 0 || !sentence.isVerb(above) || !Grammar.isInfinitive(sentence, top)) {
      return first;
    }
    int mark = sentence.child(top, "mark", "aux");
    for (int object : sentence.children(above, "obj", "iobj")) {
      boolean before =
          object > above
              && object < mark
              && (sentence.last(object) == mark - 1 || object == mark - 1);
      if (before && sentence.child(object, "case") < 0) {
        return Math.min(first, Math.max(above + 1, sentence.first(object)));
      }
    }
    return first;
  }

  /**
   * “Washington, which has agreed to …”: where the clause begins with the pronoun, it is told with
   * its noun.
   */
  private int withAntecedent(int first) {
    boolean relative = sentence.tag(first).equals("WP") || sentence.tag(first).equals("WDT");
    int noun = first >= 2 && sentence.is(first - 1, "punct") ? first - 2 : first - 1;
    if (!relative || noun < 0 || !sentence.isNoun(noun)) {
      return first;
    }
    int start = noun;
    for (int at = noun - 1;
        at >= 0 && sentence.isBelow(at, noun) && !sentence.is(at, "case");
        at--) {
      start = at;
    }
    return start;
  }

  /**
   * The clause begins after its conjunction (“when”, “only that”); a relative clause with the noun
   * before it.
   */
  private int bound(int trigger) {
    int bound = sentence.first(top);
    for (int child : sentence.children(top, "mark", "advmod")) {
      boolean opens = sentence.is(child, "mark") || sentence.tag(child).startsWith("W");
      bound = opens && child < Math.min(top, trigger) ? Math.max(bound, child + 1) : bound;
    }
    return bound;
  }

  /** A quotation mark or comma between two words that both belong. */
  private boolean isInner(boolean[] in, int at) {
    return sentence.is(at, "punct")
        && at + 1 < in.length
        && in[at + 1]
        && !sentence.word(at).equals("(");
  }

  private void mark(int token, boolean[] in, int depth) {
    in[token] = true;
    if (depth > 30) {
      return;
    }
    for (int child : sentence.children(token)) {
      if (belongs(child, token)) {
        mark(child, in, depth + 1);
      }
    }
  }

  private boolean belongs(int child, int token) {
    String relation = sentence.relation(child);
    if (relation.equals("advcl") && child > token && Grammar.isInfinitive(sentence, child)) {
      return true;
    }
    if (token == top && isOpening(child)) {
      return false;
    }
    if (relation.equals("conj") && sentence.isVerb(child)) {
      return false;
    }
    if (BESIDE.contains(relation) || relation.equals("acl:relcl") || relation.equals("punct")) {
      return false;
    }
    if (relation.equals("ccomp") && child < token) {
      return false;
    }
    if (token == top && relation.equals("case")) {
      return false;
    }
    if (token == top
        && (relation.equals("conj") || relation.equals("cc") || relation.equals("mark"))) {
      return !sentence.isVerb(token) && !relation.equals("mark");
    }
    return !isAside(child);
  }

  /**
   * “Meanwhile, …”, “In response, …”: an adverbial that a comma parts from the clause that follows.
   */
  private boolean isOpening(int child) {
    int after = sentence.last(child) + 1;
    return child < top
        && sentence.is(child, "advmod", "obl", "nmod", "cc")
        && after < sentence.size()
        && sentence.word(after).equals(",");
  }

  private boolean isUnit(int token) {
    return switch (sentence.lemma(token)) {
      case "minute", "hour", "day", "week", "month", "year", "decade" -> true;
      default -> false;
    };
  }

  private boolean isAside(int child) {
    for (int part : sentence.children(child, "case", "mark")) {
      boolean measured = part > top && isUnit(part - 1); // “came a day after the vote”
      if (!measured && aside.contains(sentence.word(part).toLowerCase(Locale.ROOT))) {
        return sentence.is(child, "obl", "nmod", "acl");
      }
    }
    return false;
  }
}
