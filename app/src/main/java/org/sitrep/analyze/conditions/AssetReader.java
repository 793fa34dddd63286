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

/** Who has what site or company: “an American drone base in Niger”, “X, which is owned by Y”. */
final class AssetReader implements StateReader {
  private final Lexicon words = new Lexicon("holdings.tsv");

  @Override
  public void read(Scene scene, Sentence sentence, Consumer<Draft> found) {
    for (int token = 0; token < sentence.size(); token++) {
      if (Words.isSite(sentence, token) && sentence.isNoun(token)) {
        site(scene, sentence, token, found);
      }
      for (Table.Row row :
          sentence.isVerb(token) ? words.of(sentence, token) : List.<Table.Row>of()) {
        switch (row.get("form")) {
          case "owns" -> owned(scene, sentence, token, found);
          case "belongs" -> belongs(scene, sentence, token, row, found);
          default -> {}
        }
      }
    }
  }

  /**
   * A site with its owner before it: “American drone base”, “Washington's facilities”, “is a
   * Nigerien air force base”.
   */
  private static void site(Scene scene, Sentence sentence, int noun, Consumer<Draft> found) {
    if (sentence.is(noun, "compound") || isDenied(sentence, noun) || !isHolding(sentence, noun)) {
      return;
    }
    Entity owner = owner(scene, sentence, noun);
    if (owner == null
        || owner.equals(scene.named(sentence, noun))
        || isOwnName(owner, sentence, noun)) {
      return;
    }
    Integer subject = sentence.child(noun, "cop") >= 0 ? subjectOf(sentence, noun) : null;
    Span phrase = Nominal.narrow(sentence, noun);
    Place place = place(scene, sentence, noun);
    String what = Nominal.words(scene, phrase);
    Span span = phrase;
    if (subject != null) {
      Span name = Nominal.narrow(sentence, subject);
      span = span.cover(name);
      what = Nominal.words(scene, name) + ", " + what;
      place = place == null ? scene.where(sentence, subject) : place;
    }
    place = place == null ? hosting(scene, sentence, noun) : place;
    if (subject == null && place == null && (!hasState(owner) || isMission(sentence, noun))) {
      return;
    }
    found.accept(new Draft(Kind.ASSET, owner, span).what(what).where(place));
  }

  /** “St Mary's Hospital” owns nothing by its name. */
  private static boolean isOwnName(Entity owner, Sentence sentence, int noun) {
    return owner.kind() != Entity.Kind.COUNTRY && owner.name().endsWith(sentence.word(noun));
  }

  /** A site that somebody can have for long, not the barracks or hangar that they happen to use. */
  private static boolean isHolding(Sentence sentence, int noun) {
    return switch (sentence.lemma(noun).toLowerCase(java.util.Locale.ROOT)) {
      case "barrack",
          "barracks",
          "hangar",
          "shelter",
          "checkpoint",
          "post",
          "stronghold",
          "hospital",
          "jail",
          "prison",
          "palace",
          "runway",
          "bunker" ->
          false;
      default -> true;
    };
  }

  /** An embassy is no news unless it is told where. */
  private static boolean isMission(Sentence sentence, int noun) {
    return switch (sentence.lemma(noun).toLowerCase(java.util.Locale.ROOT)) {
      case "embassy", "consulate", "mission", "headquarters" -> true;
      default -> false;
    };
  }

  private static boolean hasState(Entity owner) {
    return owner.kind() == Entity.Kind.COUNTRY || owner.country() != null;
  }

  /** A copula that is denied, or a site that is only planned. */
  private static boolean isDenied(Sentence sentence, int noun) {
    return org.sitrep.language.Factuality.of(sentence, noun) == org.sitrep.model.Modality.NEGATED
        || sentence.children(noun, "amod").stream()
            .anyMatch(
                one ->
                    sentence.lemma(one).equals("planned") || sentence.lemma(one).equals("former"));
  }

  /** The party named before the noun; a place's own name there (“Niamey airport”) is no owner. */
  private static @Nullable Entity owner(Scene scene, Sentence sentence, int noun) {
    for (int child : sentence.children(noun, "nmod:poss", "amod", "compound")) {
      Entity one = scene.named(sentence, child);
      boolean pronoun =
          sentence.tag(child).startsWith("PRP") && !sentence.word(child).equals("our");
      // “Malian and French embassies”: which of them is whose is not told
      if (one == null
          || pronoun
          || sentence.child(child, "conj") >= 0
          || one.kind() == Entity.Kind.PERSON
          || one.kind() == Entity.Kind.OTHER) {
        continue;
      }
      boolean adjective =
          sentence.tag(child).startsWith("JJ")
              || sentence.is(child, "nmod:poss")
              || !one.name().equals(sentence.word(child));
      boolean abroad =
          one.kind() != Entity.Kind.COUNTRY || adjective || isShort(sentence.word(child));
      if (abroad) {
        return one;
      }
    }
    return null;
  }

  /** “US”, “U.S.”, “UK”: short forms stand for the state, not for the land. */
  private static boolean isShort(String word) {
    return word.replace(".", "").length() <= 3
        && word.equals(word.toUpperCase(java.util.Locale.ROOT));
  }

  private static @Nullable Integer subjectOf(Sentence sentence, int noun) {
    Integer subject = Told.subject(sentence, noun);
    if (sentence.is(noun, "acl") && sentence.head(noun) >= 0 && sentence.head(noun) < noun) {
      return sentence.head(noun);
    }
    return subject;
  }

  private static @Nullable Place place(Scene scene, Sentence sentence, int noun) {
    for (Clause.Oblique phrase : Nominal.after(sentence, noun)) {
      if (Words.isPlacing(phrase.preposition())) {
        Place place = scene.where(sentence, phrase.token());
        if (place != null) {
          return place;
        }
      }
    }
    return null;
  }

  /** “Niger was housing an American base”. */
  private static @Nullable Place hosting(Scene scene, Sentence sentence, int noun) {
    int verb = Told.governor(sentence, noun);
    if (verb < 0 || !sentence.is(noun, "obj", "conj")) {
      return null;
    }
    return switch (sentence.lemma(verb)) {
      case "host", "house", "accommodate" -> {
        Integer subject = Told.subject(sentence, verb);
        yield subject == null ? null : scene.where(sentence, subject);
      }
      default -> null;
    };
  }

  private static void owned(Scene scene, Sentence sentence, int verb, Consumer<Draft> found) {
    Clause clause = new Clause(sentence, verb);
    boolean passive = clause.isPassive();
    if (!Told.asSo(scene, sentence, verb) || (!passive && !sentence.lemma(verb).equals("own"))) {
      return;
    }
    for (int owner : passive ? clause.agents() : clause.subjects()) {
      for (int thing : passive ? clause.subjects() : clause.objects()) {
        tell(scene, sentence, new int[] {owner, verb, thing}, found);
      }
    }
  }

  private static void belongs(
      Scene scene, Sentence sentence, int verb, Table.Row row, Consumer<Draft> found) {
    if (!Told.asSo(scene, sentence, verb)) {
      return;
    }
    for (Clause.Oblique phrase : Nominal.after(sentence, verb)) {
      if (row.list("with").contains(phrase.preposition())) {
        new Clause(sentence, verb)
            .subjects()
            .forEach(
                thing -> tell(scene, sentence, new int[] {phrase.token(), verb, thing}, found));
      }
    }
  }

  private static void tell(Scene scene, Sentence sentence, int[] heads, Consumer<Draft> found) {
    Entity who = scene.who(sentence, heads[0]);
    Entity thing = scene.named(sentence, heads[2]);
    if (who == null
        || (thing != null && thing.kind() == Entity.Kind.PERSON)
        || who.equals(thing)
        || sentence.tag(heads[2]).startsWith("PRP")) {
      return;
    }
    Span phrase = Nominal.narrow(sentence, heads[2]);
    Span span = phrase.cover(sentence.span(heads[1])).cover(Nominal.narrow(sentence, heads[0]));
    found.accept(
        new Draft(Kind.ASSET, who, span)
            .what(Nominal.words(scene, phrase))
            .where(scene.where(sentence, heads[2])));
  }
}
