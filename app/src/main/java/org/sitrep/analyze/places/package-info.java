/** Finds places and resolves them, or says why not. */
@NullMarked
package org.sitrep.analyze.places;

import org.jspecify.annotations.NullMarked;
