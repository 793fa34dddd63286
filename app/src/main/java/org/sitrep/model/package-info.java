/**
 * The concepts that reports and situations consist of: records, each of one concept, on java.*
 * alone.
 */
@NullMarked
package org.sitrep.model;

import org.jspecify.annotations.NullMarked;
