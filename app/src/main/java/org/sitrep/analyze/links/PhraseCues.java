package org.sitrep.analyze.links;

import java.util.List;
import java.util.function.Consumer;
import org.sitrep.language.Sentence;
import org.sitrep.model.Link;
import org.sitrep.model.Modality;
import org.sitrep.model.Span;
import org.sitrep.model.Statement;

/**
 * Prepositions and conjunctions: what stands behind them is one side, what it hangs on the other.
 */
final class PhraseCues {
  private final Cues cues;
  private final Joiner joiner;

  PhraseCues(Cues cues, Joiner joiner) {
    this.cues = cues;
    this.joiner = joiner;
  }

  void read(Ground ground, Sentence sentence, Consumer<Draft> found) {
    for (int token = 0; token < sentence.size(); token++) {
      List<Cue> here = cues.worded(sentence, token, Cue.Form.PHRASE);
      for (Cue cue : here) {
        read(ground, sentence, cue, token, found);
      }
      token += here.isEmpty() ? 0 : here.get(0).words().size() - 1;
    }
  }

  private void read(Ground ground, Sentence sentence, Cue cue, int first, Consumer<Draft> found) {
    int last = first + cue.words().size() - 1;
    if (last + 1 >= sentence.size() || !isJoining(sentence, first, last)) {
      return;
    }
    int below = cue.is("keep") ? last : Tree.behind(sentence, first, last);
    if (below < 0 || !fits(ground, sentence, cue, last, below)) {
      return;
    }
    last = cue.is("keep") ? last - 1 : last;
    int above = above(ground, sentence, cue, new Side(first, last, below));
    int clause = behindRelative(sentence, first, last);
    above = clause >= 0 ? highest(sentence, clause) : above;
    Side sub =
        clause >= 0
            ? Tree.trim(sentence, new Side(last + 1, clause - 1, below))
            : sub(sentence, last, below, above);
    Side main = main(ground, sentence, sub, new Side(first, last, above));
    if (above < 0
        || sub.isEmpty()
        || main.isEmpty()
        || !reacts(ground, sentence, cue, above, below)) {
      return;
    }
    Modality modality = cue.is("hypothetical") ? Modality.HYPOTHETICAL : Modality.ACTUAL;
    Span words = sentence.span(first, last);
    Joiner.Two two = cue.fromSide() ? new Joiner.Two(sub, main) : new Joiner.Two(main, sub);
    joiner.join(ground, sentence, kind(ground, sentence, cue, above), two, words, modality, found);
  }

  /** A single word must be a preposition or conjunction here, not an adverb or adjective. */
  private static boolean isJoining(Sentence sentence, int first, int last) {
    return first != last || sentence.is(first, "case", "mark") || sentence.tag(first).equals("IN");
  }

  private boolean fits(Ground ground, Sentence sentence, Cue cue, int last, int below) {
    if (cue.is("clause")) {
      boolean finite =
          sentence.is(last, "mark") && sentence.child(below, "nsubj", "nsubj:pass", "expl") >= 0;
      return finite && sentence.isVerb(below) && !cues.isOf("saying", sentence, below)
          || (finite && sentence.child(below, "cop") >= 0);
    }
    if (cue.is("doing")) {
      return sentence.tag(below).equals("VBG");
    }
    if (cue.is("absolute")) {
      return sentence.isVerb(below)
          && sentence.child(below, "nsubj", "nsubj:pass") >= 0
          && sentence.is(last, "mark")
          && isApart(sentence, last);
    }
    if (cue.is("hypothetical")) {
      return !sentence.is(below, "ccomp");
    }
    return true;
  }

  /** Whether a comma or the sentence's beginning stands before a word. */
  private static boolean isApart(Sentence sentence, int token) {
    return token == 0 || sentence.is(token - 1, "punct");
  }

  /**
   * What comes after something and reacts to it comes about by it: “arrested after …”, “protests
   * following …”.
   */
  private Link.Kind kind(Ground ground, Sentence sentence, Cue cue, int above) {
    boolean reaction =
        cue.is("reaction")
            && cues.isOf("reacting", sentence, above)
            && ground.eventAt(sentence, above) != null;
    return reaction ? Link.Kind.CAUSE : cue.kind();
  }

  /** “for” and “over” give a reason only under a deed that reacts, and before something done. */
  private boolean reacts(Ground ground, Sentence sentence, Cue cue, int above, int below) {
    return !cue.is("deed")
        || (cues.isOf("reacting", sentence, above)
            && (ground.eventAt(sentence, below) != null
                || sentence.tag(below).equals("VBG")
                || told(ground, sentence, below)));
  }

  private static boolean told(Ground ground, Sentence sentence, int below) {
    Node node = ground.pick(sentence, new Side(below, below, below));
    return node != null && node.rank() != Node.STATEMENT;
  }

  /**
   * “Following a visit by officials, who were snubbed, the junta …”: where the main clause begins
   * behind a relative one after an opening phrase, which the tree rarely gets right; −1 where there
   * is none.
   */
  private static int behindRelative(Sentence sentence, int first, int last) {
    int comma = first > 1 ? -1 : comma(sentence, last + 1);
    if (comma < 0 || comma + 1 >= sentence.size() || !sentence.tag(comma + 1).startsWith("W")) {
      return -1;
    }
    int next = comma(sentence, comma + 1);
    return next < 0 || next + 2 >= sentence.size() ? -1 : next + 1;
  }

  private static int comma(Sentence sentence, int from) {
    for (int token = from; token < sentence.size(); token++) {
      if (sentence.word(token).equals(",")) {
        return token;
      }
    }
    return -1;
  }

  /** The highest verb from a token on. */
  private static int highest(Sentence sentence, int from) {
    for (int token = from; token < sentence.size(); token++) {
      if (sentence.isVerb(token) && sentence.head(token) < from) {
        return token;
      }
    }
    return -1;
  }

  /**
   * What the phrase hangs on; behind a comma that is the finite verb, and a verb of saying gives
   * way to what is said.
   */
  private int above(Ground ground, Sentence sentence, Cue cue, Side at) {
    int first = at.first();
    int below = at.governor();
    int above = sentence.head(below);
    while (above >= first && above <= at.last()) {
      above = sentence.head(above);
    }
    if (above < 0) {
      return lastVerbBefore(sentence, first);
    }
    int being = sentence.head(above);
    if (being >= 0 && sentence.child(being, "expl") >= 0) {
      above = being;
    }
    if (cue.is("deed")) {
      above = reacting(sentence, above);
    }
    boolean apart = first > 0 && sentence.word(first - 1).equals(",");
    int governor = teller(ground, sentence, apart ? Tree.finite(sentence, above) : above);
    Statement statement = ground.cuedBy(sentence, governor);
    if (statement == null || ground.around(sentence, sentence.span(first)) == statement) {
      return governor;
    }
    for (Span content : statement.content()) {
      int head = sentence.span().contains(content) ? sentence.headOf(content) : -1;
      if (head >= 0 && head != below && !sentence.isBelow(head, below)) {
        return head;
      }
    }
    return governor;
  }

  /** The nearest word above that reacts, the word itself where there is none. */
  private int reacting(Sentence sentence, int word) {
    int at = word;
    for (int steps = 0; steps < 3 && at >= 0; steps++) {
      if (cues.isOf("reacting", sentence, at)) {
        return at;
      }
      at = sentence.head(at);
    }
    return word;
  }

  /** Of coordinated verbs the first may be what is told: “were attacked and hauled away as …”. */
  private static int teller(Ground ground, Sentence sentence, int verb) {
    int head = sentence.head(verb);
    boolean second = head >= 0 && sentence.is(verb, "conj") && sentence.isVerb(head);
    return second
            && ground.eventAt(sentence, verb) == null
            && ground.eventAt(sentence, head) != null
        ? head
        : verb;
  }

  private static int lastVerbBefore(Sentence sentence, int first) {
    for (int token = first - 1; token >= 0; token--) {
      if (sentence.isVerb(token)) {
        return token;
      }
    }
    return -1;
  }

  private static Side sub(Sentence sentence, int last, int below, int above) {
    int end = Math.max(sentence.last(below), below);
    if (above > below && end >= above) {
      end = above - 1;
    }
    if (above > below) {
      for (int token = below; token < Math.min(above, sentence.size()); token++) {
        if (sentence.word(token).equals(",") && !sentence.isBelow(token, below)) {
          end = Math.min(end, token);
          break;
        }
      }
    }
    return Tree.trim(sentence, new Side(last + 1, end, below));
  }

  /** The clause that the phrase hangs on, before it or behind it, within what one voice says. */
  private static Side main(Ground ground, Sentence sentence, Side sub, Side cue) {
    int above = cue.governor();
    if (above < 0) {
      return new Side(0, -1, -1);
    }
    int first = sentence.first(above);
    int last = sentence.last(above);
    Span content = ground.contentAround(sentence, sentence.span(above));
    if (content != null) {
      first = Math.max(first, sentence.tokenAt(content.start()));
      last = Math.min(last, sentence.tokenAt(content.end() - 1));
    }
    if (above > sub.last()) {
      first =
          sub.first() <= cue.last() + 1 && cue.first() <= 1
              ? sub.last() + 1
              : Math.max(first, sub.last() + 1);
    } else {
      last = Math.min(last, cue.first() - 1);
      first = Math.min(first, above);
    }
    return Tree.trim(sentence, new Side(first, last, above));
  }
}
