package org.sitrep.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Table;
import org.sitrep.model.Modality;

/**
 * Whether the text tells a predicate as having happened, from the words that govern it: negation,
 * modals, conditions, and verbs, nouns and adjectives that plan, ask, promise or refuse (after
 * FactBank, Saurí and Pustejovsky 2009).
 */
public final class Factuality {
  private static final int HIGHEST = 8;
  private static final Map<String, Governor> GOVERNORS = governors();

  /**
   * Prepositions through which a word governs a noun (“call for talks”); after others the noun
   * stands beside it.
   */
  private static final Set<String> GOVERNING =
      Set.of("for", "of", "to", "on", "about", "against", "over", "from", "into");

  private Factuality() {}

  /**
   * What a word says of an infinitive, of a clause and of a noun that it governs; null where it
   * says nothing.
   */
  private record Governor(
      @Nullable Modality infinitive, @Nullable Modality clause, @Nullable Modality noun) {}

  private static Map<String, Governor> governors() {
    Map<String, Governor> found = new HashMap<>();
    for (Table.Row row : Table.of(Factuality.class, "factuality.tsv").rows()) {
      Modality infinitive = modality(row.get("modality"));
      String noun = row.get("noun");
      found.put(
          row.get("lemma"),
          new Governor(
              infinitive,
              modality(row.get("clause")),
              noun.isEmpty() ? infinitive : modality(noun)));
    }
    return found;
  }

  private static @Nullable Modality modality(String cell) {
    return cell.isEmpty() || cell.equals("-")
        ? null
        : Modality.valueOf(cell.toUpperCase(Locale.ROOT));
  }

  /**
   * What the text tells of a predicate.
   *
   * @param modality ACTUAL, FUTURE, HYPOTHETICAL or NEGATED
   * @param sign the token that tells it, −1 where it is ACTUAL for want of any
   */
  public record Told(Modality modality, int sign) {
    static final Told PLAINLY = new Told(Modality.ACTUAL, -1);

    boolean isPlain() {
      return modality == Modality.ACTUAL;
    }
  }

  /**
   * ACTUAL, FUTURE, HYPOTHETICAL or NEGATED; a past that is told as background is still ACTUAL
   * here.
   */
  public static Modality of(Sentence sentence, int predicate) {
    return told(sentence, predicate).modality();
  }

  /** As {@link #of}, with the word that tells it. */
  public static Told told(Sentence sentence, int predicate) {
    return told(sentence, predicate, HIGHEST);
  }

  /**
   * As {@link #told}, from what stands on the predicate itself alone (“a planned visit”, “no
   * attack”).
   */
  public static Told own(Sentence sentence, int predicate) {
    Clause clause = new Clause(sentence, predicate);
    if (clause.isNegated()) {
      return new Told(Modality.NEGATED, clause.negation());
    }
    int condition = condition(sentence, predicate);
    if (condition >= 0) {
      return new Told(Modality.HYPOTHETICAL, condition);
    }
    for (int child : sentence.children(predicate, "amod", "advmod", "compound")) {
      Governor governor = GOVERNORS.get(sentence.word(child).toLowerCase(Locale.ROOT));
      if (governor != null && governor.infinitive() != null) {
        return new Told(governor.infinitive(), child);
      }
    }
    return isAny(sentence, predicate)
        ? new Told(Modality.HYPOTHETICAL, sentence.child(predicate, "det"))
        : modal(sentence, predicate, clause);
  }

  /** “any intervention would …”. */
  private static boolean isAny(Sentence sentence, int noun) {
    int determiner = sentence.isNoun(noun) ? sentence.child(noun, "det") : -1;
    return determiner >= 0 && sentence.word(determiner).equalsIgnoreCase("any");
  }

  /** What an adjective says of its subject (“intervention is imminent”). */
  public static Modality said(Sentence sentence, int adjective) {
    Governor governor = GOVERNORS.get(sentence.lemma(adjective).toLowerCase(Locale.ROOT));
    return governor == null || governor.infinitive() == null
        ? Modality.ACTUAL
        : governor.infinitive();
  }

  /**
   * Whether the predicate is an infinitive of which the word above it says nothing: “took to the
   * streets to demand …”.
   */
  public static boolean isPurpose(Sentence sentence, int predicate) {
    int head = sentence.head(predicate);
    return head >= 0
        && isInfinitive(sentence, predicate)
        && sentence.is(predicate, "xcomp", "advcl", "acl", "dep")
        && !sentence.is(predicate, "acl:relcl")
        && by(governor(sentence, head), sentence, predicate) == null;
  }

  private static Told modal(Sentence sentence, int predicate, Clause clause) {
    Modality modality = modal(sentence, predicate, clause.modal());
    return modality == Modality.ACTUAL ? Told.PLAINLY : new Told(modality, clause.modalToken());
  }

  private static Modality modal(Sentence sentence, int predicate, String modal) {
    return switch (modal) {
      case "will", "shall", "'ll", "wo" ->
          isUnderCondition(sentence, predicate) ? Modality.HYPOTHETICAL : Modality.FUTURE;
      case "would", "'d" ->
          isReported(sentence, predicate) ? Modality.FUTURE : Modality.HYPOTHETICAL;
      case "could", "may", "might", "should", "must", "ca", "can" -> Modality.HYPOTHETICAL;
      default -> Modality.ACTUAL;
    };
  }

  /** “if the talks fail, the army will attack”. */
  private static boolean isUnderCondition(Sentence sentence, int predicate) {
    for (int clause : sentence.children(predicate, "advcl")) {
      int mark = sentence.child(clause, "mark");
      String word = mark < 0 ? "" : sentence.word(mark).toLowerCase(Locale.ROOT);
      if (word.equals("if") || word.equals("unless")) {
        return true;
      }
    }
    return false;
  }

  /**
   * “said that they would come”: after a verb of saying in the past, “would” is the future told
   * from there.
   */
  private static boolean isReported(Sentence sentence, int predicate) {
    int head = sentence.head(predicate);
    return head >= 0
        && sentence.is(predicate, "ccomp")
        && (sentence.tag(head).equals("VBD") || sentence.tag(head).equals("VBN"))
        && sentence.child(predicate, "advcl") < 0;
  }

  /** The mark of a question whether (“Have they left?”), −1 where the sentence is none. */
  private static int asked(Sentence sentence, int predicate) {
    int last = sentence.size() - 1;
    while (last > 0 && "\"”’')".contains(sentence.word(last))) {
      last--;
    }
    int subject = sentence.child(predicate, "nsubj", "nsubj:pass");
    int auxiliary = sentence.child(predicate, "aux", "aux:pass");
    boolean inverted = subject >= 0 && auxiliary >= 0 && auxiliary < subject;
    boolean open = sentence.tag(sentence.first(predicate)).startsWith("W");
    return sentence.word(last).endsWith("?") && inverted && !open ? last : -1;
  }

  /** The conjunction that makes the predicate a condition, −1 where none does. */
  private static int condition(Sentence sentence, int predicate) {
    for (int mark : sentence.children(predicate, "mark")) {
      switch (sentence.word(mark).toLowerCase(Locale.ROOT)) {
        case "if", "unless", "whether", "until", "lest" -> {
          return mark;
        }
        default -> {}
      }
    }
    return -1;
  }

  private static Told told(Sentence sentence, int predicate, int left) {
    Told own = own(sentence, predicate);
    if (!own.isPlain() || left == 0) {
      return own;
    }
    int head = sentence.head(predicate);
    int question = head < 0 ? asked(sentence, predicate) : -1;
    if (question >= 0) {
      return new Told(Modality.HYPOTHETICAL, question);
    }
    if (head < 0) {
      return isInfinitive(sentence, predicate)
          ? new Told(Modality.FUTURE, predicate)
          : Told.PLAINLY;
    }
    if (sentence.is(predicate, "conj") && sentence.child(predicate, "nsubj", "aux") < 0) {
      return conjunct(sentence, predicate, left);
    }
    if (isGoverned(sentence, predicate)) {
      return governed(sentence, predicate, head, left);
    }
    return Told.PLAINLY;
  }

  /** A coordinated predicate shares what governs the first, unless it has a tense of its own. */
  private static Told conjunct(Sentence sentence, int predicate, int left) {
    int head = sentence.head(predicate);
    boolean nouns = sentence.isNoun(predicate) && sentence.isNoun(head);
    if (!nouns && !sentence.tag(predicate).equals(sentence.tag(head))) {
      return Told.PLAINLY;
    }
    Told first = told(sentence, head, left - 1);
    boolean ownNegation =
        first.modality() == Modality.NEGATED && new Clause(sentence, head).isNegated();
    return ownNegation && !sentence.tag(predicate).equals("VB") ? Told.PLAINLY : first;
  }

  /** Whether the predicate is a complement of its head rather than told beside it. */
  private static boolean isGoverned(Sentence sentence, int predicate) {
    if (sentence.is(predicate, "xcomp", "ccomp")) {
      return true;
    }
    if (sentence.is(predicate, "acl", "advcl", "dep") && !sentence.is(predicate, "acl:relcl")) {
      return isInfinitive(sentence, predicate);
    }
    if (!sentence.isNoun(predicate)) {
      return sentence.tag(predicate).equals("VBG")
          && isAfterGoverningPreposition(sentence, predicate);
    }
    return sentence.is(predicate, "obj", "nsubj:pass")
        || (sentence.is(predicate, "obl", "nmod")
            && isAfterGoverningPreposition(sentence, predicate));
  }

  private static boolean isInfinitive(Sentence sentence, int predicate) {
    if (!sentence.tag(predicate).equals("VB")) {
      return false;
    }
    for (int mark : sentence.children(predicate, "mark", "aux")) {
      if (sentence.word(mark).equalsIgnoreCase("to")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAfterGoverningPreposition(Sentence sentence, int predicate) {
    int preposition = sentence.child(predicate, "case", "mark");
    return preposition >= 0
        && GOVERNING.contains(sentence.word(preposition).toLowerCase(Locale.ROOT));
  }

  private static Told governed(Sentence sentence, int predicate, int head, int left) {
    Modality modality = by(governor(sentence, head), sentence, predicate);
    if (modality == null) {
      boolean open = isInfinitive(sentence, predicate) && !isFinite(sentence, predicate);
      return open ? new Told(Modality.FUTURE, predicate) : Told.PLAINLY;
    }
    Told above = told(sentence, head, left - 1);
    if (modality == Modality.NEGATED && isCounterfactual(sentence, head)) {
      return Told.PLAINLY;
    }
    boolean supposed = modality == Modality.FUTURE && above.modality() == Modality.HYPOTHETICAL;
    if (modality == Modality.ACTUAL || supposed) {
      return above;
    }
    boolean twice = above.modality() == Modality.NEGATED && modality == Modality.NEGATED;
    return twice ? Told.PLAINLY : new Told(modality, head);
  }

  /** “might have prevented the explosion”: it happened. */
  private static boolean isCounterfactual(Sentence sentence, int head) {
    Clause clause = new Clause(sentence, head);
    boolean perfect =
        sentence.children(head, "aux").stream().anyMatch(one -> sentence.word(one).equals("have"));
    return perfect && !clause.modal().isEmpty() && !clause.isNegated();
  }

  private static @Nullable Modality by(
      @Nullable Governor governor, Sentence sentence, int predicate) {
    if (governor == null) {
      return null;
    }
    if (sentence.isNoun(predicate)) {
      return governor.noun();
    }
    return isFinite(sentence, predicate) ? governor.clause() : governor.infinitive();
  }

  /**
   * Whether a complement has a tense of its own: “that they had left”, but not “to leave” or “that
   * they leave”.
   */
  private static boolean isFinite(Sentence sentence, int predicate) {
    if (!sentence.is(predicate, "ccomp") || sentence.child(predicate, "nsubj") < 0) {
      return false;
    }
    return switch (sentence.tag(predicate)) {
      case "VB" -> sentence.child(predicate, "aux") >= 0 && !isInfinitive(sentence, predicate);
      default -> true;
    };
  }

  /** What governs as a single word or, with its particle, as a phrasal verb (“rule out”). */
  private static @Nullable Governor governor(Sentence sentence, int token) {
    String lemma = sentence.lemma(token).toLowerCase(Locale.ROOT);
    int particle = sentence.child(token, "compound:prt");
    Governor phrasal =
        particle < 0
            ? null
            : GOVERNORS.get(lemma + " " + sentence.word(particle).toLowerCase(Locale.ROOT));
    return phrasal != null ? phrasal : GOVERNORS.get(lemma);
  }
}
