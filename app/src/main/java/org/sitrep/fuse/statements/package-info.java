/** The same words of the same speaker, carried by several reports, become one telling. */
@NullMarked
package org.sitrep.fuse.statements;

import org.jspecify.annotations.NullMarked;
