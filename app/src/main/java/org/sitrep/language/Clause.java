package org.sitrep.language;

import java.util.ArrayList;
import java.util.List;

/**
 * A predicate (a verb, or a noun that names a doing) and what stands around it in the tree, with
 * the parties that the tree leaves implicit: the subject of a relative clause, of a participle, of
 * an infinitive and of a coordinated verb.
 */
public final class Clause {
  private static final int HIGHEST = 12;

  private final Sentence sentence;
  private final int predicate;

  /**
   * @param predicate the token of the verb or noun
   */
  public Clause(Sentence sentence, int predicate) {
    this.sentence = sentence;
    this.predicate = predicate;
  }

  /**
   * A prepositional phrase of a predicate.
   *
   * @param preposition in lower case; several words joined by a blank (“out of”)
   * @param token the head of what follows it
   */
  public record Oblique(String preposition, int token) {}

  public int predicate() {
    return predicate;
  }

  /** Whether the verb is passive, with or without an auxiliary (“troops stationed in Niger”). */
  public boolean isPassive() {
    if (!sentence.isVerb(predicate)) {
      return false;
    }
    if (sentence.child(predicate, "aux:pass", "nsubj:pass", "csubj:pass") >= 0) {
      return true;
    }
    if (!sentence.tag(predicate).equals("VBN") || sentence.child(predicate, "aux") >= 0) {
      return false;
    }
    boolean shared =
        sentence.is(predicate, "conj")
            && new Clause(sentence, sentence.head(predicate)).isPassive();
    boolean fronted = sentence.is(predicate, "advcl") && predicate < sentence.head(predicate);
    boolean bare =
        (fronted || sentence.is(predicate, "acl")) && sentence.child(predicate, "nsubj") < 0;
    return shared || bare || sentence.child(predicate, "nsubj", "obj") < 0;
  }

  /**
   * Who or what does it or, in the passive, undergoes it: tokens that head the phrases, coordinated
   * ones included.
   */
  public List<Integer> subjects() {
    return withConjuncts(subject(predicate, HIGHEST));
  }

  /** The objects of the verb, coordinated ones included. */
  public List<Integer> objects() {
    List<Integer> found = new ArrayList<>();
    for (int object : sentence.children(predicate, "obj")) {
      found.addAll(withConjuncts(object));
    }
    if (found.isEmpty()
        && sentence.is(predicate, "acl:relcl")
        && !isPassive()
        && sentence.child(predicate, "nsubj") >= 0) {
      int relative = sentence.child(predicate, "nsubj");
      if (!sentence.tag(relative).startsWith("W") && isTransitiveGap()) {
        found.addAll(withConjuncts(sentence.head(predicate)));
      }
    }
    return found;
  }

  /**
   * Whether a relative clause has no object, oblique or clause of its own, so that its head noun
   * must be the object.
   */
  private boolean isTransitiveGap() {
    return sentence.child(predicate, "obj", "ccomp", "xcomp", "obl") < 0;
  }

  /** The indirect objects of the verb, coordinated ones included. */
  public List<Integer> indirectObjects() {
    List<Integer> found = new ArrayList<>();
    for (int object : sentence.children(predicate, "iobj")) {
      found.addAll(withConjuncts(object));
    }
    return found;
  }

  /**
   * Who does it in a passive (“by …”), coordinated ones included; also where the parser hangs it on
   * a phrase before it (“freed from captivity by rebels”).
   */
  public List<Integer> agents() {
    List<Integer> found = by(obliques());
    if (found.isEmpty() && isPassive()) {
      for (Oblique phrase : obliques()) {
        found.addAll(by(new Clause(sentence, phrase.token()).obliques()));
      }
    }
    return found;
  }

  private List<Integer> by(List<Oblique> phrases) {
    List<Integer> found = new ArrayList<>();
    for (Oblique one : phrases) {
      if (one.preposition().equals("by")) {
        found.addAll(withConjuncts(one.token()));
      }
    }
    return found;
  }

  /** The prepositional phrases of the predicate, in order. */
  public List<Oblique> obliques() {
    List<Oblique> found = new ArrayList<>();
    for (int token : sentence.children(predicate, "obl", "nmod")) {
      String preposition = preposition(token);
      if (!preposition.isEmpty()) {
        found.add(new Oblique(preposition, token));
      }
    }
    return found;
  }

  /** The preposition of a nominal, empty where it has none. */
  private String preposition(int token) {
    List<String> words = new ArrayList<>();
    for (int part : sentence.children(token, "case")) {
      if (!sentence.tag(part).equals("POS")) {
        words.add(sentence.word(part).toLowerCase(java.util.Locale.ROOT));
        sentence
            .children(part, "fixed")
            .forEach(more -> words.add(sentence.word(more).toLowerCase(java.util.Locale.ROOT)));
      }
    }
    return String.join(" ", words);
  }

  /** A token and what is coordinated with it. */
  public List<Integer> withConjuncts(int token) {
    if (token < 0) {
      return List.of();
    }
    List<Integer> found = new ArrayList<>();
    found.add(token);
    for (int conjunct : sentence.children(token, "conj")) {
      if (!sentence.isVerb(conjunct) || sentence.isVerb(token)) {
        found.add(conjunct);
      }
    }
    return found;
  }

  private int subject(int verb, int left) {
    int own = ownSubject(verb);
    if (own >= 0) {
      return sentence.tag(own).startsWith("W") ? antecedent(verb, own) : own;
    }
    int before = nounBeforeRelative(verb);
    if (before >= 0) {
      return before;
    }
    int head = sentence.head(verb);
    if (head < 0 || left == 0) {
      return -1;
    }
    if (isParticipleBeside(verb)) {
      return subject(verbAbove(verb), left - 1);
    }
    if (sentence.is(verb, "acl")) {
      return acl(verb, head);
    }
    if (sentence.is(verb, "xcomp")) {
      return controller(head, left);
    }
    int charged = charged(verb, head);
    if (charged >= 0) {
      return charged;
    }
    if (sentence.is(verb, "conj")
        || (sentence.is(verb, "advcl") && sentence.child(verb, "nsubj") < 0)) {
      return subject(head, left - 1);
    }
    return -1;
  }

  /**
   * “accused the army of shelling …”, “thanked her for helping …”: the object above is who does it;
   * −1 where it is not so.
   */
  private int charged(int verb, int head) {
    int mark = sentence.child(verb, "mark", "case");
    boolean gerund = sentence.tag(verb).equals("VBG") && mark >= 0 && sentence.isVerb(head);
    if (!gerund || new Clause(sentence, head).isPassive()) {
      return -1;
    }
    return switch (sentence.word(mark).toLowerCase(java.util.Locale.ROOT)) {
      case "of", "for", "from" -> sentence.child(head, "obj", "iobj");
      default -> -1;
    };
  }

  /**
   * The subject of a verb; of two, the one nearer before this predicate (“The previous month, the
   * mayor had …”), but the first of a noun that is said of it.
   */
  private int ownSubject(int verb) {
    int found = -1;
    for (int child : sentence.children(verb, "nsubj", "nsubj:pass")) {
      boolean nearer = child < predicate && sentence.isVerb(verb);
      found = found < 0 || nearer ? child : found;
    }
    return found;
  }

  /**
   * “The state has turned to its neighbour, backing its rulers”: a participle after a comma goes
   * with the clause before it, whatever noun or verb the parser hangs it below.
   */
  private boolean isParticipleBeside(int verb) {
    return verb >= 1
        && sentence.tag(verb).equals("VBG")
        && sentence.is(verb, "acl", "dep")
        && !sentence.is(verb, "acl:relcl")
        && sentence.word(verb - 1).equals(",")
        && verbAbove(verb) >= 0;
  }

  /** The nearest verb above a token, −1 where there is none within reach. */
  private int verbAbove(int token) {
    int at = sentence.head(token);
    for (int steps = 0; at >= 0 && steps < HIGHEST; steps++) {
      if (sentence.isVerb(at)) {
        return at;
      }
      at = sentence.head(at);
    }
    return -1;
  }

  /**
   * “the junta, which seized power”: the noun before the relative clause. Where the tree hangs the
   * clause higher, the noun that stands right before the pronoun is taken, for parsers hang
   * relative clauses too high.
   */
  private int antecedent(int verb, int relative) {
    int head = sentence.head(verb);
    int before = relative >= 2 && sentence.is(relative - 1, "punct") ? relative - 2 : relative - 1;
    if (!sentence.is(verb, "acl") || head < 0) {
      return before >= 0 && sentence.isNoun(before) ? before : relative;
    }
    boolean nearer = before > head && sentence.isNoun(before) && sentence.isBelow(before, head);
    return nearer ? before : head;
  }

  /**
   * “the council, which took office”, where the parser has not seen the relative clause: the noun
   * before the relative pronoun that stands right before the verb; −1 where none does.
   */
  private int nounBeforeRelative(int verb) {
    int at = verb - 1;
    while (at >= 0 && (sentence.is(at, "aux", "advmod") || sentence.tag(at).equals("RB"))) {
      at--;
    }
    if (at < 1 || !(sentence.tag(at).equals("WDT") || sentence.tag(at).equals("WP"))) {
      return -1;
    }
    int noun = sentence.word(at - 1).equals(",") ? at - 2 : at - 1;
    return noun >= 0 && sentence.isNoun(noun) ? noun : -1;
  }

  /**
   * “troops stationed in Niger”, “a decision to force”: the noun itself, or whose decision it is.
   */
  private int acl(int verb, int noun) {
    boolean infinitive = sentence.child(verb, "mark") >= 0 && sentence.tag(verb).equals("VB");
    if (!infinitive) {
      boolean stated = sentence.child(noun, "cop") >= 0 && sentence.tag(verb).equals("VBG");
      int subject = stated ? sentence.child(noun, "nsubj") : -1;
      return subject >= 0 ? subject : noun;
    }
    int owner = sentence.child(noun, "nmod:poss");
    if (owner >= 0) {
      return owner;
    }
    for (Oblique of : new Clause(sentence, noun).obliques()) {
      if (of.preposition().equals("by") || of.preposition().equals("of")) {
        return of.token();
      }
    }
    return sentence.is(noun, "obj") && sentence.head(noun) >= 0
        ? subject(sentence.head(noun), HIGHEST / 2)
        : -1;
  }

  /** “told the US to withdraw”: the object of the verb above, else its subject. */
  private int controller(int verb, int left) {
    int object = sentence.child(verb, "obj", "iobj");
    if (object >= 0 && !Tellings.SELF.contains(sentence.lemma(verb))) {
      return object;
    }
    return subject(verb, left - 1);
  }

  /**
   * Whether a negation stands on the predicate (“not”, “never”, “no longer”, “without” before it).
   */
  public boolean isNegated() {
    return negation() >= 0;
  }

  /** The token that negates the predicate, −1 where none does. */
  public int negation() {
    for (int child : sentence.children(predicate)) {
      String lemma = sentence.lemma(child).toLowerCase(java.util.Locale.ROOT);
      boolean adverb =
          sentence.is(child, "advmod", "neg")
              && (lemma.equals("not")
                  || lemma.equals("n't")
                  || lemma.equals("never")
                  || lemma.equals("hardly")
                  || lemma.equals("neither"));
      boolean marked = sentence.is(child, "mark", "case") && lemma.equals("without");
      boolean none = sentence.is(child, "nsubj", "obj") && noNoun(child);
      if (adverb || marked || none || (sentence.is(child, "det") && lemma.equals("no"))) {
        return child;
      }
    }
    return -1;
  }

  private boolean noNoun(int noun) {
    int determiner = sentence.child(noun, "det");
    String word = determiner >= 0 ? sentence.word(determiner) : sentence.word(noun);
    return word.equalsIgnoreCase("no")
        || word.equalsIgnoreCase("nobody")
        || word.equalsIgnoreCase("nothing")
        || word.equalsIgnoreCase("none");
  }

  /** The modal verb over the predicate in lower case (“would”), empty where there is none. */
  public String modal() {
    int modal = modalToken();
    return modal < 0 ? "" : sentence.word(modal).toLowerCase(java.util.Locale.ROOT);
  }

  /** The token of the modal verb over the predicate, −1 where there is none. */
  public int modalToken() {
    for (int child : sentence.children(predicate, "aux")) {
      if (sentence.tag(child).equals("MD")) {
        return child;
      }
    }
    return -1;
  }
}
