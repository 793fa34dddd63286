package org.sitrep.analyze.events;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Clause;
import org.sitrep.language.Sentence;
import org.sitrep.model.Category;
import org.sitrep.model.Event;
import org.sitrep.model.Modality;
import org.sitrep.model.TimeExpression;

/**
 * Words that name a kind of event, a habit or a mere possibility rather than one event (the generic
 * events of ACE and ERE, which coders leave out): “leaders who rose through coups”, “the risk of
 * dying”, “eight people are killed each day”.
 */
final class Generic {
  private final Set<String> quantity;
  private final Set<String> possibility;
  private final Set<String> habit;
  private final Set<String> lifeless;
  private final Set<String> speaking;
  private final Set<String> figurative;
  private final Set<String> undergone;

  Generic(WordClasses classes) {
    this.quantity = classes.words("quantity");
    this.possibility = classes.words("possibility");
    this.habit = classes.words("habit");
    this.lifeless = classes.words("lifeless");
    this.speaking = classes.words("speaking");
    this.figurative = classes.words("figurative");
    this.undergone = classes.words("undergone");
  }

  boolean is(Trigger trigger, Event event, @Nullable TimeExpression time) {
    boolean set = isSet(time) || event.place() != null;
    boolean named = !event.actors().isEmpty() || !event.recipients().isEmpty();
    return trigger.isNoun()
        ? isKind(trigger, set, named)
            || isOfWords(trigger)
            || (!set && !named && isOpen(trigger, event))
        : isHabit(trigger, time)
            || isFigure(trigger)
            || (event.recipients().isEmpty() && isAboutSpeaking(trigger))
            || (!set && isOpen(trigger, event) && !named);
  }

  /** A time that can be put on a calendar: not “every year” nor “in recent years”. */
  private static boolean isSet(@Nullable TimeExpression time) {
    return time != null
        && time.type() != TimeExpression.Type.SET
        && time.type() != TimeExpression.Type.DURATION
        && !time.value().endsWith("_REF");
  }

  /**
   * “coups”, “their coups”, “most accidents”, “attacks like these”: a plural of no event in
   * particular.
   */
  private boolean isKind(Trigger trigger, boolean set, boolean named) {
    Sentence sentence = trigger.sentence();
    int noun = trigger.token();
    if (!sentence.tag(noun).equals("NNS")) {
      return false;
    }
    boolean counted = sentence.child(noun, "nummod") >= 0;
    int determiner = sentence.child(noun, "det", "nmod:poss");
    boolean pronoun = determiner >= 0 && sentence.tag(determiner).equals("PRP$");
    boolean vague = isQuantified(sentence, noun);
    boolean pointed = counted || (determiner >= 0 && !pronoun && !vague);
    boolean done = trigger.light() == Trigger.Light.DOES && named;
    return !pointed && !set && !done && (pronoun || vague || !named);
  }

  private boolean isQuantified(Sentence sentence, int noun) {
    for (int child : sentence.children(noun, "det", "amod")) {
      if (quantity.contains(sentence.lemma(child).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** What may happen to anyone: “the risk of dying”, “the word pandemic”, “could crash”. */
  private boolean isOpen(Trigger trigger, Event event) {
    boolean unreal =
        event.modality() == Modality.HYPOTHETICAL || event.modality() == Modality.FUTURE;
    boolean outside =
        event.category() == Category.OCCURRENCE || event.category() == Category.ASSAULT;
    return isUnderPossibility(trigger) || (unreal && outside);
  }

  private boolean isUnderPossibility(Trigger trigger) {
    Sentence sentence = trigger.sentence();
    int head = sentence.head(trigger.token());
    return head >= 0
        && sentence.isNoun(head)
        && possibility.contains(sentence.lemma(head).toLowerCase(Locale.ROOT));
  }

  /** “people are killed each day”, “you get suffocated”. */
  private boolean isHabit(Trigger trigger, @Nullable TimeExpression time) {
    Sentence sentence = trigger.sentence();
    int verb = trigger.verb();
    if (!isSimplePresent(sentence, verb)) {
      return false;
    }
    if (time != null && time.type() == TimeExpression.Type.SET) {
      return true;
    }
    for (int subject : new Clause(sentence, verb).subjects()) {
      String word = sentence.word(subject).toLowerCase(Locale.ROOT);
      if (word.equals("you") || word.equals("one") || word.equals("anyone")) {
        return true;
      }
    }
    for (int child : sentence.children(verb, "advmod", "obl", "nmod")) {
      int each = sentence.child(child, "det");
      boolean every = each >= 0 && isEvery(sentence.word(each));
      if (every || habit.contains(sentence.lemma(child).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEvery(String word) {
    return word.equalsIgnoreCase("each") || word.equalsIgnoreCase("every");
  }

  private static boolean isSimplePresent(Sentence sentence, int verb) {
    String tag = sentence.tag(verb);
    if (tag.equals("VBP") || tag.equals("VBZ")) {
      return true;
    }
    List<Integer> auxiliaries = sentence.children(verb, "aux");
    if (auxiliaries.size() == 1 && sentence.is(auxiliaries.get(0), "aux:pass")) {
      String be = sentence.tag(auxiliaries.get(0));
      return be.equals("VBP") || be.equals("VBZ");
    }
    return false;
  }

  /** “refused to comment”, “advised him not to speak”: part of how the report came by its words. */
  private boolean isAboutSpeaking(Trigger trigger) {
    Category category = trigger.sense().category();
    if (category != Category.REJECT && category != Category.REQUEST) {
      return false;
    }
    for (int infinitive : Grammar.in(trigger.sentence(), trigger.token(), "inf")) {
      boolean speaks =
          speaking.contains(trigger.sentence().lemma(infinitive).toLowerCase(Locale.ROOT));
      if (speaks
          && (category == Category.REJECT
              || new Clause(trigger.sentence(), infinitive).isNegated())) {
        return true;
      }
    }
    return false;
  }

  /** “an onslaught of calls”: of what harms nobody. */
  private boolean isOfWords(Trigger trigger) {
    Sentence sentence = trigger.sentence();
    Clause clause = new Clause(sentence, trigger.token());
    return trigger.sense().category() == Category.ASSAULT
        && clause.obliques().stream()
            .filter(one -> one.preposition().equals("of"))
            .anyMatch(
                one -> figurative.contains(sentence.lemma(one.token()).toLowerCase(Locale.ROOT)));
  }

  /**
   * “soap kills germs”, “they killed the bill”: done to what does not live, or not as one of us.
   */
  private boolean isFigure(Trigger trigger) {
    Sentence sentence = trigger.sentence();
    if (!undergone.contains(trigger.sense().lemma())) {
      return false;
    }
    for (int object : Grammar.in(sentence, trigger.token(), "obj")) {
      if (lifeless.contains(sentence.lemma(object).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
