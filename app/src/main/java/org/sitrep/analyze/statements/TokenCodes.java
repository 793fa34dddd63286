package org.sitrep.analyze.statements;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Quotation;
import org.sitrep.language.Sentence;
import org.sitrep.model.Span;

/**
 * What the tokens of a sentence are, as numbers: names and figures by their class alone, so that
 * what is learnt is learnt of the language and not of who is in the news.
 */
final class TokenCodes {
  static final int NONE = 0;
  static final int WORDS = 1;
  static final int SPEECH = 2;

  final int[] words;
  final int[] lemmas;
  final int[] tags;
  final int[] relations;
  final int[] names;

  /** The quotation's number from 1, 0 outside. */
  final int[] quotations;

  /** Whether the token is outside quotations, in quoted words or in quoted speech. */
  final byte[] quoted;

  /** 1 where the token is or begins with an opening mark, 2 where it ends a quotation. */
  final byte[] marks;

  final boolean[] punctuation;

  /** Whether a quotation mark stands in the sentence, paired or not. */
  final boolean isMarked;

  TokenCodes(Sentence sentence, QuoteIndex quotes) {
    int n = sentence.size();
    words = new int[n];
    lemmas = new int[n];
    tags = new int[n];
    relations = new int[n];
    names = new int[n];
    quotations = new int[n];
    quoted = new byte[n];
    marks = new byte[n];
    punctuation = new boolean[n];
    boolean marked = false;
    for (int i = 0; i < n; i++) {
      String tag = sentence.tag(i);
      String word = sentence.word(i);
      boolean classed = tag.startsWith("NNP") || tag.equals("CD") || !sentence.name(i).equals("O");
      tags[i] = tag.hashCode();
      relations[i] = sentence.relation(i).hashCode();
      names[i] = sentence.name(i).charAt(0);
      words[i] = classed ? tags[i] + names[i] : word.toLowerCase(Locale.ROOT).hashCode();
      lemmas[i] = classed ? words[i] : sentence.lemma(i).toLowerCase(Locale.ROOT).hashCode();
      punctuation[i] =
          !Character.isLetterOrDigit(word.charAt(word.length() - 1))
              && !Character.isLetterOrDigit(word.charAt(0));
      quote(sentence.span(i), quotes, i);
      marked |= "\"“”„«»".contains(word) || word.equals("''") || word.equals("``");
    }
    isMarked = marked;
  }

  private void quote(Span token, QuoteIndex quotes, int i) {
    int index = quotes.indexAt(token.start());
    @Nullable Quotation quotation = index < 0 ? null : quotes.all().get(index);
    if (quotation != null) {
      quotations[i] = index + 1;
      quoted[i] = (byte) (quotation.speech() ? SPEECH : WORDS);
      marks[i] =
          (byte)
              (token.start() == quotation.span().start()
                  ? 1
                  : token.end() >= quotation.span().end() ? 2 : 0);
    }
  }
}
