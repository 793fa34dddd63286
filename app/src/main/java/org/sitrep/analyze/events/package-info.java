/**
 * Finds what happens: category, parties, place, time, and whether it is told as having happened.
 */
@NullMarked
package org.sitrep.analyze.events;

import org.jspecify.annotations.NullMarked;
