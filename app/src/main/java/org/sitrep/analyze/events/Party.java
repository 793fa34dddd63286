package org.sitrep.analyze.events;

import org.sitrep.model.Entity;
import org.sitrep.model.Span;

/**
 * Somebody on one side of an event.
 *
 * @param at the word through which the grammar leads to it
 * @param how the place in the grammar, in words
 */
record Party(Entity entity, Span at, String how) {}
