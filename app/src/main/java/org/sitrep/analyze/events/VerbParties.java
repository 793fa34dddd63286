package org.sitrep.analyze.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sitrep.language.Clause;
import org.sitrep.language.Sentence;
import org.sitrep.model.Category;

/** The parties of an event that a verb tells. */
final class VerbParties {
  private static final List<String> TOGETHER = List.of("with", "between", "among", "against");
  private static final int DEEPEST_CLAUSE = 2;

  /** “U.N. sanctions were lifted”: whose they are is who lifts them. */
  private static final Set<Category> LIFTS = Set.of(Category.RETREAT, Category.CONCEDE);

  /** What is done in answer to another's doing: whose doing it was is the other side. */
  private static final Set<Category> ANSWERS =
      Set.of(Category.ACCUSE, Category.REJECT, Category.SUPPORT, Category.CONCEDE);

  private final PartyNames names;
  private final Set<String> telling;
  private final Set<String> undergone;

  VerbParties(PartyNames names, WordClasses classes) {
    this.names = names;
    this.telling = classes.words("telling");
    this.undergone = classes.words("undergone");
  }

  /** Finds both sides; says whether each acts on the other (“Jordan and Chile agreed”). */
  boolean of(Trigger trigger, Side actors, Side recipients) {
    Sentence sentence = trigger.sentence();
    Clause clause = new Clause(sentence, trigger.token());
    boolean mutual = false;
    boolean passive = clause.isPassive() || isHeadlinePassive(trigger);
    List<Integer> doers = passive ? clause.agents() : doers(trigger);
    List<Integer> done = passive ? clause.subjects() : plain(sentence, clause);
    String doing = passive ? "“by …”" : "subject";
    String undergoing = passive ? "subject of the passive" : "object";
    switch (trigger.sense().frame()) {
      case UNDERGOES -> {
        names.add(sentence, clause.subjects(), recipients, "subject");
        names.addObliques(sentence, clause, List.of("by", "from"), actors);
      }
      case BEFALLS -> {
        if (!passive) {
          names.add(sentence, done, recipients, "object");
        }
        boolean other = !passive && done.stream().anyMatch(one -> !trigger.takes(one));
        if (recipients.isEmpty() && !other) {
          names.add(sentence, clause.subjects(), recipients, "subject");
        }
      }
      case MOVES -> {
        names.add(sentence, doers, actors, doing);
        moved(trigger, clause, passive, done, actors, recipients);
      }
      case BOTH -> {
        both(sentence, clause, actors, recipients);
        mutual = true;
      }
      case TOGETHER -> {
        names.add(sentence, clause.subjects(), actors, "subject");
        names.addObliques(sentence, clause, TOGETHER, recipients);
        mutual = !recipients.isEmpty() || actors.size() > 1;
        if (!mutual) {
          complement(trigger, clause, actors, recipients);
        }
      }
      default -> {
        names.add(sentence, doers, actors, doing);
        if (actors.isEmpty() && !passive) {
          throughNoun(trigger, actors);
        }
        done.forEach(one -> names.recipient(sentence, one, recipients, undergoing));
        recipients.removeAll(actors);
        onObject(trigger, clause, passive, done, undergoing, actors, recipients);
      }
    }
    return mutual;
  }

  private void both(Sentence sentence, Clause clause, Side actors, Side recipients) {
    names.add(sentence, clause.subjects(), actors, "subject");
    names.add(sentence, plain(sentence, clause), recipients, "object");
    names.addObliques(
        sentence, clause, List.of("with", "between", "against", "among", "and"), recipients);
  }

  private void moved(
      Trigger trigger,
      Clause clause,
      boolean passive,
      List<Integer> done,
      Side actors,
      Side recipients) {
    Sentence sentence = trigger.sentence();
    if (passive && actors.isEmpty()) {
      done.forEach(
          one ->
              names
                  .force(sentence, one)
                  .ifPresent(
                      force -> actors.add(force, sentence.span(one), "subject of the passive")));
    }
    names.add(sentence, clause.indirectObjects(), recipients, "indirect object");
    names.aimedAt(trigger, clause, actors, recipients);
    if (recipients.isEmpty() && trigger.sense().category() == Category.AID) {
      done.forEach(one -> names.owner(sentence, one, recipients, 0));
      recipients.removeAll(actors);
    }
  }

  /** “reiterated Chile's support”: the words are who says them, not another's doing. */
  private static boolean isOwnWord(Trigger trigger, int object) {
    Category category = trigger.sense().category();
    return (category == Category.SUPPORT || category == Category.ACCUSE) && trigger.takes(object);
  }

  /** “staged a protest demanding …”: the protest's own subject demands. */
  private void throughNoun(Trigger trigger, Side actors) {
    Sentence sentence = trigger.sentence();
    int above = sentence.head(trigger.token());
    boolean ofNoun =
        above >= 0 && sentence.is(trigger.token(), "acl") && sentence.is(above, "obj", "obl");
    boolean ofVerb = above >= 0 && sentence.is(trigger.token(), "xcomp") && isGerund(trigger);
    if (ofNoun || ofVerb) {
      int verb = ofNoun ? sentence.head(above) : above;
      names.add(sentence, Grammar.subjects(sentence, verb), actors, "subject");
    }
  }

  private static boolean isGerund(Trigger trigger) {
    return trigger.sentence().tag(trigger.token()).equals("VBG");
  }

  /** Where the object itself names nobody: what is struck, at whom it is aimed, whose it is. */
  private void onObject(
      Trigger trigger,
      Clause clause,
      boolean passive,
      List<Integer> done,
      String undergoing,
      Side actors,
      Side recipients) {
    Sentence sentence = trigger.sentence();
    if (recipients.isEmpty() && ANSWERS.contains(trigger.sense().category())) {
      done.stream()
          .filter(one -> !isOwnWord(trigger, one))
          .forEach(one -> names.author(sentence, one, recipients));
      recipients.removeAll(actors);
    }
    if (recipients.isEmpty()) {
      done.forEach(one -> names.struck(trigger, sentence, one, recipients, undergoing));
      recipients.removeAll(actors);
    }
    names.aimedAt(trigger, clause, actors, recipients);
    if (passive && actors.isEmpty() && isExpulsion(trigger)) {
      for (String preposition : List.of("from", "out of")) {
        Grammar.obliques(sentence, clause, preposition)
            .forEach(one -> names.place(sentence, one, actors, "“" + preposition + " …”"));
      }
    }
    if (recipients.isEmpty() && !passive) {
      complement(trigger, clause, actors, recipients);
    }
    boolean lifted = passive && LIFTS.contains(trigger.sense().category());
    if (recipients.isEmpty()) {
      done.stream()
          .filter(one -> !(lifted && names.isAct(sentence, one)))
          .forEach(one -> names.owner(sentence, one, recipients, PartyNames.DEEPEST));
    }
  }

  /**
   * “Seven killed in crash”: a headline leaves the auxiliary out, and the tagger takes the
   * participle for a past.
   */
  private boolean isHeadlinePassive(Trigger trigger) {
    Sentence sentence = trigger.sentence();
    return undergone.contains(trigger.sense().lemma())
        && sentence.tag(trigger.token()).startsWith("VB")
        && (sentence.tag(trigger.token()).equals("VBD")
            || sentence.tag(trigger.token()).equals("VBN"))
        && sentence.child(trigger.token(), "obj", "ccomp", "aux") < 0;
  }

  private static List<Integer> plain(Sentence sentence, Clause clause) {
    return Grammar.objects(sentence, clause.predicate());
  }

  /** The subjects; of “told Niger to withdraw”, however the infinitive hangs, whoever is told. */
  private List<Integer> doers(Trigger trigger) {
    Sentence sentence = trigger.sentence();
    int token = trigger.token();
    int above = sentence.head(token);
    boolean told =
        above >= 0
            && telling.contains(sentence.lemma(above))
            && Grammar.isInfinitive(sentence, token);
    List<Integer> addressed =
        told ? new ArrayList<>(Grammar.objects(sentence, above)) : new ArrayList<>();
    if (addressed.isEmpty() && above >= 0 && Grammar.isInfinitive(sentence, token)) {
      addressed.addAll(rightBefore(sentence, above, token));
    }
    return addressed.isEmpty() ? Grammar.subjects(sentence, token) : addressed;
  }

  /** “called for the king to resign”: whom the verb above reaches right before the infinitive. */
  private static List<Integer> rightBefore(Sentence sentence, int verb, int infinitive) {
    for (Clause.Oblique one : new Clause(sentence, verb).obliques()) {
      boolean reached =
          one.preposition().equals("for")
              || one.preposition().equals("on")
              || one.preposition().equals("upon");
      if (reached && sentence.last(one.token()) + 1 == sentence.first(infinitive)) {
        return new Clause(sentence, verb).withConjuncts(one.token());
      }
    }
    return List.of();
  }

  /** Whom that concerns which is demanded, refused or promised in a clause of its own. */
  private void complement(Trigger trigger, Clause clause, Side actors, Side recipients) {
    Sentence sentence = trigger.sentence();
    Set<Integer> complements =
        new LinkedHashSet<>(sentence.children(clause.predicate(), "ccomp", "xcomp"));
    complements.addAll(Grammar.in(sentence, clause.predicate(), "inf"));
    for (int one : complements) {
      within(trigger, one, actors, recipients, DEEPEST_CLAUSE);
    }
  }

  /** “demanded that Niger release …”, “refused to meet with the minister”. */
  private void within(Trigger trigger, int verb, Side actors, Side recipients, int left) {
    Sentence sentence = trigger.sentence();
    Clause inner = new Clause(sentence, verb);
    for (int subject : sentence.children(verb, "nsubj", "nsubj:pass")) {
      names.add(sentence, inner.withConjuncts(subject), recipients, "subject of the clause below");
    }
    recipients.removeAll(actors);
    List<Integer> objects =
        plain(sentence, inner).stream().filter(object -> !isOwn(sentence, object)).toList();
    if (recipients.isEmpty()) {
      objects.forEach(
          one -> names.recipient(sentence, one, recipients, "object of the clause below"));
      recipients.removeAll(actors);
    }
    if (recipients.isEmpty()) {
      objects.forEach(
          one -> names.struck(trigger, sentence, one, recipients, "object of the clause below"));
      names.aimedAt(trigger, inner, actors, recipients);
    }
    if (recipients.isEmpty()) {
      objects.forEach(one -> names.owner(sentence, one, recipients, PartyNames.DEEPEST));
      recipients.removeAll(actors);
    }
    if (recipients.isEmpty() && left > 0) {
      for (int deeper : sentence.children(verb, "xcomp")) {
        within(trigger, deeper, actors, recipients, left - 1);
      }
    }
  }

  /** “was expelled from Chad and Mali”: a state alone can expel, and each from its own ground. */
  private static boolean isExpulsion(Trigger trigger) {
    return String.valueOf(trigger.sense().cameo()).startsWith("166");
  }

  /** “its troops”: what is one's own is no other side. */
  private static boolean isOwn(Sentence sentence, int token) {
    return sentence.children(token, "nmod:poss").stream()
        .anyMatch(one -> sentence.tag(one).equals("PRP$"));
  }
}
