/** Situations and analyses to what people and programs read: Markdown, HTML, JSON. */
@NullMarked
package org.sitrep.brief;

import org.jspecify.annotations.NullMarked;
