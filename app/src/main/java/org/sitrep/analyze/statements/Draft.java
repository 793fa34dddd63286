package org.sitrep.analyze.statements;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Sentence;
import org.sitrep.model.Span;
import org.sitrep.model.Statement.Stance;

/** A statement in the making: the cue is known, source and content are being gathered. */
final class Draft {
  final Sentence sentence;
  final int token;
  final CueEntry entry;
  Span cue;
  Stance stance;
  int sourceToken = -1;
  @Nullable Span source;

  /** The token whose mention names the source where that is not the source itself (“who”). */
  int referent = -1;

  /**
   * The token of another source that the pronoun of this one goes back to, −1 where none is known
   * here.
   */
  int same = -1;

  int addresseeToken = -1;
  final List<Span> content = new ArrayList<>();

  /** Whether its subject stands behind it (“said X”). */
  boolean inverted;

  /** Whether its cue tells of words, not only of what somebody intends. */
  boolean voiced = true;

  /** Whether quotations were given to it because they stand beside its cue. */
  boolean quoted;

  Draft(Sentence sentence, int token, CueEntry entry, Span cue) {
    this.sentence = sentence;
    this.token = token;
    this.entry = entry;
    this.cue = cue;
    this.stance = entry.stance();
  }

  /** The same speaker and cue, without content. */
  Draft again() {
    Draft copy = new Draft(sentence, token, entry, cue);
    copy.stance = stance;
    copy.sourceToken = sourceToken;
    copy.source = source;
    copy.referent = referent;
    copy.addresseeToken = addresseeToken;
    return copy;
  }

  /** Where its cue and its source begin. */
  int start() {
    return source == null || source.start() < sentence.span().start()
        ? cue.start()
        : Math.min(source.start(), cue.start());
  }

  /** Where its cue and its source end. */
  int end() {
    return source == null || source.end() > sentence.span().end()
        ? cue.end()
        : Math.max(source.end(), cue.end());
  }
}
