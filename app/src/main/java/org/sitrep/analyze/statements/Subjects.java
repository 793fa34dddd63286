package org.sitrep.analyze.statements;

import java.util.List;
import org.sitrep.language.Clause;
import org.sitrep.language.Quotation;
import org.sitrep.language.Sentence;

/**
 * Who is the source of a verb: its subject; in the passive who it is done by. Where the tree has
 * none, the noun phrase right before the verb or, after a quotation, right after it.
 */
final class Subjects {
  private static final int HIGHEST = 20;
  private static final int FARTHEST = 8;

  private final QuoteIndex quotes;
  private final Inversions inversions;

  Subjects(QuoteIndex quotes) {
    this.quotes = quotes;
    this.inversions = new Inversions(quotes);
  }

  void set(Draft draft) {
    Sentence sentence = draft.sentence;
    int token = draft.token;
    Clause clause = new Clause(sentence, token);
    int behind = inversions.subject(draft);
    if (behind >= 0) {
      draft.inverted = true;
      take(draft, behind);
      return;
    }
    if (clause.isPassive() && (isPassiveForm(sentence, token) || !isFinitePast(sentence, token))) {
      List<Integer> agents = clause.agents();
      if (!agents.isEmpty()) {
        take(draft, agents.get(0));
      }
      return;
    }
    int own = sentence.child(token, "nsubj");
    List<Integer> subjects = clause.subjects();
    if (own >= 0 && sentence.tag(own).startsWith("W")) {
      draft.sourceToken = own;
      draft.source = sentence.span(own);
      draft.referent = antecedent(sentence, own, subjects.isEmpty() ? own : subjects.get(0));
    } else if (!subjects.isEmpty()
        && fits(draft, subjects.get(0))
        && !isLoose(sentence, token, subjects.get(0))
        && !opensContent(sentence, token, subjects.get(0))) {
      take(draft, subjects.get(0));
    } else {
      nearest(draft);
    }
    if (draft.source == null && !subjects.isEmpty() && fits(draft, subjects.get(0))) {
      take(draft, subjects.get(0));
    }
  }

  /**
   * A participle hung on a noun that cannot speak (“were shown on television saying”) belongs to
   * the verb above.
   */
  private static boolean isLoose(Sentence sentence, int token, int noun) {
    return sentence.tag(token).equals("VBG") && noun < token && !Speakers.canTell(sentence, noun);
  }

  /** “X, who …, said Y has …”: what stands behind the verb begins the content. */
  private static boolean opensContent(Sentence sentence, int token, int subject) {
    return subject > token && Inversions.isClauseAhead(sentence, sentence.last(subject) + 1);
  }

  /**
   * Who “who” is: what the tree says, unless that cannot speak (“an official on Thursday, who”).
   */
  private static int antecedent(Sentence sentence, int relative, int said) {
    if (sentence.tag(relative).equals("WDT")
        || (Speakers.canHold(sentence, said) && said != relative && !isDay(sentence, said))) {
      return said;
    }
    for (int i = relative - 1; i >= Math.max(0, relative - FARTHEST); i--) {
      if (sentence.isNoun(i) && Speakers.canHold(sentence, i) && !isDay(sentence, i)) {
        return i;
      }
    }
    return said;
  }

  private static boolean isDay(Sentence sentence, int token) {
    return sentence
        .word(token)
        .matches(
            "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December");
  }

  private static boolean isPassiveForm(Sentence sentence, int token) {
    return sentence.child(token, "aux:pass", "nsubj:pass") >= 0;
  }

  private static boolean isFinitePast(Sentence sentence, int token) {
    return sentence.tag(token).equals("VBD");
  }

  /** Not “there”, and not a word of a quotation that the cue stands outside of. */
  private boolean fits(Draft draft, int subject) {
    Sentence sentence = draft.sentence;
    if (sentence.is(subject, "expl") || !isNominal(sentence, subject)) {
      return false;
    }
    Quotation around = quotes.at(sentence.span(subject).start());
    return around == null || around == quotes.at(draft.cue.start());
  }

  private void nearest(Draft draft) {
    Sentence sentence = draft.sentence;
    String tag = sentence.tag(draft.token);
    if (tag.equals("VBG") || tag.equals("VB")) {
      above(draft);
      return;
    }
    if (sentence.is(draft.token, "conj", "xcomp", "advcl")
        && sentence.head(draft.token) < draft.token
        && sentence.head(draft.token) >= 0) {
      above(draft);
    }
    if (draft.source != null) {
      return;
    }
    int before = before(draft);
    if (before >= 0) {
      take(draft, before);
      return;
    }
    int after = draft.token + 1 + draft.entry.tail().length;
    if (after < sentence.size() && isOpening(sentence, draft) && isNominal(sentence, after)) {
      take(draft, top(sentence, after, draft.token));
    }
  }

  /** The subject of the nearest verb above an infinitive or participle that stands before it. */
  private void above(Draft draft) {
    Sentence sentence = draft.sentence;
    int at = sentence.head(draft.token);
    for (int steps = 0; at >= 0 && steps < HIGHEST; steps++) {
      for (int subject : new Clause(sentence, at).subjects()) {
        if (subject < draft.token && fits(draft, subject) && Speakers.canTell(sentence, subject)) {
          take(draft, subject);
          return;
        }
      }
      at = sentence.head(at);
    }
  }

  /** The head of a noun phrase that ends right before the verb group, −1 where none does. */
  private int before(Draft draft) {
    Sentence sentence = draft.sentence;
    int last = sentence.tokenAt(draft.cue.start()) - 1;
    if (last > 1 && sentence.word(last).equals(",")) {
      return beforeComma(draft, last);
    }
    if (last < 0 || !isNominalEnd(sentence, last) || !fits(draft, last)) {
      return -1;
    }
    int at = last;
    for (int steps = 0; steps < HIGHEST; steps++) {
      int head = sentence.head(at);
      boolean within =
          head >= 0
              && head <= last
              && sentence.last(head) <= last
              && !sentence.isVerb(head)
              && fits(draft, head);
      if (!within) {
        break;
      }
      at = head;
    }
    return at;
  }

  /** “X, a friend of Y who …, said”: the noun above what stands between the commas. */
  private int beforeComma(Draft draft, int comma) {
    Sentence sentence = draft.sentence;
    int found = -1;
    int at = comma - 1;
    for (int steps = 0; steps < HIGHEST; steps++) {
      int head = sentence.head(at);
      if (head < 0 || head >= comma) {
        break;
      }
      boolean aside = sentence.is(at, "appos", "acl", "parataxis", "dep", "amod");
      at = head;
      if (aside && !sentence.isVerb(at) && fits(draft, at) && Speakers.canTell(sentence, at)) {
        found = at;
      }
    }
    return found;
  }

  private static boolean isNominalEnd(Sentence sentence, int token) {
    return sentence.isNoun(token)
        || sentence.tag(token).equals("PRP")
        || sentence.tag(token).startsWith("WP");
  }

  private static boolean isNominal(Sentence sentence, int token) {
    String tag = sentence.tag(token);
    return tag.startsWith("NN")
        || tag.equals("DT")
        || tag.equals("PRP")
        || tag.equals("PRP$")
        || tag.startsWith("JJ")
        || tag.equals("CD")
        || tag.startsWith("W");
  }

  /** “…,” said X: the verb opens its sentence or follows a comma or a quotation mark. */
  private boolean isOpening(Sentence sentence, Draft draft) {
    int before = sentence.tokenAt(draft.cue.start()) - 1;
    if (before < 0) {
      return true;
    }
    String word = sentence.word(before);
    return word.equals(",")
        || word.equals("—")
        || word.equals("–")
        || quotes.at(sentence.span(before).end() - 1) != null;
  }

  /** The head of the phrase that begins at {@code start} and lies wholly right of the verb. */
  static int top(Sentence sentence, int start, int verb) {
    int at = start;
    for (int steps = 0; steps < HIGHEST; steps++) {
      int head = sentence.head(at);
      if (head <= verb || sentence.first(head) <= verb || sentence.isVerb(head)) {
        break;
      }
      at = head;
    }
    return at;
  }

  private void take(Draft draft, int token) {
    draft.sourceToken = token;
    draft.referent = token;
    Sentence sentence = draft.sentence;
    draft.source = Phrases.noun(sentence, token);
    if (draft.source.contains(draft.cue)) {
      int first = token < draft.token ? Phrases.start(sentence, token) : token;
      draft.source = Phrases.trimmed(sentence, first, token);
    } else if (!draft.source.overlaps(draft.cue)) {
      return;
    } else {
      draft.source = Phrases.trimmed(sentence, token, token);
    }
  }
}
