package org.sitrep.analyze.statements;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.language.Sentence;

/** “Reportedly”, “allegedly”: the clause is somebody's claim, nobody says whose. */
final class Hearsay {
  private final CueLexicon lexicon;
  private final QuoteIndex quotes;

  Hearsay(CueLexicon lexicon, QuoteIndex quotes) {
    this.lexicon = lexicon;
    this.quotes = quotes;
  }

  List<Draft> in(Sentence sentence) {
    List<Draft> found = new ArrayList<>();
    for (int token = 0; token < sentence.size(); token++) {
      if (!sentence.tag(token).startsWith("RB")
          || quotes.at(sentence.span(token).start()) != null) {
        continue;
      }
      int adverb = token;
      lexicon
          .at(sentence, token, "adverb")
          .map(entry -> draft(sentence, adverb, entry))
          .filter(draft -> !draft.content.isEmpty())
          .ifPresent(found::add);
    }
    return found;
  }

  private static Draft draft(Sentence sentence, int token, CueEntry entry) {
    Draft draft = new Draft(sentence, token, entry, sentence.span(token));
    int head = sentence.head(token);
    if (head < 0 || !sentence.is(token, "advmod")) {
      return draft;
    }
    int first = sentence.first(head);
    int last = sentence.last(head);
    if (first < token && Phrases.isWord(sentence, first, token - 1)) {
      draft.content.add(Phrases.trimmed(sentence, first, token - 1));
    }
    if (last > token && Phrases.isWord(sentence, token + 1, last)) {
      draft.content.add(Phrases.trimmed(sentence, token + 1, last));
    }
    return draft;
  }
}
