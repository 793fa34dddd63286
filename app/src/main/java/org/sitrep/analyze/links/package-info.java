/** Finds how events, conditions and statements hang together where a word says so. */
@NullMarked
package org.sitrep.analyze.links;

import org.jspecify.annotations.NullMarked;
