package org.sitrep.analyze.links;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Factuality;
import org.sitrep.language.Sentence;
import org.sitrep.model.Link;
import org.sitrep.model.Modality;
import org.sitrep.model.Span;
import org.sitrep.model.Statement;

/** Makes a link of two sides where each tells something that was found before. */
final class Joiner {
  private final Cues cues;

  Joiner(Cues cues) {
    this.cues = cues;
  }

  /** The two sides in the direction of the link. */
  record Two(Side from, Side to) {}

  void join(
      Ground ground,
      Sentence sentence,
      Link.Kind kind,
      Two sides,
      Span cue,
      Modality modality,
      Consumer<Draft> found) {
    Node from = ground.pick(sentence, sides.from());
    Node to = ground.pick(sentence, sides.to());
    if (from == null && to != null) {
      from = covering(ground, sentence, sides.from());
    } else if (to == null && from != null) {
      to = covering(ground, sentence, sides.to());
    }
    if (from != null && to != null) {
      link(ground, sentence, kind, sides, new Node[] {from, to}, cue, modality, found);
    }
  }

  /**
   * Of what governs the side, where that tells the node; what is only decided may still be decided
   * in fact.
   */
  private static Modality modality(Sentence sentence, Side side, Node node) {
    int governor = side.governor();
    boolean told =
        governor < 0 || node.head() == governor || node.span().contains(sentence.span(governor));
    return told ? node.modality() : Factuality.of(sentence, governor);
  }

  /** A link between nodes that are known; the sides give their words. */
  void link(
      Ground ground,
      Sentence sentence,
      Link.Kind kind,
      Two sides,
      Node[] ends,
      Span cue,
      Modality modality,
      Consumer<Draft> found) {
    if (ends[0].id().equals(ends[1].id())) {
      return;
    }
    Side anchor = sides.to().governor() >= 0 ? sides.to() : sides.from();
    Modality sure = Tree.lessSure(modality, Tree.sureness(sentence, sentence.tokenAt(cue.start())));
    sure = Tree.lessSure(sure, Tree.sureness(sentence, Math.max(anchor.governor(), 0)));
    sure = Tree.lessSure(sure, modality(sentence, sides.from(), ends[0]));
    if (kind != Link.Kind.PURPOSE) {
      sure = Tree.lessSure(sure, modality(sentence, sides.to(), ends[1]));
    }
    Statement voice = ground.around(sentence, cue);
    found.accept(
        new Draft(
            kind,
            ends[0],
            ends[1],
            Tree.span(sentence, sides.from()),
            Tree.span(sentence, sides.to()),
            cue,
            sentence.span(),
            Tree.real(sure),
            voice == null ? null : voice.id()));
  }

  private static boolean hasVerb(Sentence sentence, Side side) {
    for (int token = side.first(); token <= side.last(); token++) {
      if (sentence.isVerb(token)) {
        return true;
      }
    }
    return false;
  }

  /** The statement whose content a side is part of, where the side has a predicate of its own. */
  private @Nullable Node covering(Ground ground, Sentence sentence, Side side) {
    int governor = side.governor();
    boolean predicate =
        governor >= 0 && (cues.isOf("serving", sentence, governor) || hasVerb(sentence, side));
    Statement statement = predicate ? ground.around(sentence, Tree.span(sentence, side)) : null;
    return statement == null
        ? null
        : new Node(
            statement.id(), Node.STATEMENT, Tree.span(sentence, side), governor, Modality.ACTUAL);
  }
}
