package org.sitrep.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UniversalTagsTest {
  @ParameterizedTest
  @CsvSource({
    "VBZ, cop, is, AUX",
    "VBN, aux:pass, been, AUX",
    "VBZ, root, is, VERB",
    "MD, aux, will, AUX",
    "IN, mark, because, SCONJ",
    "IN, case, of, ADP",
    "TO, mark, to, PART",
    "TO, case, to, PART",
    "DT, det, that, DET",
    "DT, nsubj, That, PRON",
    "DT, nsubj, all, DET",
    "WDT, nsubj, which, PRON",
    "WDT, det, which, DET",
    "WP, obj, what, PRON",
    "NN, nsubj, Somebody, PRON",
    "NN, nsubj, rain, NOUN",
    "NNP, compound, Brell, PROPN",
    "RB, advmod, not, PART",
    "RB, advmod, often, ADV",
    "SYM, punct, —, PUNCT",
    "SYM, case, /, SYM",
    "CD, nummod, 7, NUM",
    "none, dep, x, X"
  })
  void followTagRelationAndWord(String tag, String relation, String word, String upos) {
    assertEquals(upos, UniversalTags.of(tag, relation, word));
  }
}
