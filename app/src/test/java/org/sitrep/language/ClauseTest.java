package org.sitrep.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.Testing;

class ClauseTest {
  private static Sentence sentence(String text) {
    return Testing.document(text).sentences().get(0);
  }

  private static Clause clause(Sentence sentence, String word) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.word(i).equals(word)) {
        return new Clause(sentence, i);
      }
    }
    throw new IllegalArgumentException(word);
  }

  private static List<String> words(Sentence sentence, List<Integer> tokens) {
    return tokens.stream().map(sentence::word).toList();
  }

  @Test
  void findsTheSubjectOfARelativeClause() {
    Sentence sentence = sentence("The council, which took office in June, has resigned.");
    assertEquals(List.of("council"), words(sentence, clause(sentence, "took").subjects()));
  }

  @Test
  void findsTheSubjectOfAnInfinitiveUnderAnOrder() {
    Sentence sentence = sentence("The mayor told the firefighters to leave the town.");
    assertEquals(List.of("firefighters"), words(sentence, clause(sentence, "leave").subjects()));
  }

  @Test
  void findsTheSubjectOfAPromise() {
    Sentence sentence = sentence("The rebels agreed to release the nurses.");
    assertEquals(List.of("rebels"), words(sentence, clause(sentence, "release").subjects()));
    assertEquals(List.of("nurses"), words(sentence, clause(sentence, "release").objects()));
  }

  @Test
  void aCoordinatedVerbSharesItsSubject() {
    Sentence sentence = sentence("Soldiers stormed the station and arrested two guards.");
    assertEquals(List.of("Soldiers"), words(sentence, clause(sentence, "arrested").subjects()));
  }

  @Test
  void coordinatedSubjectsAreAllFound() {
    Sentence sentence = sentence("Kenya and Uganda signed a treaty.");
    assertEquals(
        List.of("Kenya", "Uganda"), words(sentence, clause(sentence, "signed").subjects()));
  }

  @Test
  void thePassiveHasAnAgent() {
    Sentence sentence = sentence("The bridge was destroyed by the army.");
    Clause clause = clause(sentence, "destroyed");
    assertTrue(clause.isPassive());
    assertEquals(List.of("bridge"), words(sentence, clause.subjects()));
    assertEquals(List.of("army"), words(sentence, clause.agents()));
  }

  @Test
  void theActiveIsNotPassive() {
    Sentence sentence = sentence("The army has destroyed the bridge.");
    assertFalse(clause(sentence, "destroyed").isPassive());
  }

  @Test
  void prepositionalPhrasesComeWithTheirPreposition() {
    Sentence sentence = sentence("The convoy moved from Brell to the border on Monday.");
    assertEquals(
        List.of("from", "to", "on"),
        clause(sentence, "moved").obliques().stream().map(Clause.Oblique::preposition).toList());
  }

  @Test
  void negationAndModalsAreSeen() {
    Sentence sentence = sentence("The troops did not fire, but the police would return.");
    assertTrue(clause(sentence, "fire").isNegated());
    assertEquals("would", clause(sentence, "return").modal());
    assertFalse(clause(sentence, "return").isNegated());
  }
}
