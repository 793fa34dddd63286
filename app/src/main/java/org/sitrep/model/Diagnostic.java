package org.sitrep.model;

import org.jspecify.annotations.Nullable;

/**
 * Something that could not be read, or was read with a doubt.
 *
 * @param code a short name, the same for all of its kind
 * @param message one plain sentence
 * @param span where, if it has a place
 */
public record Diagnostic(String code, String message, @Nullable Span span) {}
