/**
 * Teaches the language engine its models. The only module beside the benchmarks that knows CoreNLP,
 * the teacher.
 */
@NullMarked
package org.sitrep.training;

import org.jspecify.annotations.NullMarked;
