package org.sitrep.analyze.figures;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Table;
import org.sitrep.language.Sentence;
import org.sitrep.model.Figure.Tally;

/**
 * Whether a number is a count so far or adds to one told before: the words of {@code tallies.tsv}.
 */
final class Tallies {
  private static final int LONGEST = 2;
  private static final int HIGHEST = 4;

  private final List<Sign> signs =
      Table.of(Tallies.class, "tallies.tsv").rows().stream().map(Sign::of).toList();

  private record Sign(String words, int length, Tally tally, boolean inPhrase) {
    static Sign of(Table.Row row) {
      String words = row.get("words");
      return new Sign(
          words,
          words.split(" ").length,
          Tally.valueOf(row.get("tally").toUpperCase(Locale.ROOT)),
          row.get("where").equals("phrase"));
    }
  }

  /** Null where the text tells neither. */
  @Nullable Tally of(Text text, Phrase phrase) {
    int head = phrase.head();
    int top = clause(text.sentence(), head);
    Tally near = find(text, phrase.first() - LONGEST, phrase.last(), true);
    return near != null
        ? near
        : find(text, text.sentence().first(top), text.sentence().last(top), false);
  }

  private @Nullable Tally find(Text text, int first, int last, boolean inPhrase) {
    for (int at = Math.max(0, first); at <= last; at++) {
      for (Sign sign : signs) {
        boolean whole = at + sign.length() - 1 <= last;
        if (sign.inPhrase() == inPhrase
            && whole
            && sign.words().equals(text.words(at, sign.length()))) {
          return sign.tally();
        }
      }
    }
    return null;
  }

  /** The verb of the clause that the token stands in. */
  private static int clause(Sentence sentence, int token) {
    int at = token;
    for (int steps = 0; steps < HIGHEST && sentence.head(at) >= 0; steps++) {
      if (sentence.isVerb(at)) {
        return at;
      }
      at = sentence.head(at);
    }
    return at;
  }
}
