package org.sitrep.analyze.conditions;

import java.util.List;
import java.util.function.Consumer;
import org.sitrep.knowledge.Table;
import org.sitrep.language.Clause;
import org.sitrep.language.Sentence;
import org.sitrep.model.Entity;
import org.sitrep.model.Place;

/**
 * Who is where, from the verbs of whoever has them there: “hosting US troops”, “has 1,500 men in”.
 */
final class HostReader implements StateReader {
  private final Lexicon words = new Lexicon("presence.tsv");

  @Override
  public void read(Scene scene, Sentence sentence, Consumer<Draft> found) {
    for (int token = 0; token < sentence.size(); token++) {
      for (Table.Row row :
          sentence.isVerb(token) ? words.of(sentence, token) : List.<Table.Row>of()) {
        switch (row.get("form")) {
          case "host" -> hosted(scene, sentence, token, found);
          case "have" -> had(scene, sentence, token, found);
          case "use" -> used(scene, sentence, token, found);
          default -> {}
        }
      }
    }
  }

  /** “an airbase in Niger hosting US troops”, “Niger was housing 1,000 US troops”. */
  private void hosted(Scene scene, Sentence sentence, int verb, Consumer<Draft> found) {
    Clause clause = new Clause(sentence, verb);
    if (clause.isPassive() || !Told.asSo(scene, sentence, verb)) {
      return;
    }
    for (int subject : hosts(sentence, verb, clause)) {
      int host = Presence.site(sentence, subject);
      Place place = scene.where(sentence, host);
      if (place == null) {
        place = scene.where(sentence, subject);
      }
      if (place == null) {
        place = scene.home(scene.who(sentence, subject));
      }
      for (int object : place == null ? List.<Integer>of() : clause.objects()) {
        if (Presence.isForcePhrase(sentence, object)) {
          for (Entity who : Presence.present(scene, sentence, object)) {
            found.accept(Presence.draft(scene, sentence, who, object, place, verb, subject));
          }
        }
      }
    }
  }

  /**
   * A participle right behind a noun tells of it, wherever the parser hangs it; a force hosts
   * nobody.
   */
  private static List<Integer> hosts(Sentence sentence, int verb, Clause clause) {
    if (sentence.is(verb, "advcl")) {
      for (int noun : sentence.children(sentence.head(verb), "obj", "obl")) {
        if (sentence.last(noun) + 1 == verb) {
          return List.of(noun);
        }
      }
    }
    return clause.subjects().stream()
        .filter(subject -> !Presence.isForcePhrase(sentence, subject))
        .toList();
  }

  /** “France has 1,500 men in the Sahel”, “keeps troops at X”. */
  private void had(Scene scene, Sentence sentence, int verb, Consumer<Draft> found) {
    Clause clause = new Clause(sentence, verb);
    if (clause.isPassive() || !Told.asSo(scene, sentence, verb)) {
      return;
    }
    for (int object : clause.objects()) {
      if (!Words.isForce(sentence, object)) {
        continue;
      }
      Integer subject = Told.subject(sentence, verb);
      Entity own = scene.named(sentence, object);
      Entity who = own != null ? own : subject == null ? null : scene.who(sentence, subject);
      if (who == null) {
        continue;
      }
      for (Clause.Oblique phrase : trailing(sentence, verb, object)) {
        Place place =
            Presence.stays(phrase.preposition()) ? scene.where(sentence, phrase.token()) : null;
        if (place != null) {
          found.accept(Presence.draft(scene, sentence, who, object, place, verb, phrase.token()));
          return;
        }
      }
    }
  }

  private static List<Clause.Oblique> trailing(Sentence sentence, int verb, int object) {
    List<Clause.Oblique> behindObject = Nominal.after(sentence, object);
    return behindObject.isEmpty() ? Nominal.after(sentence, verb) : behindObject;
  }

  /** “are using a wing of Camp Sable”. */
  private void used(Scene scene, Sentence sentence, int verb, Consumer<Draft> found) {
    Clause clause = new Clause(sentence, verb);
    if (!Told.asSo(scene, sentence, verb) || clause.isPassive()) {
      return;
    }
    for (int object : clause.objects()) {
      Place place = scene.where(sentence, object);
      if (place == null && !Words.isSite(sentence, object)) {
        continue;
      }
      for (int subject : clause.subjects()) {
        for (Entity who :
            Presence.isForcePhrase(sentence, subject) || Presence.isDemonym(sentence, subject)
                ? Presence.present(scene, sentence, subject)
                : List.<Entity>of()) {
          Place site = place != null ? place : Presence.near(scene, sentence, verb);
          found.accept(
              Presence.draft(scene, sentence, who, subject, site, verb, object)
                  .what(Nominal.words(scene, Nominal.narrow(sentence, object))));
        }
      }
    }
  }
}
