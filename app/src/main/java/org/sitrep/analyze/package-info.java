/** Orders the rooms that read one report. */
@NullMarked
package org.sitrep.analyze;

import org.jspecify.annotations.NullMarked;
