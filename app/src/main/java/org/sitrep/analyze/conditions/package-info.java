/** Finds what holds or has ceased to hold: presence, agreements, offices and other states. */
@NullMarked
package org.sitrep.analyze.conditions;

import org.jspecify.annotations.NullMarked;
