/** The language engine beside CoreNLP: accuracy on given tokens, speed, memory and load time. */
@NullMarked
package org.sitrep.benchmarks;

import org.jspecify.annotations.NullMarked;
