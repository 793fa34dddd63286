package org.sitrep.analyze.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.language.Document;
import org.sitrep.language.Sentence;
import org.sitrep.model.Span;

/** Things found in a report, looked up by the sentence in which they start. */
final class BySentence<T> {
  /** A thing and where it stands. */
  record Placed<T>(Span span, T thing) {}

  private final Document document;
  private final Map<Integer, List<Placed<T>>> found = new HashMap<>();

  BySentence(Document document) {
    this.document = document;
  }

  void put(Span span, T thing) {
    document
        .sentenceOf(span)
        .ifPresent(
            sentence ->
                found
                    .computeIfAbsent(sentence.index(), unused -> new ArrayList<>())
                    .add(new Placed<>(span, thing)));
  }

  List<Placed<T>> in(Sentence sentence) {
    return found.getOrDefault(sentence.index(), List.of());
  }
}
