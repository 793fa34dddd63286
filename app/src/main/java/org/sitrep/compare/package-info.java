/** How far two tables of coded events agree. */
@NullMarked
package org.sitrep.compare;

import org.jspecify.annotations.NullMarked;
