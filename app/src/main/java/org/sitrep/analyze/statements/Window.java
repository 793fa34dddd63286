package org.sitrep.analyze.statements;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Document;
import org.sitrep.language.Sentence;
import org.sitrep.model.Span;

/**
 * The tokens in which source and content of a cue are looked for: its sentence, the sentences that
 * a quotation joins to it, and those that the rules give it.
 */
final class Window {
  private static final int MOST_SENTENCES = 8;
  private static final int MOST_TOKENS = 240;

  final int[] sentences;
  final int[] tokens;

  /** Where the cue's head stands among the tokens. */
  final int cue;

  private Window(int[] sentences, int[] tokens, int cue) {
    this.sentences = sentences;
    this.tokens = tokens;
    this.cue = cue;
  }

  int size() {
    return tokens.length;
  }

  static Window around(
      Document document, TokenCodes[] codes, int place, int token, @Nullable Draft draft) {
    List<Sentence> all = document.sentences();
    int first = place;
    int last = place;
    int tokens = all.get(place).size();
    boolean grown = true;
    int before = place - 1;
    int after = place + 1;
    while (grown && last - first < MOST_SENTENCES) {
      grown = false;
      if (first > 0
          && tokens + all.get(first - 1).size() <= MOST_TOKENS
          && (isJoined(codes, first - 1)
              || first - 1 == before && isQuoted(codes[before])
              || reaches(draft, all.get(first - 1).span()))) {
        tokens += all.get(--first).size();
        grown = true;
      }
      if (last + 1 < all.size()
          && tokens + all.get(last + 1).size() <= MOST_TOKENS
          && (isJoined(codes, last)
              || last + 1 == after && isQuoted(codes[after])
              || reaches(draft, all.get(last + 1).span()))) {
        tokens += all.get(++last).size();
        grown = true;
      }
    }
    return of(all, first, last, place, token, tokens);
  }

  private static Window of(
      List<Sentence> all, int first, int last, int place, int token, int size) {
    int[] sentences = new int[size];
    int[] tokens = new int[size];
    int at = 0;
    int cue = 0;
    for (int s = first; s <= last; s++) {
      if (s == place) {
        cue = at + token;
      }
      for (int i = 0; i < all.get(s).size(); i++) {
        sentences[at] = s;
        tokens[at++] = i;
      }
    }
    return new Window(sentences, tokens, cue);
  }

  private static boolean isQuoted(TokenCodes sentence) {
    for (byte quoted : sentence.quoted) {
      if (quoted == TokenCodes.SPEECH) {
        return true;
      }
    }
    return sentence.isMarked;
  }

  /** Whether one quotation holds the end of a sentence and the start of the next. */
  private static boolean isJoined(TokenCodes[] codes, int sentence) {
    int[] before = codes[sentence].quotations;
    int[] after = codes[sentence + 1].quotations;
    return before[before.length - 1] > 0 && before[before.length - 1] == after[0];
  }

  /** Whether the rules gave the cue content in or behind the stretch. */
  private static boolean reaches(@Nullable Draft draft, Span stretch) {
    return draft != null && draft.content.stream().anyMatch(one -> one.overlaps(stretch));
  }
}
