package org.sitrep.analyze.links;

import java.util.function.Consumer;
import org.sitrep.language.Clause;
import org.sitrep.language.Sentence;
import org.sitrep.model.Link;
import org.sitrep.model.Modality;

/**
 * Infinitives and participles that say what something is done for: “marched to demand”, “rallied
 * demanding …”.
 */
final class AimCues {
  private final Cues cues;
  private final Joiner joiner;

  AimCues(Cues cues, Joiner joiner) {
    this.cues = cues;
    this.joiner = joiner;
  }

  void read(Ground ground, Sentence sentence, Consumer<Draft> found) {
    for (int token = 1; token < sentence.size(); token++) {
      if (Tree.isInfinitive(sentence, token)) {
        infinitive(ground, sentence, token, found);
      } else if (sentence.tag(token).equals("VBG")) {
        for (Cue cue : cues.verbs(sentence, token, Cue.Form.DEED)) {
          participle(ground, sentence, cue, token, found);
        }
      }
    }
  }

  private void infinitive(Ground ground, Sentence sentence, int verb, Consumer<Draft> found) {
    int head = sentence.head(verb);
    if (head < 0
        || head > verb
        || !sentence.is(verb, "xcomp", "advcl", "acl", "dep")
        || sentence.is(verb, "acl:relcl")) {
      return;
    }
    boolean done = sentence.isVerb(head) && !cues.isOf("governing", sentence, head);
    boolean serves = sentence.isNoun(head) && cues.isOf("serving", sentence, head);
    if (!serves && !(done && isDeed(ground, sentence, head, verb))) {
      return;
    }
    int mark = Tree.to(sentence, verb);
    if (sentence.child(verb, "mark") != mark) {
      return;
    }
    int begin = Math.min(sentence.first(verb), mark);
    Side main =
        Tree.trim(sentence, new Side(Math.min(sentence.first(head), head), begin - 1, head));
    Side aim = Tree.trim(sentence, new Side(mark, Math.max(sentence.last(verb), verb), verb));
    if (!main.isEmpty() && !aim.isEmpty()) {
      joiner.join(
          ground,
          sentence,
          Link.Kind.PURPOSE,
          new Joiner.Two(main, aim),
          sentence.span(mark),
          Modality.ACTUAL,
          found);
    }
  }

  /**
   * The verb itself tells something, or it has what it does before the infinitive (“held a march to
   * …”).
   */
  private static boolean isDeed(Ground ground, Sentence sentence, int head, int verb) {
    int object = sentence.child(head, "obj");
    boolean apart = sentence.is(verb, "advcl") || (object >= 0 && object < verb);
    return ground.eventAt(sentence, head) != null || apart;
  }

  private void participle(
      Ground ground, Sentence sentence, Cue cue, int verb, Consumer<Draft> found) {
    int head = sentence.head(verb);
    boolean free =
        sentence.child(verb, "aux", "nsubj", "case") < 0
            && sentence.is(verb, "advcl", "acl", "dep", "xcomp", "amod");
    if (!cue.notes().isEmpty() && !cue.is("free") && !isFollowed(sentence, cue, verb)) {
      return;
    }
    if (head > verb && free && verb <= 1) {
      opening(ground, sentence, cue, verb, found);
    }
    if (head < 0 || head > verb || !free) {
      return;
    }
    if (cue.is("free")
        && sentence.is(verb, "acl")
        && sentence.isNoun(head)
        && !sentence.word(verb - 1).equals(",")) {
      return;
    }
    int doing =
        sentence.isVerb(head) || ground.eventAt(sentence, head) != null
            ? head
            : Tree.finite(sentence, head);
    Side main =
        Tree.trim(sentence, new Side(Math.min(sentence.first(doing), doing), verb - 1, doing));
    Side aim = Tree.trim(sentence, new Side(verb, Math.max(sentence.last(verb), verb), verb));
    boolean undergone = !cue.fromSide() && new Clause(sentence, doing).isPassive();
    if (main.isEmpty() || aim.isEmpty() || undergone) {
      return;
    }
    Joiner.Two two = cue.fromSide() ? new Joiner.Two(aim, main) : new Joiner.Two(main, aim);
    joiner.join(ground, sentence, cue.kind(), two, sentence.span(verb), Modality.ACTUAL, found);
  }

  /** “Opposing the visit, lawyers staged protests”. */
  private void opening(Ground ground, Sentence sentence, Cue cue, int verb, Consumer<Draft> found) {
    int head = sentence.head(verb);
    int comma = Math.max(sentence.last(verb), verb);
    Side aim = Tree.trim(sentence, new Side(verb, comma, verb));
    Side main = Tree.trim(sentence, new Side(comma + 1, Math.max(sentence.last(head), head), head));
    if (!main.isEmpty() && !aim.isEmpty() && comma < head) {
      Joiner.Two two = cue.fromSide() ? new Joiner.Two(aim, main) : new Joiner.Two(main, aim);
      joiner.join(ground, sentence, cue.kind(), two, sentence.span(verb), Modality.ACTUAL, found);
    }
  }

  /** “calling for”. */
  private static boolean isFollowed(Sentence sentence, Cue cue, int verb) {
    return verb + 1 < sentence.size() && cue.is(sentence.word(verb + 1));
  }
}
