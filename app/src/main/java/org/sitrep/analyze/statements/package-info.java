/** Finds who says what, in which words, taking which stance. */
@NullMarked
package org.sitrep.analyze.statements;

import org.jspecify.annotations.NullMarked;
