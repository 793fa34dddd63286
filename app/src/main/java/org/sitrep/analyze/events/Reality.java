package org.sitrep.analyze.events;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Clause;
import org.sitrep.language.Factuality;
import org.sitrep.language.Sentence;
import org.sitrep.model.Category;
import org.sitrep.model.DateRange;
import org.sitrep.model.Modality;
import org.sitrep.model.Report;
import org.sitrep.model.TimeExpression;

/**
 * Whether an event is told as having happened, and whether as background from well before the
 * report.
 */
final class Reality {
  /**
   * What is done by saying it: told as a purpose (“to demand …”), it is done with the act that
   * serves it.
   */
  private static final Set<Category> SAID =
      Set.of(
          Category.REQUEST, Category.ACCUSE, Category.PROTEST, Category.SUPPORT, Category.REJECT);

  private final Set<String> background;
  private final Set<String> span;

  Reality(WordClasses classes) {
    this.background = classes.words("background");
    this.span = classes.words("span");
  }

  Modality of(Trigger trigger, @Nullable TimeExpression time, Report report) {
    Modality told = told(trigger);
    return told == Modality.ACTUAL && isBackground(trigger, time, report)
        ? Modality.HISTORICAL
        : told;
  }

  private static Modality told(Trigger trigger) {
    Sentence sentence = trigger.sentence();
    boolean saying = SAID.contains(trigger.sense().category()) && !trigger.isNoun();
    if (saying && Factuality.isPurpose(sentence, trigger.verb())) {
      return Factuality.of(sentence, sentence.head(trigger.verb()));
    }
    Modality told = Factuality.of(sentence, trigger.verb());
    if (told != Modality.ACTUAL) {
      return told;
    }
    if (trigger.verb() != trigger.token()) {
      return Factuality.own(sentence, trigger.token());
    }
    if (trigger.isNoun()) {
      return asSubject(sentence, trigger.token());
    }
    return Factuality.isPurpose(sentence, trigger.verb()) ? Modality.FUTURE : told;
  }

  /**
   * “the withdrawal will follow”, “the pullout would mark a gain”: what is said of it tells that it
   * is yet to come.
   */
  private static Modality asSubject(Sentence sentence, int noun) {
    int verb = sentence.head(noun);
    boolean subject = verb >= 0 && sentence.is(noun, "nsubj") && !sentence.is(noun, "nsubj:pass");
    if (!subject || new Clause(sentence, verb).isPassive()) {
      return Modality.ACTUAL;
    }
    if (sentence.tag(verb).startsWith("JJ")) {
      return Factuality.said(sentence, verb);
    }
    return switch (new Clause(sentence, verb).modal()) {
      case "will", "shall", "'ll" -> Modality.FUTURE;
      case "would", "could", "might", "may" -> Modality.HYPOTHETICAL;
      default -> Modality.ACTUAL;
    };
  }

  private boolean isBackground(Trigger trigger, @Nullable TimeExpression time, Report report) {
    Sentence sentence = trigger.sentence();
    for (int child : sentence.children(trigger.verb(), "advmod")) {
      if (background.contains(sentence.word(child).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return isPluperfect(sentence, trigger.verb())
        || isOverLongSpan(sentence, trigger.verb())
        || (time != null && isLongAgo(time, report));
  }

  /**
   * “had suspended” in a clause of its own; within reported speech the tense is only shifted back.
   */
  private static boolean isPluperfect(Sentence sentence, int verb) {
    if (!sentence.tag(verb).equals("VBN") || sentence.is(verb, "ccomp", "parataxis", "dep")) {
      return false;
    }
    for (int auxiliary : sentence.children(verb, "aux")) {
      if (sentence.word(auxiliary).equalsIgnoreCase("had")) {
        return true;
      }
    }
    return false;
  }

  /** “for the past decade”, “over decades”: a length of time that is background by its size. */
  private boolean isOverLongSpan(Sentence sentence, int verb) {
    for (int child : sentence.children(verb, "obl", "nmod")) {
      int preposition = sentence.child(child, "case");
      String word = preposition < 0 ? "" : sentence.word(preposition).toLowerCase(Locale.ROOT);
      boolean over =
          word.equals("for") || word.equals("over") || word.equals("during") || word.equals("in");
      if (over && span.contains(sentence.lemma(child).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the time ended before the year that went before the report's. */
  private static boolean isLongAgo(TimeExpression time, Report report) {
    LocalDate published = report.published().days().from();
    DateRange days = time.days();
    LocalDate end = days == null ? null : days.to();
    return published != null
        && end != null
        && end.isBefore(LocalDate.of(published.getYear() - 1, 1, 2));
  }
}
