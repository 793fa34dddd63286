/** What independent reports agree on. */
@NullMarked
package org.sitrep.fuse.agreements;

import org.jspecify.annotations.NullMarked;
