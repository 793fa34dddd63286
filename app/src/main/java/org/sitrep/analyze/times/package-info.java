/** Finds time expressions, resolves them, and narrows the day of publication from them. */
@NullMarked
package org.sitrep.analyze.times;

import org.jspecify.annotations.NullMarked;
