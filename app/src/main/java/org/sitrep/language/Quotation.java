package org.sitrep.language;

import org.sitrep.model.Span;

/**
 * A stretch between quotation marks within one paragraph.
 *
 * @param span its words with their marks
 * @param speech whether it stands for somebody's sentence rather than for single words of his
 */
public record Quotation(Span span, boolean speech) {}
