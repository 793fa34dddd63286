package org.sitrep.analyze.entities;

import org.sitrep.language.Sentence;

/** How well a pronoun of the third person fits a mention by sort, gender and number. */
final class Agreement {
  private Agreement() {}

  /** 0 where the pronoun cannot mean such a one. */
  static double of(Sentence sentence, int token, String word, Draft draft, Actor actor) {
    return switch (word) {
      case "he", "him", "his", "himself" -> person(actor, "m");
      case "she", "her", "hers", "herself" -> person(actor, "f");
      case "it", "its", "itself" -> thing(draft, actor);
      default -> many(sentence, token, draft, actor);
    };
  }

  static boolean isPlural(String word) {
    return word.startsWith("the");
  }

  private static double person(Actor actor, String gender) {
    if (!actor.isPerson() || actor.gender != null && !actor.gender.equals(gender)) {
      return 0;
    }
    return (actor.named ? 0.6 : 0.2) + (actor.gender == null ? 0 : 0.3);
  }

  private static double thing(Draft draft, Actor actor) {
    String tag = draft.sentence.tag(draft.head);
    boolean single = tag.equals("NN") || tag.equals("NNP"); // “the army … it” as well as “they”
    boolean collective = actor.is(Draft.Sort.GROUP) && actor.named || single;
    return switch (actor.sort) {
      case COUNTRY, JUNTA -> 0.4;
      case BODY -> draft.plural ? 0 : 0.4;
      case GROUP, FORCE -> collective ? 0.3 : 0;
      default -> 0;
    };
  }

  private static double many(Sentence sentence, int token, Draft draft, Actor actor) {
    if (actor.is(Draft.Sort.SOMEBODY) && !actor.named && actor.gender == null) {
      boolean says =
          sentence.is(token, "nsubj")
              && sentence.head(token) >= 0
              && Speakers.SAYING.contains(sentence.lemma(sentence.head(token)));
      Sentence home = draft.sentence;
      int verb = home.head(draft.head);
      boolean spoke =
          verb >= 0 && home.is(draft.head, "nsubj") && Speakers.SAYING.contains(home.lemma(verb));
      return says ? spoke ? 1.5 : 0.5 : 0;
    }
    boolean plural = draft.plural || draft.roleWord().equals("authorities");
    return switch (actor.sort) {
      case GROUP, PEOPLE, FORCE -> plural || actor.named ? 0.5 : 0.2;
      case BODY -> plural ? 0.5 : 0.1;
      case JUNTA -> 0.2;
      case NATION -> 0.3;
      case COUNTRY -> plural || isJoined(draft) ? 0.5 : 0;
      default -> 0;
    };
  }

  /** “Washington and its allies”: with others, many. */
  private static boolean isJoined(Draft draft) {
    return draft.sentence.child(draft.head, "conj") >= 0 && !draft.lying;
  }
}
