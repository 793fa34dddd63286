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
    add(found, before(sentence, text, from, first - 1, quotes));
    int after = nextComma(sentence, Math.max(draft.token, lastOf(draft)));
    if (!found.isEmpty()
        && after > 0
        && after + 1 < sentence.size()
        && !opensParticiple(sentence, after + 1, draft.token)) {
      add(found, Phrases.text(text, sentence.span(after).end(), sentence.span().end()));
    }
    return found;
  }

  private static void add(List<Span> found, @Nullable Span span) {
    if (span != null) {
      found.add(span);
    }
  }

  /** What stands before the comma, unless it is a quotation, which finds its speaker by itself. */
  private static @Nullable Span before(
      Sentence sentence, String text, int from, int comma, QuoteIndex quotes) {
    if (comma - from < 2 || !hasVerb(sentence, from, comma)) {
      return null;
    }
    Span all = Phrases.text(text, sentence.span(from).start(), sentence.span(comma - 1).end());
    return all == null || quotes.isSpeechAt(all.end() - 1) ? null : all;
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
    int from = 0;
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

  private static boolean isComma(Sentence sentence, int token) {
    String word = sentence.word(token);
    return word.equals(",") || word.equals("—") || word.equals("–") || word.equals("--");
  }
}
