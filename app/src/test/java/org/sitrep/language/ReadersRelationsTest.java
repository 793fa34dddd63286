package org.sitrep.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadersRelationsTest {
  private static List<String> relations(Sentence sentence) {
    Sentence readers = ReadersRelations.of(sentence);
    return java.util.stream.IntStream.range(0, readers.size()).mapToObj(readers::relation).toList();
  }

  @Test
  void whoeverIsAskedIsTheObjectWhereAClauseIsWhatIsAsked() {
    Sentence asked =
        Trees.of(
            "She asked them to leave",
            "She PRP 2 nsubj",
            "asked VBD 0 root",
            "them PRP 2 iobj",
            "to TO 5 mark",
            "leave VB 2 xcomp");
    assertEquals(List.of("nsubj", "root", "obj", "mark", "xcomp"), relations(asked));
    assertEquals("them", asked.word(new Clause(ReadersRelations.of(asked), 1).objects().get(0)));
    Sentence given =
        Trees.of(
            "She gave them bread",
            "She PRP 2 nsubj",
            "gave VBD 0 root",
            "them PRP 2 iobj",
            "bread NN 2 obj");
    assertEquals(List.of("nsubj", "root", "iobj", "obj"), relations(given));
  }

  @Test
  void theDoerOfANounHangsOnTheNounOfAnActiveVerb() {
    Sentence faces =
        Trees.of(
            "Orvia faces raids by rebels",
            "Orvia NNP 2 nsubj",
            "faces VBZ 0 root",
            "raids NNS 2 obj",
            "by IN 5 case",
            "rebels NNS 2 obl");
    Sentence readers = ReadersRelations.of(faces);
    assertEquals(2, readers.head(4));
    assertEquals("nmod", readers.relation(4));
  }

  @Test
  void whoShotSomebodyDeadHangsOnThePassive() {
    Sentence shot =
        Trees.of(
            "He was shot dead by gunmen",
            "He PRP 3 nsubj:pass",
            "was VBD 3 aux:pass",
            "shot VBN 0 root",
            "dead JJ 3 xcomp",
            "by IN 6 case",
            "gunmen NNS 4 obl");
    assertEquals(2, ReadersRelations.of(shot).head(5));
  }

  @Test
  void whatIsCountedByARangeIsTheObject() {
    Sentence killed =
        Trees.of(
            "Gunmen killed 10 to 15 people",
            "Gunmen NNS 2 nsubj",
            "killed VBD 0 root",
            "10 CD 6 nummod",
            "to IN 5 case",
            "15 CD 6 nummod",
            "people NNS 2 obl");
    assertEquals("obj", relations(killed).get(5));
  }

  @Test
  void aClauseThatIsAPredicateKeepsItsOwnSubject() {
    Sentence is =
        Trees.of(
            "The problem is that troops left",
            "The DT 2 det",
            "problem NN 6 nsubj:outer",
            "is VBZ 6 cop",
            "that IN 6 mark",
            "troops NNS 6 nsubj",
            "left VBD 0 root");
    Sentence readers = ReadersRelations.of(is);
    assertEquals(List.of(4), new Clause(readers, 5).subjects());
  }

  @Test
  void aPlaceAfterAPlaceIsAnApposition() {
    Sentence place =
        Trees.of(
            "in Wichita, Kansas on 5 May 2020",
            "in IN 2 case",
            "Wichita NNP 0 root",
            ", , 4 punct",
            "Kansas NNP 2 nmod:unmarked",
            "on IN 6 case",
            "5 CD 2 nmod",
            "May NNP 6 nmod:unmarked",
            "2020 CD 6 nmod:unmarked");
    assertEquals(
        List.of("case", "root", "punct", "appos", "case", "nmod", "nmod:unmarked", "nmod:unmarked"),
        relations(place));
  }
}
