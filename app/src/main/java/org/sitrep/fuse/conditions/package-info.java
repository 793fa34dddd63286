/** The same state, told by several reports, becomes one. */
@NullMarked
package org.sitrep.fuse.conditions;

import org.jspecify.annotations.NullMarked;
