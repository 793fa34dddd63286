package org.sitrep.brief;

import org.sitrep.model.Support;

/**
 * A numbered reference from a line of the brief to the words that it rests on.
 *
 * @param number from 1, in the order of first use
 * @param support the words
 */
public record Citation(int number, Support support) {}
