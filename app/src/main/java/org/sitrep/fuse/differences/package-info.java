/** What reports differ on, and what would explain it; never who is right. */
@NullMarked
package org.sitrep.fuse.differences;

import org.jspecify.annotations.NullMarked;
