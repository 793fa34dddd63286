package org.sitrep.analyze.links;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Sentence;
import org.sitrep.model.Link;
import org.sitrep.model.Modality;
import org.sitrep.model.Span;
import org.sitrep.model.Statement;

/** Makes a link of two sides where each tells something that was found before. */
final class Joiner {
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
    sure = Tree.lessSure(sure, ends[0].modality());
    if (kind != Link.Kind.PURPOSE) {
      sure = Tree.lessSure(sure, ends[1].modality());
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

  /** The statement whose content a side is part of, where the side has a predicate of its own. */
  private static @Nullable Node covering(Ground ground, Sentence sentence, Side side) {
    int governor = side.governor();
    boolean predicate =
        governor >= 0
            && (sentence.isVerb(governor) || sentence.child(governor, "cop", "expl") >= 0);
    Statement statement = predicate ? ground.around(sentence, Tree.span(sentence, side)) : null;
    return statement == null
        ? null
        : new Node(
            statement.id(), Node.STATEMENT, Tree.span(sentence, side), governor, Modality.ACTUAL);
  }
}
