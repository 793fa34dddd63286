package org.sitrep.analyze.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Sentence;
import org.sitrep.model.Entity.Form;

/**
 * Finds whom a pronoun of the third person means, or nobody where that is unsure. Every mention of
 * the last sentences is weighed: how well it fits, whether it is a subject, how near it stands, how
 * much the report speaks of its bearer, and who speaks to whom.
 */
final class Pronouns {
  private static final int WINDOW = 2;
  private static final double STAYING = 1.5;
  private static final double SUBJECT = 1.2;
  private static final Set<String> WEATHER =
      Set.of("rain", "snow", "seem", "appear", "turn", "happen", "matter", "take", "emerge");

  private record Seen(Draft draft, Actor actor) {}

  private final List<Seen> seen = new ArrayList<>();
  private final Actors actors;
  private final Context context;
  private final Voices voices;
  private final Things things;
  private final List<Sentence> sentences;

  Pronouns(Actors actors, Context context, Voices voices, Things things, List<Sentence> sentences) {
    this.actors = actors;
    this.context = context;
    this.voices = voices;
    this.things = things;
    this.sentences = sentences;
  }

  void see(Draft draft, Actor actor) {
    seen.add(new Seen(draft, actor));
  }

  static boolean isPronoun(Sentence sentence, int token) {
    if (!sentence.tag(token).startsWith("PRP")) {
      return false;
    }
    return switch (word(sentence, token)) {
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

  private static String word(Sentence sentence, int token) {
    return sentence.word(token).toLowerCase(Locale.ROOT);
  }

  @Nullable Actor resolve(Sentence sentence, int token) {
    String word = word(sentence, token);
    if (word.equals("it") && (isPleonastic(sentence, token) || sentence.is(token, "obj", "iobj"))) {
      return null;
    }
    boolean possessive = sentence.tag(token).equals("PRP$");
    Draft doing = possessive ? context.subjectAbove(sentence, token) : null;
    Actor speaker = speaker(sentence, token);
    Seen best = null;
    double highest = 0;
    for (int i = seen.size() - 1; i >= 0; i--) {
      Seen one = seen.get(i);
      if (sentence.index() - one.draft.sentence.index() > WINDOW) {
        break;
      }
      double score =
          one.actor == speaker
              ? 0
              : score(sentence, token, word, one) - 0.01 * (seen.size() - 1 - i);
      score += score > 0 && doing == one.draft ? STAYING : 0;
      if (score > highest) {
        highest = score;
        best = one;
      }
    }
    if (best == null || isThing(sentence, token, word, highest)) {
      return null;
    }
    see(asDraft(sentence, token, word, best.actor), best.actor);
    return best.actor;
  }

  /** The pronoun as a mention to which later ones may be tied. */
  private static Draft asDraft(Sentence sentence, int token, String word, Actor actor) {
    Draft draft = new Draft(sentence, token, token + 1, token, actor.sort, word);
    draft.form = Form.PRONOUN;
    draft.plural = Agreement.isPlural(word);
    return draft;
  }

  /** Who says the words among which the pronoun stands: of himself he would say “I”. */
  private @Nullable Actor speaker(Sentence sentence, int token) {
    Voices.Voice voice = voices.of(sentence, token);
    Draft draft = voice == null ? null : context.at(voice.sentence(), voice.token());
    if (draft == null) {
      return null;
    }
    Actor tied = actors.of(draft);
    return tied == null && draft.is(Draft.Sort.PERSON) ? actors.personCalled(draft.name) : tied;
  }

  private double score(Sentence sentence, int token, String word, Seen one) {
    double fit = Agreement.of(sentence, token, word, one.draft, one.actor);
    int apart = sentence.index() - one.draft.sentence.index();
    if (fit == 0
        || one.draft.aside
        || apart == 0 && one.draft.to > token
        || apart == 0 && isClauseMate(sentence, token, one.draft.head)
        || apart == 0 && isOfRelative(sentence, token, one.draft.head)) {
      return 0;
    }
    boolean within = apart == 0 && sentence.isBelow(token, one.draft.head);
    double lying = one.draft.lying ? -0.8 : 0;
    double known = 0.25 * Math.log(one.actor.mentions.size());
    boolean same = voices.isSame(sentence, token, one.draft.sentence, one.draft.head);
    if (!same && word.startsWith("it") && voices.isQuoted(sentence, token)) {
      return 0;
    }
    return 3
        + fit
        + (within ? SUBJECT : place(one.draft.sentence, one.draft.head))
        + lying
        + known
        + (same ? 0.4 : 0)
        - 1.3 * apart;
  }

  private static double place(Sentence sentence, int head) {
    return sentence.is(head, "nsubj") ? SUBJECT : sentence.is(head, "obj") ? 0.5 : 0.2;
  }

  /** Whether a noun that speaks of nobody stands higher than the best of those who act. */
  private boolean isThing(Sentence sentence, int token, String word, double highest) {
    boolean many = Agreement.isPlural(word);
    boolean says =
        sentence.is(token, "nsubj")
            && sentence.head(token) >= 0
            && Speakers.SAYING.contains(sentence.lemma(sentence.head(token)));
    if (!many && !word.startsWith("it") || says) {
      return false;
    }
    boolean possessive = sentence.tag(token).equals("PRP$");
    for (int apart = 0; apart <= 1 && sentence.index() >= apart; apart++) {
      Sentence home = sentences.get(sentence.index() - apart);
      int end = apart == 0 ? token : home.size();
      for (int head = 0; head < end; head++) {
        if (!things.isThing(home, head, many)
            || apart == 0 && isClauseMate(sentence, token, head)) {
          continue;
        }
        boolean doing =
            possessive && apart == 0 && home.is(head, "nsubj") && isAbove(home, head, token);
        double score = 3.3 + place(home, head) - 1.3 * apart + (doing ? STAYING : 0);
        if (score > highest) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the subject is that of the verb that the token stands under. */
  private static boolean isAbove(Sentence sentence, int subject, int token) {
    int verb = sentence.head(token);
    while (verb >= 0 && !sentence.isVerb(verb)) {
      verb = sentence.head(verb);
    }
    return verb >= 0 && sentence.head(subject) == verb;
  }

  /** “Austin told him”: subject and object of one verb are two. */
  private static boolean isClauseMate(Sentence sentence, int token, int head) {
    boolean own =
        sentence.tag(token).equals("PRP$")
            || sentence.word(token).endsWith("self")
            || sentence.word(token).endsWith("selves");
    return !own && sentence.head(token) == sentence.head(head) && sentence.head(token) >= 0;
  }

  /** “the photographer she had called”: she is another. */
  private static boolean isOfRelative(Sentence sentence, int token, int head) {
    int verb = sentence.head(token);
    return sentence.is(token, "nsubj")
        && verb >= 0
        && sentence.is(verb, "acl")
        && sentence.head(verb) == head;
  }

  /**
   * “In his letter, the minister …”: the subject that follows the phrase or clause in which the
   * pronoun stands first; −1 where there is none.
   */
  static int subjectAhead(Sentence sentence, int token) {
    int at = token;
    while (at >= 0) {
      int above = sentence.head(at);
      if (above > token && sentence.is(at, "advcl", "obl") && sentence.last(at) < above) {
        int subject = sentence.child(above, "nsubj");
        return subject > sentence.last(at) && !sentence.tag(subject).startsWith("PRP")
            ? subject
            : -1;
      }
      at = above;
    }
    return -1;
  }

  /** Whether the pronoun may mean the mention, by what is known of both. */
  static boolean canMean(Sentence sentence, int token, Draft draft, Actor actor) {
    return Agreement.of(sentence, token, word(sentence, token), draft, actor) > 0;
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
