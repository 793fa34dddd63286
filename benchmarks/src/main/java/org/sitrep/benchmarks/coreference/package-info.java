/** Who is who in a report, measured on gold entities: mentions, coreference, pronouns. */
@NullMarked
package org.sitrep.benchmarks.coreference;

import org.jspecify.annotations.NullMarked;
