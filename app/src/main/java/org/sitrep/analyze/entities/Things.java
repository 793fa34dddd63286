package org.sitrep.analyze.entities;

import java.util.List;
import java.util.Map;
import org.sitrep.language.Sentence;

/** Nouns that speak of nobody who acts: what else “it” and “they” may mean. */
final class Things {
  private final Map<Integer, List<Draft>> drafts;
  private final Lexicon lexicon;

  Things(Map<Integer, List<Draft>> drafts, Lexicon lexicon) {
    this.drafts = drafts;
    this.lexicon = lexicon;
  }

  /**
   * Whether the token heads such a noun.
   *
   * @param many whether in the plural
   */
  boolean isThing(Sentence sentence, int token, boolean many) {
    String tag = sentence.tag(token);
    boolean named = tag.equals("NNP") && !sentence.name(token).equals("PERSON");
    if (!(many ? tag.equals("NNS") : tag.equals("NN") || named)
        || sentence.is(token, "compound", "flat", "fixed", "nmod:poss", "nmod:npmod")
        || sentence.is(token, "obl:tmod", "nmod:tmod", "obl:unmarked", "nmod:unmarked")) {
      return false;
    }
    Lexicon.NamePart part = lexicon.part(sentence.word(token));
    return (part == null || !part.isOther())
        && drafts.getOrDefault(sentence.index(), List.of()).stream()
            .noneMatch(one -> one.from <= token && token < one.to);
  }
}
