/** The same link between the same two things becomes one tie. */
@NullMarked
package org.sitrep.fuse.links;

import org.jspecify.annotations.NullMarked;
