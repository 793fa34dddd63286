/** What Sitrep knows about the world and the language, read from plain tables under resources. */
@NullMarked
package org.sitrep.knowledge;

import org.jspecify.annotations.NullMarked;
