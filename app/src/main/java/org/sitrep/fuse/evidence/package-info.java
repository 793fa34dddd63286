/**
 * What all rooms of the fusion stand on: readings at hand by id, joined items, ids from content,
 * supports.
 */
@NullMarked
package org.sitrep.fuse.evidence;

import org.jspecify.annotations.NullMarked;
