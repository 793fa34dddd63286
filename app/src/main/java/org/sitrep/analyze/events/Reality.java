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
import org.sitrep.model.Span;
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

  /**
   * How an event is told.
   *
   * @param sign the words that tell it so, the trigger where nothing else does
   * @param rule what they say
   */
  record Told(Modality modality, Span sign, String rule) {}

  Told of(Trigger trigger, @Nullable TimeExpression time, Report report) {
    Factuality.Told told = told(trigger);
    if (told.modality() != Modality.ACTUAL) {
      int sign = told.sign() < 0 ? trigger.token() : told.sign();
      return new Told(
          told.modality(),
          trigger.sentence().span(sign),
          "word that tells what did not (yet) happen");
    }
    Span past = background(trigger, time, report);
    return past == null
        ? new Told(Modality.ACTUAL, trigger.span(), "nothing denies, plans or supposes it")
        : new Told(Modality.HISTORICAL, past, "background from before the news");
  }

  private static Factuality.Told told(Trigger trigger) {
    Sentence sentence = trigger.sentence();
    boolean saying = SAID.contains(trigger.sense().category()) && !trigger.isNoun();
    boolean ofNoun = sentence.is(trigger.verb(), "acl"); // “evidence to prosecute” serves no act
    if (saying && !ofNoun && Factuality.isPurpose(sentence, trigger.verb())) {
      return Factuality.told(sentence, sentence.head(trigger.verb()));
    }
    Factuality.Told told = Factuality.told(sentence, trigger.verb());
    if (told.modality() != Modality.ACTUAL) {
      return told;
    }
    if (trigger.verb() != trigger.token()) {
      return Factuality.own(sentence, trigger.token());
    }
    if (trigger.isNoun()) {
      return asSubject(sentence, trigger.token(), told);
    }
    return Factuality.isPurpose(sentence, trigger.verb())
        ? new Factuality.Told(Modality.FUTURE, trigger.verb())
        : told;
  }

  /**
   * “the withdrawal will follow”, “the pullout would mark a gain”: what is said of it tells that it
   * is yet to come.
   */
  private static Factuality.Told asSubject(Sentence sentence, int noun, Factuality.Told plain) {
    int verb = sentence.head(noun);
    boolean subject = verb >= 0 && sentence.is(noun, "nsubj") && !sentence.is(noun, "nsubj:pass");
    if (!subject || new Clause(sentence, verb).isPassive()) {
      return plain;
    }
    if (sentence.tag(verb).startsWith("JJ")) {
      return new Factuality.Told(Factuality.said(sentence, verb), verb);
    }
    Clause clause = new Clause(sentence, verb);
    return switch (clause.modal()) {
      case "will", "shall", "'ll" -> new Factuality.Told(Modality.FUTURE, clause.modalToken());
      case "would", "could", "might", "may" ->
          new Factuality.Told(Modality.HYPOTHETICAL, clause.modalToken());
      default -> plain;
    };
  }

  /** The words that make it background, null where none do. */
  private @Nullable Span background(Trigger trigger, @Nullable TimeExpression time, Report report) {
    Sentence sentence = trigger.sentence();
    for (int child : sentence.children(trigger.verb(), "advmod")) {
      if (background.contains(sentence.word(child).toLowerCase(Locale.ROOT))) {
        return sentence.span(child);
      }
    }
    int had = pluperfect(sentence, trigger.verb());
    int length = longSpan(sentence, trigger.verb());
    if (had >= 0 || length >= 0) {
      return sentence.span(had >= 0 ? had : length);
    }
    return time != null && isLongAgo(time, report) ? time.span() : null;
  }

  /**
   * “had suspended” in a clause of its own; within reported speech the tense is only shifted back.
   * −1 where it is not so.
   */
  private static int pluperfect(Sentence sentence, int verb) {
    if (!sentence.tag(verb).equals("VBN") || sentence.is(verb, "ccomp", "parataxis", "dep")) {
      return -1;
    }
    for (int auxiliary : sentence.children(verb, "aux")) {
      if (sentence.word(auxiliary).equalsIgnoreCase("had")) {
        return auxiliary;
      }
    }
    return -1;
  }

  /**
   * “for the past decade”, “over decades”: a length of time that is background by its size; −1
   * where there is none.
   */
  private int longSpan(Sentence sentence, int verb) {
    for (int child : sentence.children(verb, "obl", "nmod")) {
      int preposition = sentence.child(child, "case");
      String word = preposition < 0 ? "" : sentence.word(preposition).toLowerCase(Locale.ROOT);
      boolean over =
          word.equals("for") || word.equals("over") || word.equals("during") || word.equals("in");
      if (over && span.contains(sentence.lemma(child).toLowerCase(Locale.ROOT))) {
        return child;
      }
    }
    return -1;
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
