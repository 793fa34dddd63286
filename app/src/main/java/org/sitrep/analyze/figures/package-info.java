/** Finds numbers, their bounds, and what they count. */
@NullMarked
package org.sitrep.analyze.figures;

import org.jspecify.annotations.NullMarked;
