/** Many analyses to one situation: what is the same, what agrees, what differs. */
@NullMarked
package org.sitrep.fuse;

import org.jspecify.annotations.NullMarked;
