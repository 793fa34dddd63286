/** Where each report's text comes from: its own, an agency's, another report's. */
@NullMarked
package org.sitrep.fuse.origins;

import org.jspecify.annotations.NullMarked;
