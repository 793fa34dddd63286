/**
 * Text to sentences of tokens with lemma, tag, name and head. The only room that knows the NLP
 * library.
 */
@NullMarked
package org.sitrep.language;

import org.jspecify.annotations.NullMarked;
