package org.sitrep.language;

/**
 * The one form in which every engine hands out its sentences, whatever tokens and conventions its
 * models were taught on: hyphenated words are whole, names hang on their last word.
 */
final class ReadersTree {
  private ReadersTree() {}

  /**
   * @param parsed a sentence as the models see it, in Universal Dependencies
   */
  static Sentence of(Sentence parsed) {
    return NameHeads.last(HyphenatedWords.join(parsed));
  }
}
