package org.sitrep.analyze.events;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Category;

/**
 * One meaning of a trigger: a row of {@code triggers.tsv}.
 *
 * @param pattern the row's trigger, part of speech and conditions, as the table has them
 * @param lemma the head word's dictionary form
 * @param part the head word's part of speech
 * @param particles words that belong to a phrasal verb
 * @param when what must stand around it, all of it
 * @param need the least that must be known of its parties
 */
record Sense(
    String pattern,
    String lemma,
    Part part,
    List<String> particles,
    List<Condition> when,
    Category category,
    @Nullable String mode,
    @Nullable String cameo,
    Frame frame,
    Need need) {

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
    OFFICIAL
  }

  /** How much of the text around it a meaning has asked for: the more, the surer. */
  int specificity() {
    return 2 * when.size() + particles.size();
  }
}
