/** The same number for the same thing becomes one quantity. */
@NullMarked
package org.sitrep.fuse.figures;

import org.jspecify.annotations.NullMarked;
