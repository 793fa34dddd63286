package org.sitrep.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.sitrep.knowledge.Table;
import org.sitrep.model.Modality;

/**
 * Whether the text tells a predicate as having happened, from the words that govern it: negation,
 * modals, conditions, and verbs, nouns and adjectives that plan, ask, promise or refuse (after
 * FactBank, Saurí and Pustejovsky 2009).
 */
public final class Factuality {
  private static final int HIGHEST = 8;
  private static final Map<String, Modality> GOVERNORS = governors();

  private Factuality() {}

  private static Map<String, Modality> governors() {
    Map<String, Modality> found = new HashMap<>();
    for (Table.Row row : Table.of(Factuality.class, "factuality.tsv").rows()) {
      found.put(row.get("lemma"), Modality.valueOf(row.get("modality").toUpperCase(Locale.ROOT)));
    }
    return found;
  }

  /**
   * ACTUAL, FUTURE, HYPOTHETICAL or NEGATED; a past that is told as background is still ACTUAL
   * here.
   */
  public static Modality of(Sentence sentence, int predicate) {
    return of(sentence, predicate, HIGHEST);
  }

  /**
   * As {@link #of}, from what stands on the predicate itself alone (“a planned visit”, “no
   * attack”).
   */
  public static Modality own(Sentence sentence, int predicate) {
    return own(sentence, new Clause(sentence, predicate));
  }

  private static Modality of(Sentence sentence, int predicate, int left) {
    Clause clause = new Clause(sentence, predicate);
    Modality own = own(sentence, clause);
    if (own != Modality.ACTUAL || left == 0) {
      return own;
    }
    int head = sentence.head(predicate);
    if (head < 0) {
      return Modality.ACTUAL;
    }
    if (sentence.is(predicate, "conj") && sentence.child(predicate, "nsubj", "aux") < 0) {
      return conjunct(sentence, predicate, left);
    }
    if (isGoverned(sentence, predicate)) {
      return governed(sentence, head, left);
    }
    return Modality.ACTUAL;
  }

  private static Modality own(Sentence sentence, Clause clause) {
    if (clause.isNegated()) {
      return Modality.NEGATED;
    }
    if (isConditional(sentence, clause.predicate())) {
      return Modality.HYPOTHETICAL;
    }
    for (int child : sentence.children(clause.predicate(), "amod", "advmod", "compound")) {
      Modality modality = GOVERNORS.get(sentence.lemma(child).toLowerCase(Locale.ROOT));
      if (modality != null && !sentence.isVerb(child)) {
        return modality;
      }
    }
    return switch (clause.modal()) {
      case "will", "shall", "'ll", "wo" -> Modality.FUTURE;
      case "would", "could", "may", "might", "should", "must", "ca", "can", "'d" ->
          Modality.HYPOTHETICAL;
      default -> Modality.ACTUAL;
    };
  }

  private static boolean isConditional(Sentence sentence, int predicate) {
    for (int mark : sentence.children(predicate, "mark")) {
      switch (sentence.word(mark).toLowerCase(Locale.ROOT)) {
        case "if", "unless", "whether", "until" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** A coordinated predicate shares what governs the first, unless it has a tense of its own. */
  private static Modality conjunct(Sentence sentence, int predicate, int left) {
    int head = sentence.head(predicate);
    boolean sameForm = sentence.tag(predicate).equals(sentence.tag(head));
    if (!sameForm) {
      return Modality.ACTUAL;
    }
    Modality first = of(sentence, head, left - 1);
    return first == Modality.NEGATED
            && new Clause(sentence, head).isNegated()
            && !sentence.tag(predicate).equals("VB")
        ? Modality.ACTUAL
        : first;
  }

  /** Whether the predicate is a complement of its head rather than told beside it. */
  private static boolean isGoverned(Sentence sentence, int predicate) {
    if (sentence.is(predicate, "xcomp", "ccomp")) {
      return true;
    }
    boolean infinitive =
        sentence.tag(predicate).equals("VB") && sentence.child(predicate, "mark") >= 0;
    if (sentence.is(predicate, "acl") && !sentence.is(predicate, "acl:relcl")) {
      return infinitive;
    }
    if (sentence.is(predicate, "advcl")) {
      return infinitive;
    }
    return sentence.isNoun(predicate) && sentence.is(predicate, "obj", "obl", "nmod", "nsubj:pass");
  }

  private static Modality governed(Sentence sentence, int head, int left) {
    Modality modality = GOVERNORS.get(sentence.lemma(head).toLowerCase(Locale.ROOT));
    Modality above = of(sentence, head, left - 1);
    if (modality == null) {
      return sentence.isVerb(head) || sentence.isNoun(head) ? above : Modality.ACTUAL;
    }
    return above == Modality.NEGATED && modality == Modality.NEGATED ? Modality.ACTUAL : modality;
  }
}
