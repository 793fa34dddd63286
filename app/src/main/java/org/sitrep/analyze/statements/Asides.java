package org.sitrep.analyze.statements;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Sentence;
import org.sitrep.model.Span;

/**
 * “S, X said, S.”: a cue and its subject between commas or at the end, with the rest of the
 * sentence as its content. Read from the order of words, as the tree hangs such asides in many
 * ways.
 */
final class Asides {
  private static final int LONGEST = 40;

  private Asides() {}

  static List<Span> of(Draft draft, String text, QuoteIndex quotes) {
    Sentence sentence = draft.sentence;
    if (!draft.inverted && !hasOwnSubject(draft)) {
      return List.of();
    }
    int first = Math.min(draft.token, firstOf(draft));
    while (first > 0
        && sentence.head(first - 1) == draft.token
        && !sentence.is(first - 1, "punct", "ccomp", "dep", "parataxis", "advcl", "obl", "obj")) {
      first--;
    }
    if (first == 0 || draft.token - first > LONGEST || !isComma(sentence, first - 1)) {
      return List.of();
    }
    if (!draft.inverted
        && sentence.child(draft.token, "obj") > draft.token
        && draft.entry.addressee().isEmpty()) {
      return List.of();
    }
    List<Span> found = new ArrayList<>();
    int from = clauseStart(sentence, first - 1);
    int end = Math.max(draft.token, lastOf(draft));
    add(found, before(sentence, text, from, first - 1, isContinued(sentence, end), quotes));
    if (!closes(sentence, Math.max(draft.token, lastOf(draft)))) {
      return List.of();
    }
    int after = nextComma(sentence, Math.max(draft.token, lastOf(draft)));
    if (!found.isEmpty()
        && after > 0
        && after + 1 < sentence.size()
        && !opensParticiple(sentence, after + 1, draft.token)) {
      add(found, Phrases.text(text, sentence.span(after).end(), sentence.span().end()));
    }
    return found;
  }

  /** A subject of its own to the left, not “which”, that can speak. */
  private static boolean hasOwnSubject(Draft draft) {
    int subject = draft.sourceToken;
    return subject >= 0
        && subject < draft.token
        && draft.sentence.head(subject) == draft.token
        && !draft.sentence.tag(subject).startsWith("W");
  }

  /** Whether the sentence or a comma ends the aside without another clause in it. */
  private static boolean closes(Sentence sentence, int last) {
    for (int i = last + 1; i < sentence.size(); i++) {
      if (sentence.is(i, "punct") || sentence.word(i).equals(",")) {
        return true;
      }
      if (Following.hasFiniteVerb(sentence, i, i + 1)) {
        return false;
      }
    }
    return true;
  }

  private static void add(List<Span> found, @Nullable Span span) {
    if (span != null) {
      found.add(span);
    }
  }

  /** What stands before the comma, unless it is a quotation, which finds its speaker by itself. */
  private static @Nullable Span before(
      Sentence sentence, String text, int from, int comma, boolean continued, QuoteIndex quotes) {
    if (comma - from < 1 || (!continued && !hasVerb(sentence, from, comma))) {
      return null;
    }
    Span all = Phrases.text(text, sentence.span(from).start(), sentence.span(comma - 1).end());
    return all == null || quotes.isSpeechAt(all.end() - 1) ? null : all;
  }

  /** “The risk, he said, is a clash”: after the comma comes the verb of what stands before. */
  private static boolean isContinued(Sentence sentence, int end) {
    return end + 2 < sentence.size()
        && sentence.word(end + 1).equals(",")
        && Following.hasFiniteVerb(sentence, end + 2, end + 3);
  }

  private static boolean hasVerb(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.isVerb(i) || sentence.tag(i).equals("MD")) {
        return true;
      }
    }
    return false;
  }

  /** The start of the sentence, a conjunction and what the quotation before it ends apart. */
  private static int clauseStart(Sentence sentence, int end) {
    int from = Math.min(end, Phrases.afterDateline(sentence));
    while (from < end && (sentence.is(from, "cc", "punct") || sentence.word(from).equals(","))) {
      from++;
    }
    return from;
  }

  private static int firstOf(Draft draft) {
    int subject = draft.sourceToken;
    boolean own =
        subject >= 0 && subject < draft.token && draft.sentence.head(subject) == draft.token;
    return own ? draft.sentence.first(subject) : draft.token;
  }

  private static int lastOf(Draft draft) {
    int last = draft.inverted ? draft.sentence.tokenAt(draft.end() - 1) : draft.token;
    for (int child :
        draft.sentence.children(draft.token, "nsubj", "obj", "iobj", "obl", "advmod", "xcomp")) {
      if (child > last) {
        last = Math.max(last, draft.sentence.last(child));
      }
    }
    return last;
  }

  private static int nextComma(Sentence sentence, int token) {
    return token + 1 < sentence.size() && sentence.word(token + 1).equals(",") ? token + 1 : -1;
  }

  /** “…, X said, adding that …” goes on about the saying. */
  private static boolean opensParticiple(Sentence sentence, int token, int cue) {
    String tag = sentence.tag(token);
    return tag.equals("VBG")
        || tag.equals("VBN")
        || tag.startsWith("W")
        || sentence.is(token, "cc")
        || sentence.head(token) == cue;
  }

  /**
   * “An official disclosed that S, they told Reuters”: the pronoun of the aside is the one who
   * discloses.
   */
  static void bind(List<Draft> drafts) {
    for (Draft aside : drafts) {
      if (aside.sourceToken < 0 || !aside.sentence.tag(aside.sourceToken).equals("PRP")) {
        continue;
      }
      for (Draft inner : drafts) {
        boolean main =
            inner.sourceToken >= 0
                && inner.token < aside.token
                && inner.sentence.isNoun(inner.sourceToken);
        if (main
            && !aside.content.isEmpty()
            && aside.content.get(0).contains(inner.cue)
            && isPersonal(inner)
            && aside.content.get(0).end() < aside.start()) {
          aside.same = inner.sourceToken;
          break;
        }
      }
    }
  }

  private static boolean isPersonal(Draft inner) {
    return Speakers.canHold(inner.sentence, inner.sourceToken)
        || Speakers.isPerson(inner.sentence, inner.sentence.tokenAt(inner.cue.start()) - 1);
  }

  private static boolean isComma(Sentence sentence, int token) {
    String word = sentence.word(token);
    return word.equals(",") || word.equals("—") || word.equals("–") || word.equals("--");
  }
}
