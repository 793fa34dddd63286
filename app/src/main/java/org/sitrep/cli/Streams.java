package org.sitrep.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Where a command reads and writes.
 *
 * @param out results, as UTF-8
 * @param err messages
 * @param isTerminal whether a person watches {@code err}
 */
record Streams(InputStream in, OutputStream out, PrintStream err, boolean isTerminal) {}
