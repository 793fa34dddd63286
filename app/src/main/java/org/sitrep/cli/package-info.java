/** The command line: one class a command; exit codes 0 done, 1 failed, 2 usage. */
@NullMarked
package org.sitrep.cli;

import org.jspecify.annotations.NullMarked;
