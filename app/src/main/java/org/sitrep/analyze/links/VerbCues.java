package org.sitrep.analyze.links;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Clause;
import org.sitrep.language.Sentence;
import org.sitrep.model.Link;
import org.sitrep.model.Modality;
import org.sitrep.model.Span;

/**
 * Verbs between the two sides: “the coup led to …”, “…, forcing them to leave”, “a move that
 * follows …”.
 */
final class VerbCues {
  private final Cues cues;
  private final Joiner joiner;

  VerbCues(Cues cues, Joiner joiner) {
    this.cues = cues;
    this.joiner = joiner;
  }

  /** The two sides of a verb; where the one before is told by a node already, that node. */
  private record Sides(Side subject, Side rest, @Nullable Node before) {}

  void read(Ground ground, Sentence sentence, @Nullable Sentence previous, Consumer<Draft> found) {
    for (int token = 0; token < sentence.size(); token++) {
      if (!sentence.isVerb(token) || new Clause(sentence, token).isNegated()) {
        continue;
      }
      for (Cue cue : cues.verbs(sentence, token, Cue.Form.VERB)) {
        verb(ground, sentence, previous, cue, token, found);
      }
    }
  }

  private void verb(
      Ground ground,
      Sentence sentence,
      @Nullable Sentence previous,
      Cue cue,
      int verb,
      Consumer<Draft> found) {
    boolean passive = new Clause(sentence, verb).isPassive();
    Side rest = passive ? agent(sentence, verb) : rest(sentence, cue, verb);
    if (rest.isEmpty()) {
      return;
    }
    Node after = result(ground, sentence, cue, verb, rest);
    Side subject = passive ? undergone(sentence, verb) : subject(sentence, verb);
    Node before = subject.isEmpty() ? null : cause(ground, sentence, subject);
    Sentence where = sentence;
    if (before == null && previous != null && takesUp(sentence, subject) && !passive) {
      before = ground.main(previous);
      where = previous;
    }
    if (after == null || before == null) {
      return;
    }
    boolean forwards = cue.fromSide() != passive;
    link(
        ground,
        new Sentence[] {where, sentence},
        new Sides(subject, rest, before),
        after,
        forwards,
        cue.kind(),
        verb,
        found);
  }

  private void link(
      Ground ground,
      Sentence[] where,
      Sides sides,
      Node after,
      boolean forwards,
      Link.Kind kind,
      int verb,
      Consumer<Draft> found) {
    Sentence sentence = where[1];
    Node before = sides.before();
    if (before == null) {
      return;
    }
    Joiner.Two two =
        forwards
            ? new Joiner.Two(sides.subject(), sides.rest())
            : new Joiner.Two(sides.rest(), sides.subject());
    Node[] ends = forwards ? new Node[] {before, after} : new Node[] {after, before};
    Consumer<Draft> out =
        where[0].equals(where[1]) ? found : draft -> found.accept(across(where, draft, forwards));
    joiner.link(ground, sentence, kind, two, ends, sentence.span(verb), Modality.ACTUAL, out);
  }

  /**
   * A link back to the sentence before: its words are that sentence's, and both sentences hold it.
   */
  private static Draft across(Sentence[] where, Draft draft, boolean forwards) {
    Span before = where[0].span();
    return new Draft(
        draft.kind(),
        draft.from(),
        draft.to(),
        forwards ? before : draft.fromSpan(),
        forwards ? draft.toSpan() : before,
        draft.cue(),
        before.cover(where[1].span()),
        draft.modality(),
        draft.statement());
  }

  private static Side agent(Sentence sentence, int verb) {
    List<Integer> agents = new Clause(sentence, verb).agents();
    return agents.isEmpty() ? new Side(0, -1, -1) : phrase(sentence, agents.get(0));
  }

  private static Side phrase(Sentence sentence, int head) {
    return Tree.trim(sentence, new Side(sentence.first(head), sentence.last(head), head));
  }

  /**
   * Of a passive: its subject with what it is made to do; without a subject the noun that the
   * participle stands by.
   */
  private static Side undergone(Sentence sentence, int verb) {
    List<Integer> subjects = new Clause(sentence, verb).subjects();
    int made = sentence.child(verb, "xcomp");
    if (subjects.isEmpty()) {
      return new Side(0, -1, -1);
    }
    return made >= 0 ? phrase(sentence, made) : narrow(sentence, subjects.get(0), verb);
  }

  private static Side narrow(Sentence sentence, int head, int verb) {
    Side whole = phrase(sentence, head);
    return verb > head && whole.holds(verb) ? new Side(whole.first(), verb - 1, head) : whole;
  }

  /**
   * What stands behind the verb: the phrase after its preposition, what it makes somebody do, or
   * its object.
   */
  private static Side rest(Sentence sentence, Cue cue, int verb) {
    int governor =
        cue.notes().isEmpty() ? made(sentence, verb) : prepositional(sentence, cue, verb);
    if (governor < 0) {
      return new Side(0, -1, -1);
    }
    int last = Math.max(sentence.last(governor), governor);
    int first = verb + 1;
    return Tree.trim(sentence, new Side(first, last, governor));
  }

  private static int made(Sentence sentence, int verb) {
    int done = sentence.child(verb, "xcomp");
    if (done > verb && (sentence.isVerb(done) || sentence.child(verb, "obj") < 0)) {
      return done;
    }
    List<Integer> objects = new Clause(sentence, verb).objects();
    return objects.isEmpty() || objects.get(0) < verb ? -1 : objects.get(0);
  }

  private static int prepositional(Sentence sentence, Cue cue, int verb) {
    for (int token = verb + 1; token < sentence.size(); token++) {
      for (int mark : sentence.children(token, "case", "mark")) {
        boolean near = mark > verb && mark - verb <= 4;
        if (near && cue.notes().contains(sentence.word(mark).toLowerCase(Locale.ROOT))) {
          return token;
        }
      }
    }
    return -1;
  }

  /**
   * What is brought about: told behind the verb, or by the verb itself (“the blast killed six”).
   */
  private static @Nullable Node result(
      Ground ground, Sentence sentence, Cue cue, int verb, Side rest) {
    Node node = ground.pick(sentence, rest);
    if (node == null && cue.notes().isEmpty() && sentence.tag(verb).equals("VBG")) {
      node = ground.pick(sentence, new Side(verb + 1, Math.max(sentence.last(verb), verb), verb));
    }
    Node own = cue.notes().isEmpty() ? ground.eventAt(sentence, verb) : null;
    boolean weak = node == null || node.rank() == Node.STATEMENT;
    return weak && own != null ? own : node;
  }

  /**
   * The subject by the tree; of a participle the clause before it; of a relative clause what its
   * noun stands by.
   */
  private static Side subject(Sentence sentence, int verb) {
    int own = sentence.child(verb, "nsubj", "nsubj:pass");
    boolean relative = own >= 0 && sentence.tag(own).startsWith("W");
    if (own >= 0 && !relative) {
      return phrase(sentence, own);
    }
    int head = sentence.head(verb);
    if (head < 0 || head > verb) {
      return new Side(0, -1, -1);
    }
    if (relative
        || (sentence.is(verb, "acl") && sentence.isNoun(head) && !isApart(sentence, verb))) {
      int noun = head;
      boolean takenUp =
          sentence.is(noun, "appos", "parataxis", "dep", "conj")
              && sentence.head(noun) >= 0
              && sentence.head(noun) < noun;
      return takenUp ? clause(sentence, sentence.head(noun), noun) : narrow(sentence, noun, verb);
    }
    return sentence.tag(verb).equals("VBG") && isApart(sentence, verb)
        ? clause(sentence, head, verb)
        : shared(sentence, verb);
  }

  /** A coordinated verb has the subject of the first. */
  private static Side shared(Sentence sentence, int verb) {
    List<Integer> subjects = new Clause(sentence, verb).subjects();
    return subjects.isEmpty() || sentence.tag(verb).equals("VB")
        ? new Side(0, -1, -1)
        : phrase(sentence, subjects.get(0));
  }

  /** Whether a comma parts the participle from what is before. */
  private static boolean isApart(Sentence sentence, int verb) {
    int first = sentence.first(verb);
    for (int token = Math.min(first, verb) - 1; token >= Math.max(0, first - 2); token--) {
      if (sentence.word(token).equals(",")) {
        return true;
      }
    }
    return first > 0 && sentence.word(first).equals(",");
  }

  private static Side clause(Sentence sentence, int word, int end) {
    int verb = word;
    for (int steps = 0; steps < 6 && !sentence.isVerb(verb) && sentence.head(verb) >= 0; steps++) {
      verb = sentence.head(verb);
    }
    int first = Math.min(sentence.first(verb), verb);
    return Tree.trim(sentence, new Side(first, end - 1, verb));
  }

  /**
   * What a subject tells by its own head or what that counts; not what happens to stand somewhere
   * inside it.
   */
  private static @Nullable Node cause(Ground ground, Sentence sentence, Side subject) {
    Node node = ground.pick(sentence, subject);
    if (node == null || node.rank() == Node.STATEMENT && !sentence.isVerb(subject.governor())) {
      return null;
    }
    if (sentence.isVerb(subject.governor())) {
      return node;
    }
    int at = node.head();
    for (int steps = 0; steps < 4; steps++) {
      boolean named =
          node.rank() != Node.STATEMENT && node.span().contains(sentence.span(subject.governor()));
      if (at == subject.governor() || named) {
        return node;
      }
      if (at < 0 || !sentence.is(at, "nmod", "conj") || sentence.is(at, "nmod:poss")) {
        return null;
      }
      at = sentence.head(at);
    }
    return null;
  }

  /** “The move follows …”, “This led to …”: a subject that takes up the sentence before. */
  private boolean takesUp(Sentence sentence, Side subject) {
    int head = subject.governor();
    if (head < 0 || subject.isEmpty() || !cues.isOf("anaphor", sentence, head)) {
      return false;
    }
    int determiner = sentence.child(head, "det");
    boolean pronoun = sentence.tag(head).equals("DT");
    boolean pointing =
        determiner >= 0
            && sentence.word(determiner).toLowerCase(Locale.ROOT).matches("the|this|that");
    return pronoun || (pointing && subject.last() - subject.first() <= 2);
  }
}
