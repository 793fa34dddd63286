package org.sitrep.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.Testing;
import org.sitrep.model.Span;

class EnglishTest {
  private static Document read(String text) {
    return Testing.language().read(Testing.report("test", text));
  }

  /** Each word as word/tag/head's word/relation. */
  private static List<String> lines(Sentence sentence) {
    return IntStream.range(0, sentence.size())
        .mapToObj(
            i ->
                sentence.word(i)
                    + "/"
                    + sentence.tag(i)
                    + "/"
                    + (sentence.head(i) < 0 ? "-" : sentence.word(sentence.head(i)))
                    + "/"
                    + sentence.relation(i))
        .toList();
  }

  private static void assertSound(Document document) {
    int end = 0;
    for (Sentence sentence : document.sentences()) {
      int roots = 0;
      for (int i = 0; i < sentence.size(); i++) {
        Span span = sentence.span(i);
        assertTrue(span.start() >= end && span.end() <= document.text().length(), span::toString);
        assertEquals(document.text().substring(span.start(), span.end()), sentence.word(i));
        end = span.end();
        roots += sentence.head(i) < 0 ? 1 : 0;
        assertTrue(sentence.head(i) < sentence.size());
      }
      assertEquals(1, roots);
    }
  }

  @Test
  void readsWhoDidWhatToWhom() {
    Sentence sentence = read("The army shelled the town on Monday.").sentences().get(0);
    assertEquals(
        List.of(
            "The/DT/army/det",
            "army/NN/shelled/nsubj",
            "shelled/VBD/-/root",
            "the/DT/town/det",
            "town/NN/shelled/obj",
            "on/IN/Monday/case",
            "Monday/NNP/shelled/obl",
            "././shelled/punct"),
        lines(sentence));
    assertEquals("shell", sentence.lemma(2));
  }

  @Test
  void readsNamesOfThreeKinds() {
    Sentence sentence =
        read("Angela Merkel met officials of the World Bank in Nairobi.").sentences().get(0);
    assertEquals("PERSON", sentence.name(0));
    assertEquals("PERSON", sentence.name(1));
    assertEquals("ORGANIZATION", sentence.name(6));
    assertEquals("ORGANIZATION", sentence.name(7));
    assertEquals("LOCATION", sentence.name(9));
    assertEquals("O", sentence.name(2));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void readsWhateverStandsInAText(int seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 40; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 400; i++) {
        switch (random.nextInt(6)) {
          case 0 -> text.append((char) random.nextInt(0x10000));
          case 1 -> text.append((char) random.nextInt(0x20));
          case 2 -> text.append(" .,;:'\"-\u2019\u201c\u201d()/$%&@#".charAt(random.nextInt(19)));
          case 3 -> text.appendCodePoint(0x1F300 + random.nextInt(0x400));
          case 4 -> text.append(' ');
          default -> text.append((char) ('a' + random.nextInt(26)));
        }
      }
      assertSound(read(text.toString()));
    }
  }

  @Test
  void readsAMillionCharactersWithoutASpace() {
    assertSound(read("Lomar".repeat(200_000)));
  }

  @Test
  void keepsTheTokensThatItIsGiven() {
    String text = "a ".repeat(300);
    List<Span> tokens = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      tokens.add(new Span(2 * i, 2 * i + 1));
    }
    Document document =
        Testing.language()
            .read(Testing.report("test", text), List.of(tokens, tokens.subList(0, 1)));
    assertEquals(300, document.sentences().get(0).size());
    assertEquals(1, document.sentences().get(1).size());
    for (Sentence sentence : document.sentences()) {
      assertEquals(
          1, IntStream.range(0, sentence.size()).filter(i -> sentence.head(i) < 0).count());
    }
  }
}
