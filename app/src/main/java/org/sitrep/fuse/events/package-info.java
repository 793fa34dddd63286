/** The same event, told by several reports or several times, becomes one happening. */
@NullMarked
package org.sitrep.fuse.events;

import org.jspecify.annotations.NullMarked;
