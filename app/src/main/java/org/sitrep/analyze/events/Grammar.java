package org.sitrep.analyze.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sitrep.language.Clause;
import org.sitrep.language.Sentence;

/** The places in the grammar around one token that conditions name. */
final class Grammar {
  private static final int HIGHEST = 6;

  /** Behind a preposition in a role: what follows it is a gerund (“with_ing”). */
  static final String DOING = " ing";

  private static final Set<String> BEFORE_GERUND =
      Set.of("by", "of", "for", "from", "in", "after", "before", "without");

  private Grammar() {}

  /**
   * The tokens that stand in a role to the trigger; for roles without tokens the trigger itself
   * where they hold.
   */
  static List<Integer> in(Sentence sentence, int token, String role) {
    int dot = role.indexOf('.');
    if (dot > 0) {
      List<Integer> found = new ArrayList<>();
      in(sentence, token, role.substring(0, dot))
          .forEach(one -> found.addAll(in(sentence, one, role.substring(dot + 1))));
      return found;
    }
    Clause clause = new Clause(sentence, token);
    boolean verb = sentence.isVerb(token);
    return switch (role) {
      case "obj" -> verb && clause.isPassive() ? clause.subjects() : objects(sentence, token);
      case "subj" -> verb && clause.isPassive() ? clause.agents() : subjects(sentence, token);
      case "inf" -> infinitives(sentence, token);
      case "that" -> sentence.children(token, "ccomp");
      case "num" -> counts(sentence, token);
      case "mod" -> sentence.children(token, "amod", "compound", "nmod:poss");
      case "verb" -> governor(sentence, token);
      case "beside" ->
          sentence.is(token, "acl") && !sentence.is(token, "acl:relcl")
              ? List.of(token)
              : List.of();
      case "modal" -> clause.modal().isEmpty() ? List.of() : List.of(token);
      case "neg" -> clause.isNegated() ? List.of(token) : List.of();
      case "pass" -> verb && clause.isPassive() ? List.of(token) : List.of();
      default ->
          role.endsWith(DOING)
              ? gerunds(sentence, token, role.substring(0, role.length() - DOING.length()))
              : obliques(sentence, clause, role);
    };
  }

  /** “charged with examining”: the gerund after a preposition. */
  private static List<Integer> gerunds(Sentence sentence, int token, String preposition) {
    List<Integer> found = new ArrayList<>();
    for (int child : sentence.children(token, "advcl", "acl", "xcomp", "obl")) {
      int mark = sentence.child(child, "mark", "case");
      if (sentence.tag(child).equals("VBG")
          && mark >= 0
          && sentence.word(mark).equalsIgnoreCase(preposition)) {
        found.add(child);
      }
    }
    return found;
  }

  /** “seven dead”: the number that a participle or adjective is counted by. */
  private static List<Integer> counts(Sentence sentence, int token) {
    List<Integer> own = sentence.children(token, "nummod");
    boolean before = own.isEmpty() && token > 0 && sentence.tag(token - 1).equals("CD");
    return before ? List.of(token - 1) : own;
  }

  /** The objects, indirect ones included. */
  static List<Integer> objects(Sentence sentence, int token) {
    Clause clause = new Clause(sentence, token);
    if (isMisread(sentence, token)) {
      return clause.withConjuncts(sentence.head(token));
    }
    List<Integer> found = new ArrayList<>(clause.objects());
    found.addAll(clause.indirectObjects());
    return found.stream().filter(one -> !hasPreposition(sentence, one)).toList();
  }

  /** The subjects; of a participle or infinitive that was misread those of the verb above. */
  static List<Integer> subjects(Sentence sentence, int token) {
    Clause clause = new Clause(sentence, token);
    List<Integer> own = isMisread(sentence, token) ? List.of() : clause.subjects();
    boolean dependent = isMisread(sentence, token) || isAfterNoun(sentence, token);
    if (!own.isEmpty() || !dependent) {
      return own;
    }
    int above = sentence.head(token);
    for (int steps = 0; above >= 0 && !sentence.isVerb(above) && steps < HIGHEST; steps++) {
      if (sentence.is(above, "acl:relcl") && sentence.head(above) >= 0) {
        return clause.withConjuncts(sentence.head(above));
      }
      above = sentence.head(above);
    }
    if (above >= 0 && isCharged(sentence, token)) {
      List<Integer> charged = new Clause(sentence, above).objects();
      if (!charged.isEmpty()) {
        return charged;
      }
    }
    return above >= 0 ? new Clause(sentence, above).subjects() : List.of();
  }

  /** “accused the army of torturing detainees”, where the gerund was taken for an adjective. */
  private static boolean isCharged(Sentence sentence, int token) {
    String before = sentence.word(token - 1).toLowerCase(Locale.ROOT);
    return isMisread(sentence, token)
        && sentence.tag(token).equals("VBG")
        && (before.equals("of") || before.equals("for") || before.equals("from"));
  }

  /** “by imposing sanctions and issuing an ultimatum”: a gerund that hangs on a noun. */
  private static boolean isAfterNoun(Sentence sentence, int token) {
    int head = sentence.head(token);
    return sentence.tag(token).equals("VBG")
        && head >= 0
        && sentence.is(token, "conj")
        && sentence.isNoun(head);
  }

  /**
   * Whether the parser has hung a verb below its own object, as if it were an adjective: “by
   * enacting sanctions”, “evidence to prosecute the president”.
   */
  static boolean isMisread(Sentence sentence, int token) {
    if (!sentence.is(token, "amod", "compound", "orphan", "case", "dep")
        || sentence.head(token) < token
        || token == 0) {
      return false;
    }
    String before = sentence.word(token - 1).toLowerCase(Locale.ROOT);
    return switch (sentence.tag(token)) {
      case "VBG" -> BEFORE_GERUND.contains(before);
      case "VB" -> before.equals("to");
      case "VBD" -> sentence.is(token, "amod");
      default -> false;
    };
  }

  /** The parser at times takes an oblique for an object. */
  static boolean hasPreposition(Sentence sentence, int token) {
    for (int part : sentence.children(token, "case")) {
      if (!sentence.tag(part).equals("POS")) {
        return true;
      }
    }
    return false;
  }

  private static List<Integer> infinitives(Sentence sentence, int token) {
    List<Integer> found = new ArrayList<>(sentence.children(token, "xcomp"));
    for (int child : sentence.children(token, "advcl", "acl", "ccomp", "dep", "conj")) {
      if (isInfinitive(sentence, child) && child > token) {
        found.add(child);
      }
    }
    for (int object : sentence.children(token, "obj")) {
      for (int child : sentence.children(object, "acl")) {
        if (isInfinitive(sentence, child)) {
          found.add(child);
        }
      }
    }
    return found;
  }

  static boolean isInfinitive(Sentence sentence, int token) {
    if (!sentence.tag(token).equals("VB")) {
      return false;
    }
    for (int mark : sentence.children(token, "mark", "aux")) {
      if (sentence.word(mark).equalsIgnoreCase("to")) {
        return true;
      }
    }
    return false;
  }

  private static List<Integer> governor(Sentence sentence, int noun) {
    int head = sentence.head(noun);
    boolean argument = sentence.is(noun, "obj", "nsubj", "obl", "nmod");
    return head >= 0 && argument && sentence.isVerb(head) ? List.of(head) : List.of();
  }

  /**
   * Prepositional phrases of the token and, since parsers attach them either way, of its objects.
   */
  static List<Integer> obliques(Sentence sentence, Clause clause, String preposition) {
    List<Integer> found = new ArrayList<>();
    for (Oblique one : obliques(sentence, clause)) {
      if (one.preposition().equals(preposition)) {
        found.addAll(clause.withConjuncts(one.token()));
      }
    }
    return found;
  }

  /** A prepositional phrase: as {@link Clause.Oblique}, from wherever it hangs. */
  record Oblique(String preposition, int token) {}

  static List<Oblique> obliques(Sentence sentence, Clause clause) {
    List<Oblique> found = new ArrayList<>();
    clause.obliques().forEach(one -> found.add(new Oblique(one.preposition(), one.token())));
    if (sentence.isVerb(clause.predicate())) {
      List<Integer> nominal = new ArrayList<>(sentence.children(clause.predicate(), "obj", "iobj"));
      if (clause.isPassive()) {
        sentence.children(clause.predicate(), "nsubj:pass").stream()
            .filter(one -> one > clause.predicate())
            .forEach(nominal::add);
      }
      for (int object : nominal) {
        add(sentence, object, found);
        new Clause(sentence, object)
            .obliques()
            .forEach(one -> found.add(new Oblique(one.preposition(), one.token())));
      }
    }
    return found;
  }

  private static void add(Sentence sentence, int object, List<Oblique> found) {
    List<String> words = new ArrayList<>();
    for (int part : sentence.children(object, "case")) {
      if (!sentence.tag(part).equals("POS")) {
        words.add(sentence.word(part).toLowerCase(Locale.ROOT));
      }
    }
    if (!words.isEmpty()) {
      found.add(new Oblique(String.join(" ", words), object));
    }
  }
}
