package org.sitrep.analyze.links;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Document;
import org.sitrep.language.Sentence;
import org.sitrep.model.Analysis;
import org.sitrep.model.Condition;
import org.sitrep.model.Event;
import org.sitrep.model.Modality;
import org.sitrep.model.Span;
import org.sitrep.model.Statement;

/**
 * What a report's links can join, by sentence, and how to pick the one that a side of a connective
 * tells.
 */
final class Ground {
  private static final int DEEPEST = 4;
  private static final int NEAR = 2;

  private final Document document;
  private final Analysis soFar;
  private final Map<Integer, List<Node>> nodes = new HashMap<>();
  private final Map<Integer, List<Statement>> told = new HashMap<>();

  Ground(Document document, Analysis soFar) {
    this.document = document;
    this.soFar = soFar;
    for (Event one : soFar.events()) {
      put(one.id(), Node.EVENT, one.trigger(), one.modality());
    }
    for (Condition one : soFar.conditions()) {
      if (one.kind() == Condition.Kind.OFFICE || one.kind() == Condition.Kind.ASSET) {
        continue;
      }
      put(one.id(), Node.CONDITION, one.span(), Modality.ACTUAL);
    }
    for (Statement one : soFar.statements()) {
      put(one.id(), Node.STATEMENT, one.cue().span(), Modality.ACTUAL);
      one.content()
          .forEach(
              span ->
                  document
                      .sentenceOf(span)
                      .ifPresent(
                          sentence ->
                              told.computeIfAbsent(sentence.index(), key -> new ArrayList<>())
                                  .add(one)));
    }
  }

  private void put(String id, int rank, Span span, Modality modality) {
    document
        .sentenceOf(span)
        .ifPresent(
            sentence -> {
              int head = sentence.headOf(span);
              if (head >= 0) {
                nodes
                    .computeIfAbsent(sentence.index(), key -> new ArrayList<>())
                    .add(new Node(id, rank, span, head, modality));
              }
            });
  }

  List<Sentence> sentences() {
    return document.sentences();
  }

  String text() {
    return document.text();
  }

  /** The innermost statement whose content holds the span. */
  @Nullable Statement around(Sentence sentence, Span span) {
    Statement best = null;
    int length = Integer.MAX_VALUE;
    for (Statement one : told.getOrDefault(sentence.index(), List.of())) {
      for (Span content : one.content()) {
        if (content.contains(span) && content.length() < length) {
          best = one;
          length = content.length();
        }
      }
    }
    return best;
  }

  /** The content of a statement in a sentence that holds the span. */
  @Nullable Span contentAround(Sentence sentence, Span span) {
    Statement statement = around(sentence, span);
    return statement == null
        ? null
        : statement.content().stream().filter(one -> one.contains(span)).findFirst().orElse(null);
  }

  /** The statement whose cue a word is. */
  @Nullable Statement cuedBy(Sentence sentence, int token) {
    for (Node node : nodes.getOrDefault(sentence.index(), List.of())) {
      if (node.rank() == Node.STATEMENT && node.span().contains(sentence.span(token))) {
        return soFar.statement(node.id()).orElse(null);
      }
    }
    return null;
  }

  /** The event told by the word itself. */
  @Nullable Node eventAt(Sentence sentence, int token) {
    return nodes.getOrDefault(sentence.index(), List.of()).stream()
        .filter(one -> one.rank() == Node.EVENT && one.span().contains(sentence.span(token)))
        .findFirst()
        .orElse(null);
  }

  /**
   * What a side tells: the thing told nearest to its governor, events before conditions before
   * statements.
   */
  @Nullable Node pick(Sentence sentence, Side side) {
    Node best = null;
    int least = Integer.MAX_VALUE;
    for (Node node : nodes.getOrDefault(sentence.index(), List.of())) {
      int cost = side.holds(node.head()) ? cost(sentence, side, node) : aside(sentence, side, node);
      if (cost < least) {
        best = node;
        least = cost;
      }
    }
    return best;
  }

  private static int cost(Sentence sentence, Side side, Node node) {
    int governor = side.governor();
    boolean direct =
        governor >= 0
            && node.rank() != Node.CONDITION
            && node.span().contains(sentence.span(governor));
    int steps = direct ? 0 : steps(sentence, node.head(), governor);
    if (steps > DEEPEST || (node.rank() == Node.STATEMENT && steps > 1)) {
      return Integer.MAX_VALUE;
    }
    return 10 * steps + (node.rank() == Node.STATEMENT ? 25 : 4 * node.rank());
  }

  /**
   * A condition that is told by more than the side (“revoked an accord”) may still be what its
   * governor names.
   */
  private static int aside(Sentence sentence, Side side, Node node) {
    boolean named =
        node.rank() == Node.CONDITION
            && side.governor() >= 0
            && sentence.isNoun(side.governor())
            && node.span().contains(sentence.span(side.governor()));
    return named ? 10 * DEEPEST : Integer.MAX_VALUE;
  }

  /**
   * How many heads lie between a word and the governor above it. A word in a clause of its own, or
   * one that the governor is not above, counts only where it stands close by.
   */
  private static int steps(Sentence sentence, int token, int governor) {
    int at = token;
    for (int steps = 0; steps <= DEEPEST && at >= 0; steps++) {
      if (at == governor) {
        return steps;
      }
      if (sentence.is(at, "acl", "advcl", "parataxis", "appos")) {
        break;
      }
      at = sentence.head(at);
    }
    return governor >= 0 && Math.abs(token - governor) <= NEAR ? DEEPEST : DEEPEST + 1;
  }

  /** What a sentence is about in the first place. */
  @Nullable Node main(Sentence sentence) {
    int root = 0;
    while (root < sentence.size() - 1 && sentence.head(root) >= 0) {
      root++;
    }
    int top = root;
    return nodes.getOrDefault(sentence.index(), List.of()).stream()
        .filter(one -> one.rank() == Node.STATEMENT && one.span().contains(sentence.span(top)))
        .findFirst()
        .orElseGet(() -> pick(sentence, new Side(0, sentence.size() - 1, top)));
  }
}
