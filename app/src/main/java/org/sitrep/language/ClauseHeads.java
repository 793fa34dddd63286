package org.sitrep.language;

import java.util.Locale;

/**
 * Hangs clauses and subjects where words around them say that they belong, for a parser that sees
 * no difference between “told the firm to leave” and “used the firm to launder money”. Each mend
 * asks for a sign that Universal Dependencies ask for too: a coordination has a conjunction, a
 * finite verb a subject, “whether” after a verb opens its complement.
 */
final class ClauseHeads {
  private final Sentence sentence;
  private final int[] heads;
  private final String[] relations;

  private ClauseHeads(Sentence sentence) {
    this.sentence = sentence;
    this.heads = new int[sentence.size()];
    this.relations = new String[sentence.size()];
  }

  /** The same tokens with a mended tree. */
  static Sentence of(Sentence sentence) {
    ClauseHeads mended = new ClauseHeads(sentence);
    for (int token = 0; token < sentence.size(); token++) {
      mended.heads[token] = sentence.head(token);
      mended.relations[token] = sentence.relation(token);
    }
    for (int token = 0; token < sentence.size(); token++) {
      mended.mend(token);
    }
    return sentence.withTree(mended.heads, mended.relations);
  }

  private void hang(int token, int head, String relation) {
    heads[token] = head;
    relations[token] = relation;
  }

  private void mend(int token) {
    int head = sentence.head(token);
    if (head < 0) {
      return;
    }
    switch (sentence.relation(token)) {
      case "acl", "acl:relcl", "advcl" -> subordinate(token, head);
      case "conj" -> conjunct(token, head);
      case "appos" -> subject(token, head);
      case "case" -> preposition(token, head);
      case "nsubj", "nsubj:pass", "obj", "obl", "nmod" -> name(token, head);
      default -> {}
    }
  }

  private void subordinate(int clause, int head) {
    int mark = sentence.child(clause, "mark");
    if (mark < 0) {
      return;
    }
    boolean noun = sentence.is(head, "obj", "iobj");
    int verb = noun ? sentence.head(head) : head;
    int object = noun ? head : sentence.child(verb, "obj", "iobj");
    String word = sentence.word(mark).toLowerCase(Locale.ROOT);
    boolean bare = verb >= 0 && sentence.isVerb(verb) && !takesClause(verb);
    boolean after = bare && verb < object && object < mark;
    if (after && sentence.tag(mark).equals("TO") && Tellings.TO_DO.contains(lemma(verb))) {
      hang(clause, verb, "xcomp");
    } else if (after
        && word.equals("that")
        && sentence.child(clause, "nsubj", "nsubj:pass", "expl") > mark
        && Tellings.THAT.contains(lemma(verb))) {
      hang(clause, verb, "ccomp");
    } else if (bare && !noun && word.equals("whether") && mark == verb + 1) {
      hang(clause, verb, "ccomp");
    }
  }

  private boolean takesClause(int verb) {
    return sentence.child(verb, "xcomp", "ccomp") >= 0;
  }

  private String lemma(int token) {
    return sentence.lemma(token).toLowerCase(Locale.ROOT);
  }

  /** What no conjunction coordinates stands beside: a clause, an apposition, or “1959, when …”. */
  private void conjunct(int token, int head) {
    if (head > token || isCoordinated(head)) {
      return;
    }
    int first = sentence.first(token);
    int comma = sentence.word(first).equals(",") ? first : first - 1;
    if (comma < 1 || comma + 1 >= sentence.size() || !sentence.word(comma).equals(",")) {
      return;
    }
    if (sentence.isVerb(token) && sentence.isVerb(head)) {
      String tag = sentence.tag(comma + 1);
      int noun = comma - 1;
      boolean place = sentence.isNoun(noun) || sentence.tag(noun).equals("CD");
      if (tag.equals("WRB") && place && sentence.isBelow(noun, head)) {
        hang(token, noun, "acl:relcl");
      } else if (sentence.child(token, "nsubj") >= 0) {
        hang(token, head, "parataxis");
      }
    } else if (sentence.tag(token).startsWith("NNP")
        && sentence.name(token).equals("PERSON")
        && sentence.isNoun(head)
        && sentence.name(head).equals("O")
        && sentence.first(head) < head) {
      hang(token, head, "appos");
    }
  }

  private boolean isCoordinated(int head) {
    for (int conjunct : sentence.children(head, "conj")) {
      if (sentence.child(conjunct, "cc") >= 0) {
        return true;
      }
    }
    return false;
  }

  /** “Captain Bo left”: names side by side that both hang on the verb in one way are one name. */
  private void name(int token, int head) {
    int last = token + 1;
    if (last >= sentence.size() || !isProper(token) || !isProper(last)) {
      return;
    }
    while (sentence.relation(last).equals("compound") && sentence.head(last) > last) {
      last = sentence.head(last);
    }
    if (sentence.head(last) == head && sentence.relation(last).equals(sentence.relation(token))) {
      hang(token, last, "compound");
      for (int preposition : sentence.children(token, "case")) {
        hang(preposition, last, "case");
      }
    }
  }

  private boolean isProper(int token) {
    return sentence.tag(token).startsWith("NNP");
  }

  /** “of president Ann Bo”: the preposition is the whole phrase's, not the title's. */
  private void preposition(int token, int head) {
    int above = sentence.head(head);
    if (sentence.relation(head).equals("compound")
        && above > head
        && !sentence.tag(token).equals("POS")) {
      hang(token, above, "case");
    }
  }

  /** “According to the radio, the chief left”: the chief is no other name for the radio. */
  private void subject(int token, int opening) {
    int verb = sentence.head(opening);
    boolean finite = verb >= 0 && sentence.tag(verb).matches("VB[DPZ]") && token < verb;
    if (!finite
        || !sentence.is(opening, "obl")
        || sentence.child(opening, "case") < 0
        || sentence.child(verb, "nsubj", "nsubj:pass", "expl", "csubj") >= 0) {
      return;
    }
    boolean relative = sentence.is(verb, "conj", "xcomp", "acl:relcl");
    int first = sentence.first(token);
    if (!relative && first > 0 && sentence.word(first - 1).equals(",")) {
      hang(token, verb, "nsubj");
    }
  }
}
