package org.sitrep.analyze.conditions;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Table;
import org.sitrep.language.Clause;
import org.sitrep.language.Sentence;
import org.sitrep.model.Entity;
import org.sitrep.model.Place;

/**
 * Who is where, from words that tell it of themselves: “stationed in”, “remain at”, “are in a
 * compound”, “the camp where our soldiers are”, “its presence in Kenya”.
 */
final class StayReader implements StateReader {
  private final Lexicon words = new Lexicon("presence.tsv");

  @Override
  public void read(Scene scene, Sentence sentence, Consumer<Draft> found) {
    for (int token = 0; token < sentence.size(); token++) {
      for (Table.Row row : words.of(sentence, token)) {
        read(row.get("form"), scene, sentence, token, found);
      }
      if (sentence.child(token, "cop") >= 0 && sentence.child(token, "case") >= 0) {
        being(scene, sentence, token, found);
      }
      if (sentence.word(token).equalsIgnoreCase("where")) {
        relative(scene, sentence, token, found);
      }
    }
  }

  private void read(String form, Scene scene, Sentence sentence, int token, Consumer<Draft> found) {
    boolean verb = sentence.isVerb(token);
    boolean noun = sentence.isNoun(token);
    boolean placed =
        switch (form) {
          case "participle" -> verb && isParticiple(sentence, token);
          case "stay" -> verb;
          case "adjective" -> !verb && !noun;
          default -> false;
        };
    if (placed) {
      placed(scene, sentence, token, found);
    } else if (form.equals("noun") && noun) {
      named(scene, sentence, token, found);
    }
  }

  /** A passive participle, also where the tree takes it for the sentence's verb. */
  private static boolean isParticiple(Sentence sentence, int verb) {
    return sentence.tag(verb).equals("VBN")
        && (new Clause(sentence, verb).isPassive() || sentence.child(verb, "aux", "obj") < 0);
  }

  /** “troops stationed at X”, “they remain in X”, “were present at X”. */
  private void placed(Scene scene, Sentence sentence, int predicate, Consumer<Draft> found) {
    if (!Told.asSo(scene, sentence, predicate)) {
      return;
    }
    for (int subject : new Clause(sentence, predicate).subjects()) {
      first(scene, sentence, subject, predicate, Nominal.after(sentence, predicate), found);
    }
  }

  private void first(
      Scene scene,
      Sentence sentence,
      int subject,
      int predicate,
      List<Clause.Oblique> phrases,
      Consumer<Draft> found) {
    int chosen = -1;
    for (Clause.Oblique phrase : phrases) {
      boolean further = chosen >= 0 && !sentence.is(phrase.token(), "conj");
      Place place =
          Presence.stays(phrase.preposition()) && !further
              ? scene.where(sentence, phrase.token())
              : null;
      if (place != null) {
        chosen = phrase.token();
        for (Entity who : Presence.present(scene, sentence, subject)) {
          found.accept(
              Presence.draft(scene, sentence, who, subject, place, predicate, phrase.token()));
        }
      }
    }
  }

  /** “The Russians are in a separate compound”. */
  private void being(Scene scene, Sentence sentence, int site, Consumer<Draft> found) {
    if (!Presence.stays(Nominal.preposition(sentence, site)) || !Told.asSo(scene, sentence, site)) {
      return;
    }
    Place place = scene.where(sentence, site);
    if (place == null && !Words.isSite(sentence, site)) {
      return;
    }
    for (int subject : new Clause(sentence, site).subjects()) {
      for (Entity who : Presence.present(scene, sentence, subject)) {
        Draft draft = Presence.draft(scene, sentence, who, subject, place, site, site);
        found.accept(
            place == null
                ? draft.what(Nominal.words(scene, Nominal.narrow(sentence, site)))
                : draft);
      }
    }
  }

  /** “keeps a presence in Kenya”, “the Chadian presence at the bridge”. */
  private void named(Scene scene, Sentence sentence, int noun, Consumer<Draft> found) {
    Entity who = scene.owner(sentence, noun);
    if (who == null || !Told.nounAsSo(scene, sentence, noun)) {
      return;
    }
    boolean chosen = false;
    for (Clause.Oblique phrase : Nominal.after(sentence, noun)) {
      Place place =
          Presence.stays(phrase.preposition()) ? scene.where(sentence, phrase.token()) : null;
      if (place != null && (!chosen || sentence.is(phrase.token(), "conj"))) {
        found.accept(Presence.draft(scene, sentence, who, noun, place, noun, phrase.token()));
        chosen = true;
      }
    }
  }

  /**
   * “Airbase 101 where our forces [are]”: the place before, the people between “where” and a verb
   * of being there.
   */
  private void relative(Scene scene, Sentence sentence, int where, Consumer<Draft> found) {
    int before = where - 1;
    while (before > 0 && sentence.is(before, "punct")) {
      before--;
    }
    Place place = before < 0 ? null : antecedent(scene, sentence, before);
    int site = before >= 0 && sentence.is(before, "nummod") ? sentence.head(before) : before;
    int verb = where + 1;
    while (verb < sentence.size() && !isBeingThere(sentence, verb)) {
      if (sentence.isVerb(verb) || sentence.word(verb).equals(";")) {
        return;
      }
      verb++;
    }
    if (place == null || verb >= sentence.size()) {
      return;
    }
    for (int token = where + 1; token < verb; token++) {
      boolean heads =
          sentence.head(token) < 0
              || sentence.head(token) < where
              || sentence.head(token) >= verb
              || sentence.is(token, "conj", "nmod");
      if (heads
          && (Presence.isForcePhrase(sentence, token) || Presence.isDemonym(sentence, token))) {
        for (Entity who : Presence.present(scene, sentence, token)) {
          found.accept(Presence.draft(scene, sentence, who, token, place, Math.max(site, 0), verb));
        }
      }
    }
  }

  /**
   * The place named last before “where”, of the noun that it stands behind: the airbase of “an
   * airbase in Niger”.
   */
  private static @Nullable Place antecedent(Scene scene, Sentence sentence, int before) {
    int site = Presence.site(sentence, before);
    Place place = scene.where(sentence, site);
    return place != null ? place : scene.where(sentence, before);
  }

  private boolean isBeingThere(Sentence sentence, int token) {
    String lemma = sentence.lemma(token);
    return (lemma.equals("be")
            && (token + 1 >= sentence.size()
                || !sentence.isVerb(token + 1)
                || words.has(sentence, token + 1)))
        || (sentence.isVerb(token)
            && words.of(sentence, token).stream()
                .anyMatch(
                    row -> row.get("form").equals("stay") || row.get("form").equals("participle")));
  }
}
