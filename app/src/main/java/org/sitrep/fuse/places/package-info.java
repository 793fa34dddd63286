/** The same place in several reports becomes one place. */
@NullMarked
package org.sitrep.fuse.places;

import org.jspecify.annotations.NullMarked;
