package org.sitrep.analyze.events;

import java.util.Locale;
import org.sitrep.language.Sentence;
import org.sitrep.model.Span;

/**
 * Words that tell an event.
 *
 * @param sentence the sentence
 * @param token the word that bears the meaning
 * @param verb the verb through which a noun is told (“hold” of “hold talks”), else the same as
 *     {@code token}
 * @param light what that verb does to the noun's parties
 * @param sense the meaning
 * @param span the words, particles and light verb included where they stand together
 */
record Trigger(Sentence sentence, int token, int verb, Light light, Sense sense, Span span) {
  /** What a light verb says of its subject. */
  enum Light {
    NONE,
    /** Its subject does what the noun names. */
    DOES,
    /** Its subject undergoes what the noun names. */
    UNDERGOES,
    /** Its subject is what the noun names. */
    OCCURS
  }

  /** The same words in another meaning. */
  Trigger as(Sense other) {
    return new Trigger(sentence, token, verb, light, other, span);
  }

  /** Whether a word is part of the meaning: “support” of “voiced support”. */
  boolean takes(int object) {
    String lemma = sentence.lemma(object).toLowerCase(Locale.ROOT);
    return sense.when().stream()
        .anyMatch(one -> one.role().equals("obj") && !one.absent() && one.words().contains(lemma));
  }

  boolean isNoun() {
    return sense.part() == Sense.Part.NOUN;
  }
}
