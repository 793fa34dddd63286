package org.sitrep.analyze.conditions;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Table;
import org.sitrep.language.Clause;
import org.sitrep.language.Sentence;
import org.sitrep.model.Condition.Kind;
import org.sitrep.model.Entity;
import org.sitrep.model.Event;
import org.sitrep.model.Span;
import org.sitrep.model.TimeExpression;

/** Which agreement is in force and which has ended, from the verbs that sign and revoke. */
final class AgreementReader implements StateReader {
  private static final Lexicon WORDS = new Lexicon("agreement.tsv");

  @Override
  public void read(Scene scene, Sentence sentence, Consumer<Draft> found) {
    for (int verb = 0; verb < sentence.size(); verb++) {
      if (!sentence.isVerb(verb)) {
        continue;
      }
      for (Table.Row row : WORDS.of(sentence, verb)) {
        if (Told.asSo(scene, sentence, verb)) {
          acted(scene, sentence, verb, row.get("does").equals("begins"), found);
        }
      }
    }
  }

  /** Whether a verb tells, as so, that the agreement that is its object has ended. */
  static boolean ends(Scene scene, Sentence sentence, int verb) {
    return WORDS.of(sentence, verb).stream().anyMatch(row -> row.get("does").equals("ends"))
        && Told.asSo(scene, sentence, verb);
  }

  private static void acted(
      Scene scene, Sentence sentence, int verb, boolean begins, Consumer<Draft> found) {
    Clause clause = new Clause(sentence, verb);
    boolean passive = clause.isPassive();
    int noun = agreement(sentence, passive ? clause.subjects() : clause.objects());
    List<Integer> doers = passive ? clause.agents() : clause.subjects();
    if (noun < 0) {
      noun = withdrawn(sentence, verb);
    }
    if (noun < 0 && !begins) {
      noun = agreement(sentence, clause.subjects());
      doers = List.of();
    }
    if (noun >= 0) {
      tell(
          scene,
          sentence,
          new int[] {verb, noun},
          parties(scene, sentence, noun, doers),
          begins,
          found);
    }
  }

  private static int agreement(Sentence sentence, List<Integer> heads) {
    return heads.stream().filter(one -> Words.isAgreement(sentence, one)).findFirst().orElse(-1);
  }

  /** “withdrew from the treaty”, “pulled out of the accord”. */
  private static int withdrawn(Sentence sentence, int verb) {
    return Nominal.after(sentence, verb).stream()
        .filter(one -> one.preposition().equals("from") || one.preposition().equals("out of"))
        .map(Clause.Oblique::token)
        .filter(one -> Words.isAgreement(sentence, one))
        .findFirst()
        .orElse(-1);
  }

  /** The doers first, then those that the agreement is told to be with or between. */
  private static List<Entity> parties(
      Scene scene, Sentence sentence, int noun, List<Integer> doers) {
    java.util.LinkedHashSet<Entity> found = new java.util.LinkedHashSet<>();
    doers.forEach(one -> found.addAll(scene.parties(sentence, one)));
    for (Clause.Oblique phrase : Nominal.after(sentence, noun)) {
      if (phrase.preposition().equals("with") || phrase.preposition().equals("between")) {
        found.addAll(scene.parties(sentence, phrase.token()));
      }
    }
    for (int child : sentence.children(noun, "nmod:poss", "compound", "amod")) {
      Entity owner = scene.who(sentence, child);
      if (owner != null) {
        found.add(owner);
      }
    }
    return List.copyOf(found);
  }

  private static void tell(
      Scene scene,
      Sentence sentence,
      int[] at,
      List<Entity> parties,
      boolean begins,
      Consumer<Draft> found) {
    if (parties.isEmpty()) {
      return;
    }
    if (parties.size() > 1) {
      scene.remember(parties.get(0), parties.get(1));
    }
    Span words = named(sentence, at[1]);
    Event event = scene.event(sentence, at[0]);
    TimeExpression day = day(scene, event);
    found.accept(
        new Draft(Kind.AGREEMENT, parties.get(0), sentence.span(at[0]).cover(words))
            .with(parties.size() > 1 ? parties.get(1) : null)
            .what(Nominal.words(scene, words))
            .holds(begins)
            .since(begins ? day : null)
            .until(begins ? null : day)
            .event(event == null ? null : event.id()));
  }

  /** The agreement's words with the “with …” or “on …” that stands right behind. */
  private static Span named(Sentence sentence, int noun) {
    Span words = Nominal.narrow(sentence, noun);
    for (Clause.Oblique phrase : Nominal.after(sentence, noun)) {
      int gap = phrase.token() - noun;
      if (gap <= 6 && !phrase.preposition().equals("in")) {
        return words.cover(Nominal.narrow(sentence, phrase.token()));
      }
    }
    return words;
  }

  private static @Nullable TimeExpression day(Scene scene, @Nullable Event event) {
    TimeExpression time = event == null ? null : scene.soFar().time(event.time()).orElse(null);
    return time != null && time.days() != null && time.days().isOneDay() ? time : null;
  }
}
