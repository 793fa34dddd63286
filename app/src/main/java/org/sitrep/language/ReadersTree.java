package org.sitrep.language;

/**
 * The one form in which the rooms of the analysis read sentences, whatever tokens and conventions
 * the engine's models were taught on: hyphenated words are whole, names hang on their last word,
 * relations are named one way.
 */
final class ReadersTree {
  private ReadersTree() {}

  /**
   * @param parsed a sentence as the models see it, in Universal Dependencies
   */
  static Sentence of(Sentence parsed) {
    Sentence words = Acronyms.of(HyphenatedWords.join(parsed));
    return ReadersRelations.of(ClauseHeads.of(NameHeads.last(words)));
  }
}
