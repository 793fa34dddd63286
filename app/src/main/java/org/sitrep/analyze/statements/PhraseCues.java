package org.sitrep.analyze.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Sentence;
import org.sitrep.model.Span;
import org.sitrep.model.Statement.Stance;

/**
 * “According to X, S”, “S, according to X”, “in the words of X”: a phrase that attributes the
 * sentence around it.
 */
final class PhraseCues {
  private static final String[][] OPENERS = {
    {"according", "to"},
    {"in", "the", "words", "of"},
    {"in", "the", "view", "of"},
    {"in", "the", "opinion", "of"},
    {"in", "the", "eyes", "of"},
    {"as", "reported", "by"},
    {"as", "quoted", "by"},
    {"as", "told", "to"},
  };
  private static final Set<String> ENTITLED =
      Set.of(
          "case",
          "rule",
          "rules",
          "plan",
          "law",
          "instructions",
          "need",
          "size",
          "age",
          "schedule",
          "type",
          "ability",
          "preference");

  private final String text;
  private final QuoteIndex quotes;

  PhraseCues(String text, QuoteIndex quotes) {
    this.text = text;
    this.quotes = quotes;
  }

  List<Draft> in(Sentence sentence) {
    List<Draft> found = new ArrayList<>();
    for (int token = 0; token < sentence.size(); token++) {
      for (String[] opener : OPENERS) {
        if (stands(sentence, token, opener) && !quotes.isInSpeech(sentence.span(token))) {
          Draft draft = draft(sentence, token, opener);
          if (draft != null) {
            found.add(draft);
          }
        }
      }
    }
    return found;
  }

  private static boolean stands(Sentence sentence, int token, String[] words) {
    if (token + words.length >= sentence.size()) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      if (!sentence.word(token + i).equalsIgnoreCase(words[i])) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Draft draft(Sentence sentence, int token, String[] opener) {
    int start = token + opener.length;
    int last = sourceEnd(sentence, start);
    int head = top(sentence, start);
    if (head > last) {
      head = start;
    }
    if (ENTITLED.contains(sentence.lemma(head))) {
      return null;
    }
    Span cue = sentence.span(token, start - 1);
    CueEntry entry =
        new CueEntry(String.join(" ", opener), Stance.STATES, Set.of("quote", "clause"), "");
    Draft draft = new Draft(sentence, token, entry, cue);
    draft.sourceToken = head;
    draft.source = Phrases.trimmed(sentence, start, last);
    draft.referent = Math.max(head, sentence.headOf(draft.source));
    fill(draft, token, sentence.tokenAt(draft.source.end() - 1));
    return draft;
  }

  /** The noun phrase goes on to a comma, a bracket, a verb or the sentence's end. */
  private int sourceEnd(Sentence sentence, int start) {
    int head = top(sentence, start);
    int last = Math.max(start, sentence.last(head));
    int at = start;
    while (at < last && !isStop(sentence, at + 1)) {
      at++;
    }
    return at;
  }

  private static int top(Sentence sentence, int start) {
    int at = start;
    int head = sentence.head(at);
    while (head > at && !sentence.isVerb(head)) {
      at = head;
      head = sentence.head(at);
    }
    return at;
  }

  private boolean isStop(Sentence sentence, int token) {
    String word = sentence.word(token);
    String tag = sentence.tag(token);
    return word.equals(",")
        || word.equals(".")
        || word.equals("—")
        || word.equals("–")
        || word.equals("--")
        || word.equals(";")
        || word.equals(":")
        || tag.equals("VBD")
        || tag.equals("VBZ")
        || tag.equals("VBP")
        || tag.equals("MD")
        || tag.equals("WP")
        || tag.equals("WDT")
        || quotes.at(sentence.span(token).start()) != null;
  }

  private void fill(Draft draft, int first, int last) {
    Sentence sentence = draft.sentence;
    int from = leadingEnd(sentence, first);
    if (first - from >= 2 && Following.hasFiniteVerb(sentence, from, first)) {
      Span before = Phrases.text(text, sentence.span(from).start(), sentence.span(first - 1).end());
      if (before != null && !quotes.isSpeechAt(before.end() - 1)) {
        draft.content.add(before);
        return;
      }
    }
    int next = last + 1;
    while (next < sentence.size() && !sentence.word(next).equals(",") && first - from < 2) {
      next++;
    }
    if (next + 1 < sentence.size()
        && Following.hasFiniteVerb(sentence, next + 1, sentence.size())) {
      Span after = Phrases.text(text, sentence.span(next).end(), sentence.span().end());
      if (after != null) {
        draft.content.add(after);
      }
    }
  }

  private static int leadingEnd(Sentence sentence, int limit) {
    int from = Math.min(limit, Phrases.afterDateline(sentence));
    while (from < limit && (sentence.is(from, "cc") || sentence.word(from).equals(","))) {
      from++;
    }
    return from;
  }
}
