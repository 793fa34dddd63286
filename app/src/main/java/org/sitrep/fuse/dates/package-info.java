/**
 * Narrows when reports were published and what they mean by their times, from what they tell
 * together.
 */
@NullMarked
package org.sitrep.fuse.dates;

import org.jspecify.annotations.NullMarked;
