/**
 * Bytes to reports: plain text, JSON Lines and saved web pages, out of files, folders and standard
 * input.
 */
@NullMarked
package org.sitrep.read;

import org.jspecify.annotations.NullMarked;
