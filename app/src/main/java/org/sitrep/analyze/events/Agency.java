package org.sitrep.analyze.events;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Clause;
import org.sitrep.language.Sentence;
import org.sitrep.model.Category;

/**
 * Who can do what PLOVER's categories name (selectional restriction): somebody, a force or its
 * weapons, an act of violence or protest, a text that speaks for somebody; not “the controversy”,
 * “markets”, “a virus”. Only a subject that the verb has of its own counts, for which noun lends an
 * infinitive or participle its subject is often unsure; but for “is said to have killed”.
 */
final class Agency {
  private final Naming naming;
  private final Set<String> agents;
  private final Set<String> undergone;
  private final Set<String> wrecks;
  private final Set<String> arms;
  private final Set<String> raised;

  Agency(Naming naming, WordClasses classes) {
    this.naming = naming;
    this.agents = classes.words("agent");
    this.undergone = classes.words("undergone");
    this.wrecks = classes.words("wrecks");
    this.arms = classes.words("arms");
    this.raised = classes.words("raised");
  }

  /**
   * The trigger as it can be meant: of harm that a thing does (“the flu killed two”) a happening;
   * null where a thing can not do what it says.
   */
  @Nullable Trigger meant(Trigger trigger) {
    boolean harmful =
        trigger.sense().category() == Category.ASSAULT
            && undergone.contains(trigger.sense().lemma());
    if (harmful && !trigger.isNoun() && isBesideThing(trigger)) {
      return trigger.as(trigger.sense().happening());
    }
    if (trigger.isNoun()
        || trigger.sense().category() == Category.OCCURRENCE
        || trigger.sense().part() == Sense.Part.ADJECTIVE
        || !isDoneByThing(trigger)) {
      return trigger;
    }
    return harmful ? trigger.as(trigger.sense().happening()) : null;
  }

  /** “the rig blew up, killing 11”: the participle is what the thing before it does. */
  private boolean isBesideThing(Trigger trigger) {
    Sentence sentence = trigger.sentence();
    int above = sentence.head(trigger.token());
    boolean beside =
        above >= 0
            && sentence.tag(trigger.token()).equals("VBG")
            && sentence.is(trigger.token(), "advcl")
            && sentence.isVerb(above)
            && sentence.child(above, "nsubj") >= 0;
    List<Integer> subjects = beside ? new Clause(sentence, above).subjects() : List.of();
    boolean wrecked = above >= 0 && wrecks.contains(sentence.lemma(above));
    return !subjects.isEmpty()
        && subjects.stream()
            .allMatch(one -> isThing(sentence, one) || wrecked && !isArmed(sentence, one));
  }

  private boolean isArmed(Sentence sentence, int token) {
    return arms.contains(sentence.lemma(token).toLowerCase(Locale.ROOT));
  }

  private boolean isDoneByThing(Trigger trigger) {
    Sentence sentence = trigger.sentence();
    Clause clause = new Clause(sentence, trigger.token());
    Frame frame = trigger.sense().frame();
    if (frame == Frame.UNDERGOES || frame == Frame.BEFALLS) {
      return false;
    }
    List<Integer> doers =
        clause.isPassive()
            ? clause.agents()
            : sentence.child(trigger.token(), "nsubj") >= 0
                ? clause.subjects()
                : raisedSubjects(sentence, trigger.token());
    return !doers.isEmpty() && doers.stream().allMatch(one -> isThing(sentence, one));
  }

  /** “the fever is said to have killed two”: the subject stands with the verb above. */
  private List<Integer> raisedSubjects(Sentence sentence, int verb) {
    int above = sentence.head(verb);
    boolean raises =
        above >= 0
            && sentence.is(verb, "xcomp")
            && raised.contains(sentence.lemma(above))
            && sentence.child(above, "obj") < 0;
    return raises ? new Clause(sentence, above).subjects() : List.of();
  }

  private boolean isThing(Sentence sentence, int token) {
    String tag = sentence.tag(token);
    boolean pointing = tag.equals("DT") || tag.equals("WDT");
    boolean common = tag.equals("NN") || tag.equals("NNS");
    if (!pointing && !common || naming.entity(sentence, token).isPresent()) {
      return false;
    }
    return pointing
        ? !sentence.word(token).equalsIgnoreCase("those")
            && !sentence.word(token).equalsIgnoreCase("some")
        : !agents.contains(sentence.lemma(token).toLowerCase(Locale.ROOT));
  }
}
