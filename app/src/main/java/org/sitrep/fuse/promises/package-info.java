/** What was demanded or promised, and what came of it. */
@NullMarked
package org.sitrep.fuse.promises;

import org.jspecify.annotations.NullMarked;
