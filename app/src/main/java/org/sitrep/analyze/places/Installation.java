package org.sitrep.analyze.places;

import org.jspecify.annotations.Nullable;
import org.sitrep.language.Sentence;
import org.sitrep.model.Span;

/**
 * A phrase that speaks of something built.
 *
 * @param first first token of the name, or of the noun phrase where it has no name
 * @param last last token
 * @param span the words that are the mention
 * @param noun the noun that says what it is, in lower case
 * @param family nouns of one family can refer to one installation
 * @param name its name, null where the phrase gives none
 * @param definite whether it speaks of something known (“the base”, “this airport”, “Washington's
 *     facilities”)
 */
record Installation(
    Sentence sentence,
    int first,
    int last,
    Span span,
    String noun,
    String family,
    @Nullable String name,
    boolean definite) {}
