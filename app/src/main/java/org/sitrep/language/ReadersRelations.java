package org.sitrep.language;

import java.util.Set;

/**
 * Names relations as readers know them where treebanks of English differ. Universal Dependencies as
 * in GUM give whoever is told, asked or allowed something as indirect object even where no other
 * object is there, give a clause that is a predicate two subjects, and hang “Kansas” in “Wichita,
 * Kansas” as an unmarked nominal; converted phrase structure trees have an object, one subject and
 * an apposition.
 */
final class ReadersRelations {
  /** Units of time and length, which a verb has beside its object. */
  private static final Set<String> MEASURES =
      Set.of(
          "second",
          "minute",
          "hour",
          "day",
          "week",
          "month",
          "year",
          "decade",
          "time",
          "mile",
          "kilometer",
          "kilometre",
          "meter",
          "metre",
          "foot");

  private final Sentence sentence;

  private ReadersRelations(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The same words; what is said may hang lower, and a noun before it may become its subject. */
  static Sentence of(Sentence sentence) {
    ReadersRelations readers = new ReadersRelations(sentence);
    int[] heads = new int[sentence.size()];
    String[] relations = new String[sentence.size()];
    for (int token = 0; token < heads.length; token++) {
      heads[token] = readers.head(token);
      relations[token] = readers.relation(token);
    }
    for (int token = 0; token < heads.length; token++) {
      int object = readers.objectBeforeClause(token);
      if (object >= 0 && readers.isRelative(token)) {
        heads[token] = object;
        relations[token] = "acl:relcl";
      } else if (object >= 0 && readers.lacksSubject(token) && !readers.isPronoun(object)) {
        heads[object] = token;
        relations[object] = "nsubj";
      }
    }
    return sentence.withTree(heads, relations);
  }

  /** “Seemed to imply that …”: of two verbs, what is said belongs to the nearer. */
  private int head(int token) {
    int head = sentence.head(token);
    if (isDoerOfNoun(token)) {
      return objectBefore(token);
    }
    if (countsTheNounAfter(token) || isDoerBelowOutcome(token)) {
      return sentence.head(head);
    }
    if (head < 0 || head > token || !sentence.relation(token).equals("ccomp")) {
      return head;
    }
    int nearer = head;
    for (int open : sentence.children(head, "xcomp")) {
      if (open > head && open < sentence.first(token) && sentence.isVerb(open)) {
        nearer = open;
      }
    }
    return nearer;
  }

  /** The object that ends right before a clause of the same verb, −1 where none does. */
  private int objectBeforeClause(int clause) {
    int verb = sentence.head(clause);
    if (verb < 0 || verb > clause || !sentence.relation(clause).equals("ccomp")) {
      return -1;
    }
    for (int object : sentence.children(verb, "obj")) {
      if (object > verb && sentence.last(object) + 1 == sentence.first(clause)) {
        return object;
      }
    }
    return -1;
  }

  /** “the visit in which she …” is no clause that is said. */
  private boolean isRelative(int clause) {
    int first = sentence.first(clause);
    return first + 1 < sentence.size()
        && sentence.is(first, "case")
        && sentence.tag(first + 1).startsWith("W");
  }

  /** “said any candidate who runs owes it”: the noun before is no object but the subject. */
  private boolean lacksSubject(int clause) {
    if (sentence.child(clause, "nsubj", "csubj", "expl", "mark") >= 0
        || sentence.tag(sentence.first(clause)).startsWith("W")) {
      return false;
    }
    if (isFinite(clause)) {
      return true;
    }
    for (int auxiliary : sentence.children(clause, "aux", "cop")) {
      if (isFinite(auxiliary)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFinite(int token) {
    String tag = sentence.tag(token);
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
  }

  private boolean isPronoun(int token) {
    return sentence.tag(token).equals("PRP");
  }

  /** “faces violence by rebels”: whose violence it is hangs on the noun, for the verb is active. */
  private boolean isDoerOfNoun(int token) {
    int verb = sentence.head(token);
    return verb >= 0
        && verb < token
        && sentence.is(token, "obl")
        && sentence.word(sentence.first(token)).equals("by")
        && (sentence.tag(token).equals("NNS") || !sentence.name(token).equals("O"))
        && sentence.child(token, "nummod") < 0
        && sentence.child(verb, "aux:pass", "nsubj:pass") < 0
        && objectBefore(token) >= 0;
  }

  /** “was shot dead by gunmen”: who did it hangs on the passive verb, not on what came of it. */
  private boolean isDoerBelowOutcome(int token) {
    int outcome = sentence.head(token);
    return outcome >= 0
        && outcome < token
        && sentence.is(token, "obl")
        && sentence.word(sentence.first(token)).equals("by")
        && sentence.is(outcome, "xcomp")
        && sentence.tag(outcome).startsWith("JJ")
        && sentence.child(sentence.head(outcome), "aux:pass", "nsubj:pass") >= 0;
  }

  /** “40 pick-up trucks”: the trucks are counted, not what they are called by. */
  private boolean countsTheNounAfter(int token) {
    int called = sentence.head(token);
    return sentence.is(token, "nummod")
        && called > token
        && sentence.is(called, "compound")
        && sentence.word(called).contains("-")
        && sentence.tag(called).equals("NN")
        && sentence.head(called) > called
        && sentence.tag(sentence.head(called)).equals("NNS");
  }

  /** The object that ends right before a phrase of the same verb, −1 where none does. */
  private int objectBefore(int phrase) {
    for (int object : sentence.children(sentence.head(phrase), "obj")) {
      if (sentence.last(object) + 1 == sentence.first(phrase)
          && sentence.tag(object).startsWith("NN")) {
        return object;
      }
    }
    return -1;
  }

  private String relation(int token) {
    if (isDoerOfNoun(token)) {
      return "nmod";
    }
    return switch (sentence.relation(token)) {
      case "iobj" -> isOnlyObject(token) ? "obj" : "iobj";
      case "nsubj:outer", "csubj:outer" -> "dislocated";
      case "nsubj:pass" -> isActive(sentence.head(token)) ? "nsubj" : "nsubj:pass";
      case "obl" -> isCountedObject(token) ? "obj" : "obl";
      case "nmod:unmarked" -> isPlaceAfterPlace(token) ? "appos" : "nmod:unmarked";
      default -> sentence.relation(token);
    };
  }

  /** “killed at least 81 people”, “10 to 15 people”: the preposition belongs to the number. */
  private boolean isCountedObject(int token) {
    int verb = sentence.head(token);
    return verb >= 0
        && verb < token
        && sentence.isVerb(verb)
        && sentence.child(token, "case") < 0
        && sentence.children(token, "nummod").stream()
            .anyMatch(number -> number > verb && hasPreposition(number))
        && sentence.child(verb, "obj", "aux:pass") < 0
        && !MEASURES.contains(sentence.lemma(token));
  }

  private boolean hasPreposition(int number) {
    int first = sentence.first(number);
    return first < number && sentence.tag(first).equals("IN");
  }

  /** “asked them to leave”: what is asked is a clause. */
  private boolean isOnlyObject(int token) {
    int verb = sentence.head(token);
    return verb >= 0
        && sentence.child(verb, "obj") < 0
        && sentence.child(verb, "ccomp", "xcomp") >= 0;
  }

  /** “have departed”: a perfect without “been” is no passive. */
  private boolean isActive(int verb) {
    int last = -1;
    for (int auxiliary : sentence.children(verb, "aux")) {
      last = auxiliary;
    }
    return last >= 0
        && sentence.lemma(last).equalsIgnoreCase("have")
        && sentence.child(verb, "aux:pass") < 0;
  }

  private boolean isPlaceAfterPlace(int token) {
    int head = sentence.head(token);
    return head >= 0
        && head < token
        && sentence.tag(token).startsWith("NNP")
        && sentence.tag(head).startsWith("NNP");
  }
}
