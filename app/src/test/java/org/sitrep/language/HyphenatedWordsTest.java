package org.sitrep.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sitrep.Testing;

class HyphenatedWordsTest {
  @Test
  void aWordStandsWhereItsHighestPartStands() {
    Sentence parts =
        Trees.of(
            "A UN-led force left",
            "A DT 5 det",
            "UN NNP 4 compound ORGANIZATION",
            "- HYPH 2 punct",
            "led VBN 5 amod",
            "force NN 6 nsubj",
            "left VBD 0 root");
    Sentence words = HyphenatedWords.join(parts);
    assertEquals(
        List.of("A/DT/force/det", "UN-led/JJ/force/amod", "force/NN/left/nsubj", "left/VBD//root"),
        Trees.told(words));
    assertEquals("O", words.name(1));
    assertEquals(2, words.span(1).start());
    assertEquals(8, words.span(1).end());
    assertEquals("un-led", words.lemma(1));
  }

  @Test
  void whatHungOnAnyPartHangsOnTheWord() {
    Sentence parts =
        Trees.of(
            "his almost ten-day stay",
            "his PRP$ 6 nmod:poss",
            "almost RB 3 advmod",
            "ten CD 5 nummod",
            "- HYPH 3 punct",
            "day NN 6 compound",
            "stay NN 0 root");
    assertEquals(
        List.of(
            "his/PRP$/stay/nmod:poss",
            "almost/RB/ten-day/advmod",
            "ten-day/JJ/stay/amod",
            "stay/NN//root"),
        Trees.told(HyphenatedWords.join(parts)));
  }

  @Test
  void aParticleEndsANoun() {
    Sentence parts =
        Trees.of(
            "40 pick-up trucks",
            "40 CD 2 nummod",
            "pick NN 4 compound",
            "- HYPH 2 punct",
            "up RP 5 compound",
            "trucks NNS 0 root");
    Sentence words = ReadersRelations.of(HyphenatedWords.join(parts));
    assertEquals(
        List.of("40/CD/trucks/nummod", "pick-up/NN/trucks/compound", "trucks/NNS//root"),
        Trees.told(words));
  }

  @Test
  void partsWithoutATopOfTheirOwnMakeNoCycle() {
    Sentence parts =
        Trees.of("un-der x", "un NN 4 dep", "- HYPH 1 punct", "der NN 0 root", "x NN 3 dep");
    assertEquals(
        List.of("un-der/NN//root", "x/NN/un-der/dep"), Trees.told(HyphenatedWords.join(parts)));
  }

  @Test
  void aNameOfSeveralPartsIsOneName() {
    Sentence parts =
        Trees.of(
            "Abdel-Nour left",
            "Abdel NNP 4 nsubj PERSON",
            "- HYPH 1 punct PERSON",
            "Nour NNP 1 flat PERSON",
            "left VBD 0 root");
    Sentence words = HyphenatedWords.join(parts);
    assertEquals(List.of("Abdel-Nour/NNP/left/nsubj", "left/VBD//root"), Trees.told(words));
    assertEquals("PERSON", words.name(0));
    assertEquals("Abdel-Nour", words.lemma(0));
  }

  @Test
  void aDashBetweenBlanksOrBesideAMarkJoinsNothing() {
    Sentence apart =
        Trees.of("Brell - rain", "Brell NNP 0 root", "- HYPH 1 punct", "rain NN 1 parataxis");
    assertSame(apart, HyphenatedWords.join(apart));
    Sentence mark = Trees.of("(-rain", "( -LRB- 3 punct", "- HYPH 3 punct", "rain NN 0 root");
    assertSame(mark, HyphenatedWords.join(mark));
  }

  @Test
  void theEngineGivesWholeWords() {
    String text =
        "The UN-led force and a 72-year-old man from Guinea-Bissau signed a cease-fire during a"
            + " 10-day stay.";
    Sentence sentence = Testing.document(text).sentences().get(0);
    for (String word : List.of("UN-led", "72-year-old", "Guinea-Bissau", "cease-fire", "10-day")) {
      int token = sentence.tokenAt(text.indexOf(word));
      assertEquals(word, sentence.word(token));
      assertEquals(word, sentence.span(token).of(text));
    }
  }

  @Test
  void aLineThatOpensInCapitalsIsNoDatelineForAHyphen() {
    String text = "NATO ended a ten-day search for the crew.";
    assertEquals(1, Testing.document(text).sentences().size());
  }

  @Test
  void anyTreeGivesATreeOverTheSameText() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      Sentence parts = anyTree(random, 1 + random.nextInt(12));
      Sentence words = ReadersTree.of(parts);
      assertEquals(parts.span(), words.span());
      for (int token = 0; token < words.size(); token++) {
        assertEquals(true, words.isBelow(token, rootOf(words)), Trees.told(words)::toString);
      }
    }
  }

  private static int rootOf(Sentence sentence) {
    for (int token = 0; token < sentence.size(); token++) {
      if (sentence.head(token) < 0) {
        return token;
      }
    }
    return -1;
  }

  private static Sentence anyTree(Random random, int size) {
    String[] lines = new String[size];
    StringBuilder text = new StringBuilder();
    List<Integer> order = new java.util.ArrayList<>();
    for (int i = 1; i <= size; i++) {
      order.add(i);
    }
    java.util.Collections.shuffle(order, random);
    for (int at = 0; at < size; at++) {
      int token = order.get(at);
      int head = at == 0 ? 0 : order.get(random.nextInt(at));
      String relation = List.of("flat", "compound", "nmod:desc", "amod").get(random.nextInt(4));
      String word = token % 2 == 0 && random.nextInt(3) > 0 ? "-" : "w" + token;
      String tag = List.of("NNP", "NN", "VBN", "CD").get(random.nextInt(4));
      lines[token - 1] = String.format(Locale.ROOT, "%s %s %d %s", word, tag, head, relation);
    }
    for (String line : lines) {
      text.append(line, 0, line.indexOf(' ')).append(random.nextInt(4) == 0 ? " " : "");
    }
    return Trees.of(text.toString(), lines);
  }
}
