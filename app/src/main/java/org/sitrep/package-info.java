/**
 * News reports in, a sourced situation out. Rooms: {@code model} (the concepts), {@code knowledge}
 * (tables), {@code read} (bytes to reports), {@code language} (grammar), {@code analyze} (one
 * report's analysis), {@code fuse} (many analyses to a situation), {@code brief} (what people
 * read), {@code cli} (commands).
 */
@NullMarked
package org.sitrep;

import org.jspecify.annotations.NullMarked;
