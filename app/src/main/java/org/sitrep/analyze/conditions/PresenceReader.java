package org.sitrep.analyze.conditions;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Table;
import org.sitrep.language.Clause;
import org.sitrep.language.Sentence;
import org.sitrep.model.Condition.Kind;
import org.sitrep.model.Entity;
import org.sitrep.model.Place;
import org.sitrep.model.Span;

/**
 * Who is where, from words that tell it as a state: “stationed in”, “hosting”, “Airbase 101 where
 * our forces are”.
 */
final class PresenceReader implements StateReader {
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
    switch (form) {
      case "participle" -> {
        if (verb && sentence.tag(token).equals("VBN") && new Clause(sentence, token).isPassive()) {
          placed(scene, sentence, token, found);
        }
      }
      case "stay" -> {
        if (verb) {
          placed(scene, sentence, token, found);
        }
      }
      case "adjective" -> {
        if (!verb && !sentence.isNoun(token)) {
          placed(scene, sentence, token, found);
        }
      }
      case "host" -> {
        if (verb) {
          hosted(scene, sentence, token, found);
        }
      }
      case "have" -> {
        if (verb) {
          had(scene, sentence, token, found);
        }
      }
      case "use" -> {
        if (verb) {
          used(scene, sentence, token, found);
        }
      }
      case "noun" -> {
        if (sentence.isNoun(token)) {
          named(scene, sentence, token, found);
        }
      }
      default -> throw new IllegalStateException("presence.tsv: " + form);
    }
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
          stays(phrase.preposition()) && !further ? scene.where(sentence, phrase.token()) : null;
      if (place != null) {
        chosen = phrase.token();
        for (Entity who : present(scene, sentence, subject)) {
          found.accept(draft(scene, sentence, who, subject, place, predicate, phrase.token()));
        }
      }
    }
  }

  private static boolean stays(String preposition) {
    return switch (preposition) {
      case "in",
          "at",
          "on",
          "near",
          "inside",
          "within",
          "across",
          "throughout",
          "around",
          "along",
          "outside" ->
          true;
      default -> false;
    };
  }

  private static Draft draft(
      Scene scene,
      Sentence sentence,
      Entity who,
      int head,
      @Nullable Place place,
      int predicate,
      int last) {
    Span span =
        Nominal.wide(sentence, head)
            .cover(sentence.span(predicate))
            .cover(Nominal.narrow(sentence, last));
    return new Draft(Kind.PRESENCE, who, span).where(place).figure(scene.people(sentence, head));
  }

  /**
   * Those among the parties of a phrase that can be present: people and bodies of people, a country
   * by its forces.
   */
  private static List<Entity> present(Scene scene, Sentence sentence, int head) {
    boolean force = isForcePhrase(sentence, head);
    return scene.parties(sentence, head).stream()
        .filter(one -> force || one.kind() != Entity.Kind.COUNTRY || isDemonym(sentence, head))
        .filter(one -> one.kind() != Entity.Kind.OTHER)
        .toList();
  }

  private static boolean isForcePhrase(Sentence sentence, int head) {
    if (Words.isPeople(sentence, head)) {
      return true;
    }
    return Words.isQuantity(sentence, head)
        && new Clause(sentence, head)
            .obliques().stream().anyMatch(one -> Words.isPeople(sentence, one.token()));
  }

  /** “the Russians”. */
  static boolean isDemonym(Sentence sentence, int head) {
    return sentence.tag(head).equals("NNPS")
        || (sentence.tag(head).startsWith("JJ") && sentence.child(head, "det") >= 0);
  }

  /** “The Russians are in a separate compound”. */
  private void being(Scene scene, Sentence sentence, int site, Consumer<Draft> found) {
    if (!stays(Nominal.preposition(sentence, site)) || !Told.asSo(scene, sentence, site)) {
      return;
    }
    Place place = scene.where(sentence, site);
    if (place == null && !Words.isSite(sentence, site)) {
      return;
    }
    for (int subject : new Clause(sentence, site).subjects()) {
      for (Entity who : present(scene, sentence, subject)) {
        Draft draft = draft(scene, sentence, who, subject, place, site, site);
        found.accept(
            place == null
                ? draft.what(Nominal.words(scene, Nominal.narrow(sentence, site)))
                : draft);
      }
    }
  }

  /** “an airbase in Niger hosting US troops”, “Niger was housing 1,000 US troops”. */
  private void hosted(Scene scene, Sentence sentence, int verb, Consumer<Draft> found) {
    Clause clause = new Clause(sentence, verb);
    if (clause.isPassive() || !Told.asSo(scene, sentence, verb)) {
      return;
    }
    for (int subject : clause.subjects()) {
      int host = site(sentence, subject);
      Place place = scene.where(sentence, host);
      if (place == null) {
        place = scene.where(sentence, subject);
      }
      if (place == null) {
        place = scene.home(scene.who(sentence, subject));
      }
      for (int object : place == null ? List.<Integer>of() : clause.objects()) {
        if (isForcePhrase(sentence, object)) {
          for (Entity who : present(scene, sentence, object)) {
            found.accept(draft(scene, sentence, who, object, place, verb, subject));
          }
        }
      }
    }
  }

  /**
   * The site that a place name behind it belongs to: “an airbase in Niger” where the tree has only
   * Niger.
   */
  private static int site(Sentence sentence, int subject) {
    int before = sentence.first(subject) - 1;
    boolean inside =
        before >= 1 && Words.isPlacing(sentence.word(before)) && Words.isSite(sentence, before - 1);
    boolean marked =
        subject >= 2
            && Words.isPlacing(sentence.word(subject - 1))
            && Words.isSite(sentence, subject - 2);
    return inside ? before - 1 : marked ? subject - 2 : subject;
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
        Place place = stays(phrase.preposition()) ? scene.where(sentence, phrase.token()) : null;
        if (place != null) {
          found.accept(draft(scene, sentence, who, object, place, verb, phrase.token()));
          return;
        }
      }
    }
  }

  private static List<Clause.Oblique> trailing(Sentence sentence, int verb, int object) {
    List<Clause.Oblique> behindObject = Nominal.after(sentence, object);
    return behindObject.isEmpty() ? Nominal.after(sentence, verb) : behindObject;
  }

  /** “are using a separate hangar at Airbase 101”. */
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
            isForcePhrase(sentence, subject) || isDemonym(sentence, subject)
                ? present(scene, sentence, subject)
                : List.<Entity>of()) {
          Place site = place != null ? place : near(scene, sentence, verb);
          found.accept(
              draft(scene, sentence, who, subject, site, verb, object)
                  .what(Nominal.words(scene, Nominal.narrow(sentence, object))));
        }
      }
    }
  }

  private static @Nullable Place near(Scene scene, Sentence sentence, int verb) {
    for (Clause.Oblique phrase : Nominal.after(sentence, verb)) {
      Place place = stays(phrase.preposition()) ? scene.where(sentence, phrase.token()) : null;
      if (place != null) {
        return place;
      }
    }
    return null;
  }

  /** “expanded its presence in Mali and Burkina Faso”, “the Russian presence at the base”. */
  private void named(Scene scene, Sentence sentence, int noun, Consumer<Draft> found) {
    Entity who = scene.owner(sentence, noun);
    if (who == null || !Told.nounAsSo(scene, sentence, noun)) {
      return;
    }
    boolean chosen = false;
    for (Clause.Oblique phrase : Nominal.after(sentence, noun)) {
      Place place = stays(phrase.preposition()) ? scene.where(sentence, phrase.token()) : null;
      if (place != null && (!chosen || sentence.is(phrase.token(), "conj"))) {
        found.accept(draft(scene, sentence, who, noun, place, noun, phrase.token()));
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
      if (heads && (isForcePhrase(sentence, token) || isDemonym(sentence, token))) {
        for (Entity who : present(scene, sentence, token)) {
          found.accept(draft(scene, sentence, who, token, place, before, verb));
        }
      }
    }
  }

  /**
   * The place named last before “where”, of the noun that it stands behind: the airbase of “an
   * airbase in Niger”.
   */
  private static @Nullable Place antecedent(Scene scene, Sentence sentence, int before) {
    int site = site(sentence, before);
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
