package org.sitrep.analyze.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Sentence;

/** Finds whom a pronoun of the third person means, or nobody where that is unsure. */
final class Pronouns {
  private static final int WINDOW = 2;
  private static final Set<String> WEATHER =
      Set.of("rain", "snow", "seem", "appear", "turn", "happen", "matter", "take", "emerge");

  private record Seen(Draft draft, Actor actor) {}

  private final List<Seen> seen = new ArrayList<>();
  private final Context context;

  Pronouns(Context context) {
    this.context = context;
  }

  void see(Draft draft, Actor actor) {
    seen.add(new Seen(draft, actor));
  }

  static boolean isPronoun(Sentence sentence, int token) {
    if (!sentence.tag(token).startsWith("PRP")) {
      return false;
    }
    return switch (sentence.word(token).toLowerCase(Locale.ROOT)) {
      case "he",
          "him",
          "his",
          "himself",
          "she",
          "her",
          "hers",
          "herself",
          "it",
          "its",
          "itself",
          "they",
          "them",
          "their",
          "themselves" ->
          true;
      default -> false;
    };
  }

  @Nullable Actor resolve(Sentence sentence, int token) {
    String word = sentence.word(token).toLowerCase(Locale.ROOT);
    if (word.equals("it") && isPleonastic(sentence, token)) {
      return null;
    }
    boolean possessive = sentence.tag(token).equals("PRP$");
    boolean object = !possessive && sentence.is(token, "obj", "iobj");
    if (word.equals("it") && object) {
      return null;
    }
    Draft doing = possessive ? context.subjectAbove(sentence, token) : null;
    Seen best = null;
    double highest = 0;
    for (int i = seen.size() - 1; i >= 0; i--) {
      Seen one = seen.get(i);
      int apart = sentence.index() - one.draft.sentence.index();
      if (apart > WINDOW) {
        break;
      }
      double score = score(sentence, token, word, one, apart) - 0.01 * (seen.size() - 1 - i);
      score += score > 0 && doing == one.draft ? 1.5 : 0;
      if (score > highest) {
        highest = score;
        best = one;
      }
    }
    return best == null ? null : best.actor;
  }

  private static double score(Sentence sentence, int token, String word, Seen one, int apart) {
    double fit = fit(sentence, token, word, one);
    if (fit == 0
        || one.draft.aside
        || apart == 0 && one.draft.to > token
        || apart == 0 && isClauseMate(sentence, token, one.draft)) {
      return 0;
    }
    Sentence home = one.draft.sentence;
    boolean subject = home.is(one.draft.head, "nsubj");
    double place = subject ? 1.2 : home.is(one.draft.head, "obj") ? 0.5 : 0.2;
    double lying = one.draft.lying ? -0.8 : 0;
    return 3 + fit + place + lying - 1.3 * apart;
  }

  /** 0 where the pronoun cannot mean such a one. */
  private static double fit(Sentence sentence, int token, String word, Seen one) {
    Actor actor = one.actor;
    return switch (word) {
      case "he", "him", "his", "himself" -> person(actor, "m");
      case "she", "her", "hers", "herself" -> person(actor, "f");
      case "it", "its", "itself" -> thing(one);
      default -> many(sentence, token, one);
    };
  }

  private static double person(Actor actor, String gender) {
    if (!actor.isPerson() || actor.gender != null && !actor.gender.equals(gender)) {
      return 0;
    }
    return actor.named ? 0.6 : 0.2;
  }

  private static double thing(Seen one) {
    boolean collective =
        one.actor.is(Draft.Sort.GROUP) && one.actor.named
            || one.actor.is(Draft.Sort.FORCE) && !one.draft.plural;
    return switch (one.actor.sort) {
      case COUNTRY, JUNTA -> 0.4;
      case BODY -> one.draft.plural ? 0 : 0.4;
      case GROUP, FORCE -> collective ? 0.3 : 0;
      default -> 0;
    };
  }

  private static double many(Sentence sentence, int token, Seen one) {
    Actor actor = one.actor;
    if (actor.is(Draft.Sort.SOMEBODY) && !actor.named && actor.gender == null) {
      boolean says =
          sentence.is(token, "nsubj")
              && sentence.head(token) >= 0
              && Speakers.SAYING.contains(sentence.lemma(sentence.head(token)));
      Sentence home = one.draft.sentence;
      int verb = home.head(one.draft.head);
      boolean spoke =
          verb >= 0
              && home.is(one.draft.head, "nsubj")
              && Speakers.SAYING.contains(home.lemma(verb));
      return says ? spoke ? 1.5 : 0.5 : 0;
    }
    boolean plural = one.draft.plural || one.draft.roleWord().equals("authorities");
    return switch (actor.sort) {
      case GROUP, PEOPLE, FORCE -> plural || actor.named ? 0.5 : 0.2;
      case BODY -> plural ? 0.5 : 0.1;
      case JUNTA -> 0.2;
      case NATION -> 0.3;
      case COUNTRY -> plural || isJoined(one.draft) ? 0.5 : 0;
      default -> 0;
    };
  }

  /** “Washington and its allies”: with others, many. */
  private static boolean isJoined(Draft draft) {
    return draft.sentence.child(draft.head, "conj") >= 0 && !draft.lying;
  }

  /** “Austin told him”: subject and object of one verb are two. */
  private static boolean isClauseMate(Sentence sentence, int token, Draft draft) {
    boolean possessive =
        sentence.tag(token).equals("PRP$")
            || sentence.word(token).endsWith("sel")
            || sentence.word(token).endsWith("self");
    return !possessive
        && sentence.head(token) == sentence.head(draft.head)
        && sentence.head(token) >= 0;
  }

  /** “it is clear that”, “it rained”, “it seems”: nobody. */
  private static boolean isPleonastic(Sentence sentence, int token) {
    int head = sentence.head(token);
    if (head < 0 || !sentence.is(token, "nsubj", "expl")) {
      return sentence.is(token, "expl");
    }
    boolean weather = WEATHER.contains(sentence.lemma(head)) && sentence.child(head, "obj") < 0;
    boolean copula = sentence.child(head, "cop") >= 0 && !sentence.isNoun(head);
    boolean clause =
        sentence.child(head, "ccomp", "csubj", "xcomp", "advcl") >= 0
            || sentence.child(head, "mark") >= 0;
    boolean passive =
        sentence.is(token, "nsubj:pass") && sentence.child(head, "ccomp", "csubj") >= 0;
    boolean time = sentence.child(head, "cop") >= 0 && sentence.isNoun(head);
    return weather
        || copula && clause
        || passive
        || time && sentence.child(head, "acl", "ccomp") >= 0;
  }
}
