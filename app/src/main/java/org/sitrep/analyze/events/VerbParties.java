package org.sitrep.analyze.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sitrep.language.Clause;
import org.sitrep.language.Sentence;
import org.sitrep.model.Category;
import org.sitrep.model.Entity;

/** The parties of an event that a verb tells. */
final class VerbParties {
  private final PartyNames names;
  private final Set<String> telling;
  private final Set<String> undergone;

  VerbParties(PartyNames names, WordClasses classes) {
    this.names = names;
    this.telling = classes.words("telling");
    this.undergone = classes.words("undergone");
  }

  void of(Trigger trigger, Set<Entity> actors, Set<Entity> recipients) {
    Sentence sentence = trigger.sentence();
    Clause clause = new Clause(sentence, trigger.token());
    boolean passive = clause.isPassive() || isHeadlinePassive(trigger);
    List<Integer> doers = passive ? clause.agents() : doers(trigger);
    List<Integer> done = passive ? clause.subjects() : plain(sentence, clause);
    switch (trigger.sense().frame()) {
      case UNDERGOES -> {
        names.add(sentence, clause.subjects(), recipients);
        names.addObliques(sentence, clause, List.of("by", "from"), actors);
      }
      case BEFALLS ->
          names.add(sentence, passive || done.isEmpty() ? clause.subjects() : done, recipients);
      case MOVES -> {
        names.add(sentence, doers, actors);
        if (passive && actors.isEmpty()) {
          done.forEach(one -> names.force(sentence, one).ifPresent(actors::add));
        }
        names.add(sentence, clause.indirectObjects(), recipients);
        names.aimedAt(trigger, clause, actors, recipients);
        if (recipients.isEmpty() && trigger.sense().category() == Category.AID) {
          done.forEach(one -> names.owner(sentence, one, recipients, 0));
        }
      }
      case BOTH -> {
        names.add(sentence, clause.subjects(), actors);
        names.add(sentence, plain(sentence, clause), recipients);
        names.addObliques(
            sentence, clause, List.of("with", "between", "against", "among", "and"), recipients);
      }
      default -> {
        names.add(sentence, doers, actors);
        done.forEach(one -> names.recipient(sentence, one, recipients));
        recipients.removeAll(actors);
        names.aimedAt(trigger, clause, actors, recipients);
        if (passive && actors.isEmpty() && isExpulsion(trigger)) {
          for (String preposition : List.of("from", "out of")) {
            Grammar.obliques(sentence, clause, preposition)
                .forEach(one -> names.place(sentence, one, actors));
          }
        }
        if (recipients.isEmpty() && !passive) {
          complement(sentence, clause, actors, recipients);
        }
        if (recipients.isEmpty()) {
          done.forEach(one -> names.owner(sentence, one, recipients, PartyNames.DEEPEST));
        }
      }
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
    List<Integer> addressed = told ? Grammar.objects(sentence, above) : List.of();
    return addressed.isEmpty() ? Grammar.subjects(sentence, token) : addressed;
  }

  /** Who is to do what is demanded: “demanded that Niger release …”, “called on Niger to …”. */
  private void complement(
      Sentence sentence, Clause clause, Set<Entity> actors, Set<Entity> recipients) {
    List<Integer> complements =
        new ArrayList<>(sentence.children(clause.predicate(), "ccomp", "xcomp"));
    for (int one : complements) {
      names.add(sentence, sentence.children(one, "nsubj", "nsubj:pass"), recipients);
      recipients.removeAll(actors);
      if (recipients.isEmpty()) {
        Clause inner = new Clause(sentence, one);
        plain(sentence, inner).stream()
            .filter(object -> !isOwn(sentence, object))
            .forEach(object -> names.recipient(sentence, object, recipients));
        recipients.removeAll(actors);
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
