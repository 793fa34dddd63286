package org.sitrep.benchmarks.coreference;

import org.sitrep.model.Entity;
import org.sitrep.model.Span;

/**
 * A mention as annotators marked it.
 *
 * @param span its words in the report's text
 * @param head the word of it that hangs on none of its others
 * @param form pronoun where it is one; name where its head is a proper noun
 * @param entity the entity's number in its document
 */
record GoldMention(Span span, Span head, Entity.Form form, String entity) {
  boolean is(Entity.Form wanted) {
    return form == wanted;
  }
}
