package org.sitrep.analyze.links;

import java.util.function.Consumer;
import org.sitrep.language.Sentence;
import org.sitrep.model.Modality;
import org.sitrep.model.Span;
import org.sitrep.model.Statement;

/**
 * Words that open a sentence and look back to the one before: “However”, “As a result”, “In
 * response”.
 */
final class SentenceCues {
  private static final int FARTHEST = 2;
  private final Cues cues;

  SentenceCues(Cues cues) {
    this.cues = cues;
  }

  void read(Ground ground, Sentence previous, Sentence sentence, Consumer<Draft> found) {
    for (int token = 0; token < Math.min(FARTHEST, sentence.size()); token++) {
      for (Cue cue : cues.worded(sentence, token, Cue.Form.SENTENCE)) {
        link(ground, previous, sentence, cue, token, found);
        return;
      }
      if (!sentence.is(token, "punct", "cc")) {
        return;
      }
    }
  }

  private static void link(
      Ground ground,
      Sentence previous,
      Sentence sentence,
      Cue cue,
      int token,
      Consumer<Draft> found) {
    int behind = token + cue.words().size();
    if (behind >= sentence.size()
        || sentence.is(behind, "case")
        || sentence.tag(behind).matches("IN|TO")) {
      return;
    }
    Node before = ground.main(previous);
    Node here = ground.main(sentence);
    if (before == null || here == null || before.id().equals(here.id())) {
      return;
    }
    Side rest = Tree.trim(sentence, new Side(behind, sentence.size() - 1, here.head()));
    if (rest.isEmpty()) {
      return;
    }
    Span cueSpan = sentence.span(token, behind - 1);
    Statement voice = ground.around(sentence, cueSpan);
    Modality sure = Tree.lessSure(Tree.real(before.modality()), Tree.real(here.modality()));
    found.accept(
        new Draft(
            cue.kind(),
            before,
            here,
            previous.span(),
            Tree.span(sentence, rest),
            cueSpan,
            previous.span().cover(sentence.span()),
            sure,
            voice == null ? null : voice.id()));
  }
}
