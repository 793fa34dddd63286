package org.sitrep.benchmarks.coreference;

import org.sitrep.model.Entity;
import org.sitrep.model.Span;

/**
 * A mention as Sitrep reads it.
 *
 * @param entity its entity's id
 */
record ReadMention(Span span, Entity.Form form, String entity) {}
