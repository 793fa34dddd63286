package org.sitrep.analyze.statements;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Span;

/**
 * One way to read the attribution around a word.
 *
 * @param token the head of its cue
 * @param score how much speaks for the word's being a cue
 * @param chance the logarithm of the probability of these spans, given the cue
 * @param ruled what the rules read there, null where they read nothing
 * @param byRule whether the spans are the rules'
 * @param agreed whether rules and model read the same
 */
record Reading(
    int place,
    int token,
    float score,
    float chance,
    Span cue,
    @Nullable Span source,
    List<Span> content,
    @Nullable Draft ruled,
    boolean byRule,
    boolean agreed) {
  Reading {
    content = List.copyOf(content);
  }

  boolean sharesContent(Reading other) {
    return content.stream().anyMatch(one -> other.content.stream().anyMatch(one::overlaps));
  }

  boolean holds(Span span) {
    return content.stream().anyMatch(one -> one.contains(span));
  }

  boolean sharesSource(Reading other) {
    return source != null && other.source != null && source.overlaps(other.source);
  }
}
