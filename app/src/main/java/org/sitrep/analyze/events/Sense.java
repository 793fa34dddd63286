package org.sitrep.analyze.events;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Category;
import org.sitrep.model.Event;

/**
 * One meaning of a trigger: a row of {@code triggers.tsv} or of a user's codebook.
 *
 * @param pattern the table, and the row's trigger, part of speech and conditions as it has them
 * @param lemma the head word's dictionary form
 * @param part the head word's part of speech
 * @param particles words that belong to a phrasal verb
 * @param when what must stand around it, all of it
 * @param label the category that a user's codebook calls it by, where it is none of PLOVER's
 * @param need the least that must be known of its parties
 * @param actor who may do it for this to be meant
 * @param recipient to whom it may be done
 */
record Sense(
    String pattern,
    String lemma,
    Part part,
    List<String> particles,
    List<Condition> when,
    Category category,
    @Nullable String label,
    @Nullable String mode,
    @Nullable String cameo,
    Frame frame,
    Need need,
    Restriction actor,
    Restriction recipient) {

  /** Part of speech of a trigger. */
  enum Part {
    VERB,
    NOUN,
    ADJECTIVE
  }

  /** The least that must be known of the parties for the trigger to be believed. */
  enum Need {
    NOTHING,
    ONE,
    BOTH,
    /** One that is a state, a force, an armed group, an authority or its officer. */
    OFFICIAL,
    /** These words so placed tell no event: “to fight a blaze”, “to kill time”. */
    NEVER
  }

  /** The same words for what nobody does. */
  Sense happening() {
    return new Sense(
        pattern + ", done by no one",
        lemma,
        part,
        particles,
        when,
        Category.OCCURRENCE,
        label,
        null,
        null,
        Frame.BEFALLS,
        Need.NOTHING,
        actor,
        recipient);
  }

  /** How much of the text around it a meaning has asked for: the more, the surer. */
  int specificity() {
    return 2 * when.size()
        + particles.size()
        + (actor.isNothing() ? 0 : 2)
        + (recipient.isNothing() ? 0 : 2);
  }

  /** What a meaning asks of the text: of two that ask the same the second is never meant. */
  record Question(
      String lemma,
      Part part,
      List<String> particles,
      Set<Condition> when,
      Restriction actor,
      Restriction recipient) {}

  Question question() {
    return new Question(lemma, part, particles, new HashSet<>(when), actor, recipient);
  }

  boolean isRestricted() {
    return !actor.isNothing() || !recipient.isNothing();
  }

  /** Whether an event is what this meaning makes of its trigger. */
  boolean tells(Event event) {
    String words = particles.isEmpty() ? lemma : lemma + " " + String.join(" ", particles);
    return event.lemma().equals(words)
        && event.category() == category
        && Objects.equals(event.code(), label)
        && Objects.equals(event.mode(), mode)
        && Objects.equals(event.cameo(), cameo);
  }

  /**
   * Of two meanings that fit, whether this one, which stands later, is meant: it asks more of the
   * text, or as much and says more closely what. What a user's codebook says goes before ours.
   */
  boolean beats(Sense earlier) {
    int more = specificity() - earlier.specificity();
    return more > 0 || more == 0 && closeness() > earlier.closeness() && isBeside(earlier);
  }

  private int closeness() {
    return when.stream().mapToInt(Condition::closeness).sum();
  }

  private boolean isBeside(Sense other) {
    return pattern.startsWith(other.pattern.substring(0, other.pattern.indexOf(": ") + 1));
  }
}
