package org.sitrep.analyze.conditions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Clause;
import org.sitrep.language.Sentence;
import org.sitrep.model.Analysis;
import org.sitrep.model.Condition;
import org.sitrep.model.Condition.Kind;
import org.sitrep.model.Entity;
import org.sitrep.model.Place;
import org.sitrep.model.Span;

/** What the readers of presence share: who can be somewhere, and what tells where. */
final class Presence {
  private Presence() {}

  /**
   * Whether a presence says something: it has a place or tells who is close to whom, and no force
   * is told to be in, or to have left, its own country.
   */
  static boolean isNews(Draft draft, Sentence sentence, Analysis soFar) {
    Condition told = draft.build("", sentence, soFar);
    if (told.kind() != Kind.PRESENCE) {
      return true;
    }
    Place place = soFar.place(told.where()).orElse(null);
    Entity who = soFar.entity(told.who()).orElse(null);
    if (place == null) {
      return told.with() != null;
    }
    boolean home =
        who != null
            && who.country() != null
            && (who.kind() == Entity.Kind.FORCE || who.kind() == Entity.Kind.COUNTRY)
            && who.country().equals(place.country());
    return !(home && place.kind() == Place.Kind.COUNTRY);
  }

  /** Whether a preposition tells a place where somebody is, not one that is left or headed for. */
  static boolean stays(String preposition) {
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

  static Draft draft(
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
  static List<Entity> present(Scene scene, Sentence sentence, int head) {
    boolean force = isForcePhrase(sentence, head);
    return scene.parties(sentence, head).stream()
        .filter(one -> force || one.kind() != Entity.Kind.COUNTRY || isDemonym(sentence, head))
        .filter(one -> one.kind() != Entity.Kind.OTHER)
        .toList();
  }

  static boolean isForcePhrase(Sentence sentence, int head) {
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

  /**
   * The site that a place name behind it belongs to: “an airbase in Niger” where the tree has only
   * Niger.
   */
  static int site(Sentence sentence, int subject) {
    int before = sentence.first(subject) - 1;
    boolean inside =
        before >= 1 && Words.isPlacing(sentence.word(before)) && Words.isSite(sentence, before - 1);
    boolean marked =
        subject >= 2
            && Words.isPlacing(sentence.word(subject - 1))
            && Words.isSite(sentence, subject - 2);
    return inside ? before - 1 : marked ? subject - 2 : subject;
  }

  /** The first place told behind a verb. */
  static @Nullable Place near(Scene scene, Sentence sentence, int verb) {
    for (Clause.Oblique phrase : Nominal.after(sentence, verb)) {
      Place place = stays(phrase.preposition()) ? scene.where(sentence, phrase.token()) : null;
      if (place != null) {
        return place;
      }
    }
    return null;
  }
}
