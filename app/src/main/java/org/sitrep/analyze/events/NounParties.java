package org.sitrep.analyze.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sitrep.language.Clause;
import org.sitrep.language.Sentence;
import org.sitrep.model.Category;
import org.sitrep.model.Entity;

/** The parties of an event that a noun tells. */
final class NounParties {
  private static final Set<String> AROUND =
      Set.of("after", "before", "during", "following", "at", "in", "on");

  private final PartyNames names;
  private final Set<String> harms;

  NounParties(PartyNames names, WordClasses classes) {
    this.names = names;
    this.harms = classes.words("harms");
  }

  void of(Trigger trigger, Side actors, Side recipients) {
    Sentence sentence = trigger.sentence();
    Clause clause = new Clause(sentence, trigger.token());
    Frame frame = trigger.sense().frame();
    Side own = frame == Frame.OF_RECIPIENT || frame == Frame.BEFALLS ? recipients : actors;
    names.addObliques(sentence, clause, List.of("by"), actors);
    for (int led : sentence.children(trigger.token(), "acl")) {
      if (sentence.tag(led).equals("VBN")) {
        names.addObliques(sentence, new Clause(sentence, led), List.of("by"), actors);
      }
    }
    if (trigger.sense().category().quad() % 2 == 1 && frame == Frame.OF_ACTOR) {
      names.addObliques(sentence, clause, List.of("from"), actors);
    }
    light(trigger, actors, recipients);
    boolean aimed = frame == Frame.OF_RECIPIENT && hasOf(clause);
    names.add(
        sentence,
        sentence.children(trigger.token(), "nmod:poss"),
        aimed ? actors : own,
        "possessor");
    names.addObliques(sentence, clause, List.of("of"), own);
    if (frame == Frame.BEFALLS) {
      // "the firm's oil spill": whose it is does not suffer it
      recipients.removeIf(one -> one.kind() == Entity.Kind.ORGANIZATION);
    } else {
      modifiers(trigger, actors, recipients);
    }
    if (frame == Frame.BOTH) {
      together(trigger, clause, actors, recipients);
    } else {
      onesided(trigger, clause, actors, recipients);
    }
  }

  /** “U.S. warnings”, “the Iraq invasion”; of what was struck also its place or thing. */
  private void modifiers(Trigger trigger, Side actors, Side recipients) {
    Sentence sentence = trigger.sentence();
    if (trigger.sense().frame() == Frame.OF_RECIPIENT && recipients.isEmpty()) {
      Grammar.obliques(sentence, new Clause(sentence, trigger.token()), "of")
          .forEach(one -> names.struck(trigger, sentence, one, recipients, "“of …”"));
    }
    for (int modifier : sentence.children(trigger.token(), "compound", "amod")) {
      boolean befallen = names.isBefallen(sentence, trigger.token(), modifier);
      names.add(sentence, List.of(modifier), befallen ? recipients : actors, "modifier");
    }
  }

  private void together(Trigger trigger, Clause clause, Side actors, Side recipients) {
    names.addObliques(
        trigger.sentence(), clause, List.of("between", "with", "among", "against"), recipients);
    if (actors.isEmpty() && recipients.size() == 1) {
      attending(trigger, actors);
    }
  }

  private void onesided(Trigger trigger, Clause clause, Side actors, Side recipients) {
    Sentence sentence = trigger.sentence();
    Frame frame = trigger.sense().frame();
    if (actors.isEmpty()) {
      attending(trigger, actors);
    }
    if (recipients.isEmpty() && frame == Frame.OF_ACTOR) {
      if (trigger.sense().category() != Category.RETREAT || actors.isEmpty()) {
        names.addObliques(sentence, clause, List.of("led by"), actors);
      }
      names.aimedAt(trigger, clause, actors, recipients);
    }
    if (recipients.isEmpty()) {
      for (int child : sentence.children(trigger.token(), "acl")) {
        if (Grammar.isInfinitive(sentence, child)) {
          new Clause(sentence, child)
              .objects()
              .forEach(
                  one -> names.recipient(sentence, one, recipients, "object of the infinitive"));
        }
      }
    }
    boolean harms = frame == Frame.BEFALLS || trigger.sense().category() == Category.ASSAULT;
    if (recipients.isEmpty() && harms) {
      harmed(trigger, recipients);
    }
    recipients.removeAll(actors);
  }

  /**
   * “an earthquake that killed hundreds”, “the blast injured two guards”: whom the noun's verb
   * harms.
   */
  private void harmed(Trigger trigger, Side recipients) {
    Sentence sentence = trigger.sentence();
    List<Integer> verbs = new ArrayList<>(sentence.children(trigger.token(), "acl:relcl"));
    if (sentence.is(trigger.token(), "nsubj") && sentence.head(trigger.token()) >= 0) {
      verbs.add(sentence.head(trigger.token()));
    }
    for (int verb : verbs) {
      if (sentence.isVerb(verb)
          && harms.contains(sentence.lemma(verb))
          && !new Clause(sentence, verb).isPassive()) {
        names.add(sentence, Grammar.objects(sentence, verb), recipients, "object of the harm");
      }
    }
  }

  /** “he spoke after a meeting with her”: who acts around talks and visits takes part in them. */
  private void attending(Trigger trigger, Side actors) {
    Sentence sentence = trigger.sentence();
    int verb = sentence.head(trigger.token());
    int preposition = sentence.child(trigger.token(), "case");
    boolean around =
        trigger.sense().category() == Category.CONSULT
            && verb >= 0
            && preposition >= 0
            && sentence.isVerb(verb)
            && AROUND.contains(sentence.word(preposition).toLowerCase(Locale.ROOT));
    if (around) {
      names.add(sentence, Grammar.subjects(sentence, verb), actors, "who acts around it");
    }
  }

  /** “Russia's invasion of Ukraine”: where “of” names who undergoes it, the possessor acts. */
  private static boolean hasOf(Clause clause) {
    return clause.obliques().stream().anyMatch(one -> one.preposition().equals("of"));
  }

  private void light(Trigger trigger, Side actors, Side recipients) {
    if (trigger.light() == Trigger.Light.NONE || trigger.light() == Trigger.Light.OCCURS) {
      return;
    }
    Sentence sentence = trigger.sentence();
    Clause clause = new Clause(sentence, trigger.verb());
    List<Integer> subjects = clause.isPassive() ? clause.agents() : clause.subjects();
    boolean does = trigger.light() == Trigger.Light.DOES;
    names.add(
        sentence, subjects, does ? actors : recipients, clause.isPassive() ? "“by …”" : "subject");
    if (does && !clause.isPassive()) {
      for (String preposition : List.of("against", "with", "on", "to", "at", "into")) {
        for (Clause.Oblique one : clause.obliques()) {
          if (one.preposition().equals(preposition) && recipients.isEmpty()) {
            names.recipient(sentence, one.token(), recipients, "“" + preposition + " …”");
          }
        }
      }
      clause
          .indirectObjects()
          .forEach(one -> names.recipient(sentence, one, recipients, "indirect object"));
    }
  }
}
