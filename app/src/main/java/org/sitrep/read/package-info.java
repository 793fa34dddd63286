/**
 * Bytes to reports: plain text, JSON Lines, saved web pages and CoNLL-U, out of files, folders and
 * standard input.
 */
@NullMarked
package org.sitrep.read;

import org.jspecify.annotations.NullMarked;
