/** Finds who acts, speaks or is acted on, and ties later mentions to them. */
@NullMarked
package org.sitrep.analyze.entities;

import org.jspecify.annotations.NullMarked;
