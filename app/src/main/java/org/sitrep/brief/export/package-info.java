/** Analyses to the event tables that conflict researchers load: POLECAT, ACLED, UCDP GED. */
@NullMarked
package org.sitrep.brief.export;

import org.jspecify.annotations.NullMarked;
