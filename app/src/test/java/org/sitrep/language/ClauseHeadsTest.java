package org.sitrep.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClauseHeadsTest {
  private static List<String> told(Sentence sentence) {
    Sentence mended = ClauseHeads.of(sentence);
    return java.util.stream.IntStream.range(0, mended.size())
        .mapToObj(token -> (mended.head(token) + 1) + " " + mended.relation(token))
        .toList();
  }

  @Test
  void whatSomebodyIsToldToDoHangsOnTheTelling() {
    Sentence told =
        Trees.of(
            "They tell the firm to leave",
            "They PRP 2 nsubj",
            "tell VBP 0 root",
            "the DT 4 det",
            "firm NN 2 obj",
            "to TO 6 mark",
            "leave VB 4 acl");
    assertEquals("2 xcomp", told(told).get(5));
    assertEquals(List.of(3), new Clause(ClauseHeads.of(told), 5).subjects());
    Sentence used =
        Trees.of(
            "She used a rope to leave",
            "She PRP 2 nsubj",
            "used VBD 0 root",
            "a DT 4 det",
            "rope NN 2 obj",
            "to TO 6 mark",
            "leave VB 2 advcl");
    assertEquals("2 advcl", told(used).get(5));
  }

  @Test
  void whatSomebodyIsToldHangsOnTheTelling() {
    Sentence told =
        Trees.of(
            "They tell the firm that troops left",
            "They PRP 2 nsubj",
            "tell VBP 0 root",
            "the DT 4 det",
            "firm NN 2 obj",
            "that IN 7 mark",
            "troops NNS 7 nsubj",
            "left VBD 4 acl:relcl");
    assertEquals("2 ccomp", told(told).get(6));
  }

  @Test
  void aClauseBesideAnotherIsCoordinatedByAConjunctionOnly() {
    Sentence beside =
        Trees.of(
            "Troops left , radio reported",
            "Troops NNS 2 nsubj",
            "left VBD 0 root",
            ", , 5 punct",
            "radio NN 5 nsubj",
            "reported VBD 2 conj");
    assertEquals("2 parataxis", told(beside).get(4));
    Sentence listed =
        Trees.of(
            "Troops left , radio reported and people sang",
            "Troops NNS 2 nsubj",
            "left VBD 0 root",
            ", , 5 punct",
            "radio NN 5 nsubj",
            "reported VBD 2 conj",
            "and CC 8 cc",
            "people NNS 8 nsubj",
            "sang VBD 2 conj");
    assertEquals("2 conj", told(listed).get(4));
  }

  @Test
  void aClauseWithWhenGoesWithTheYear() {
    Sentence year =
        Trees.of(
            "It was shut since 1959 , when fire raged",
            "It PRP 3 nsubj:pass",
            "was VBD 3 aux:pass",
            "shut VBN 0 root",
            "since IN 5 case",
            "1959 CD 3 obl",
            ", , 5 punct",
            "when WRB 9 advmod",
            "fire NN 9 nsubj",
            "raged VBD 3 conj");
    assertEquals("5 acl:relcl", told(year).get(8));
  }

  @Test
  void whetherRightAfterAVerbOpensItsComplement() {
    Sentence asked =
        Trees.of(
            "They asked whether he fell",
            "They PRP 2 nsubj",
            "asked VBD 0 root",
            "whether IN 5 mark",
            "he PRP 5 nsubj",
            "fell VBD 2 advcl");
    assertEquals("2 ccomp", told(asked).get(4));
  }

  @Test
  void aNameAfterATitleAndACommaIsAnApposition() {
    Sentence named =
        Trees.of(
            "the president of Chad , Ann Bo , left",
            "the DT 2 det",
            "president NN 9 nsubj",
            "of IN 4 case",
            "Chad NNP 2 nmod",
            ", , 7 punct",
            "Ann NNP 7 compound",
            "Bo NNP 2 conj PERSON",
            ", , 9 punct",
            "left VBD 0 root");
    assertEquals("2 appos", told(named).get(6));
  }

  @Test
  void aFiniteVerbTakesTheNounAfterTheOpeningForItsSubject() {
    Sentence open =
        Trees.of(
            "According to radio , the chief left",
            "According VBG 3 case",
            "to IN 1 fixed",
            "radio NN 7 obl",
            ", , 3 punct",
            "the DT 6 det",
            "chief NN 3 appos",
            "left VBD 0 root");
    assertEquals("7 nsubj", told(open).get(5));
  }

  @Test
  void aPrepositionGoesWithTheWholeName() {
    Sentence name =
        Trees.of(
            "fall of president Bo",
            "fall NN 0 root",
            "of IN 3 case",
            "president NN 4 compound",
            "Bo NNP 1 nmod");
    assertEquals("4 case", told(name).get(1));
  }

  @Test
  void namesSideBySideAreOne() {
    Sentence name =
        Trees.of("Captain Bo left", "Captain NNP 3 nsubj", "Bo NNP 3 nsubj", "left VBD 0 root");
    assertEquals(List.of("2 compound", "3 nsubj", "0 root"), told(name));
  }

  @Test
  void aWordOfCapitalsIsTheSubjectOfTheVerbAfterIt() {
    Sentence read =
        Acronyms.of(
            Trees.of(
                "XYZAC issued an order",
                "XYZAC VBD 2 aux:pass",
                "issued VBN 0 root",
                "an DT 4 det",
                "order NN 2 obj"));
    assertEquals("nsubj", read.relation(0));
    assertEquals("NNP", read.tag(0));
    assertEquals("VBD", read.tag(1));
  }
}
