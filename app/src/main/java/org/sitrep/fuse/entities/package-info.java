/** The same actor in several reports becomes one entity. */
@NullMarked
package org.sitrep.fuse.entities;

import org.jspecify.annotations.NullMarked;
