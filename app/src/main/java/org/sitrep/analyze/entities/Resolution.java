package org.sitrep.analyze.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Table;
import org.sitrep.language.Document;
import org.sitrep.language.Sentence;

/** Ties the mentions of one report in reading order, its pronouns among them. */
final class Resolution {
  /** Whose “of” tells whom they stand against or beside, not where they belong. */
  private static final Set<String> OUTSIDERS =
      Table.of(Resolution.class, "outsiders.tsv").rows().stream()
          .map(row -> row.get("role"))
          .collect(Collectors.toUnmodifiableSet());

  private static final int FAR = 40;

  private final Document document;
  private final Map<Integer, List<Draft>> drafts;
  private final Actors actors;
  private final Pronouns pronouns;
  private final Speakers speakers;
  private final FirstPerson firstPerson;
  private final Context context;
  private final List<Integer> waiting = new ArrayList<>();

  Resolution(Document document, Map<Integer, List<Draft>> drafts, Lexicon lexicon) {
    this.document = document;
    this.drafts = drafts;
    this.context = new Context(drafts);
    Voices voices = new Voices(document, context);
    this.actors = new Actors(context);
    this.pronouns =
        new Pronouns(actors, context, voices, new Things(drafts, lexicon), document.sentences());
    this.speakers = new Speakers(document, drafts);
    this.firstPerson = new FirstPerson(document, voices, context, actors);
  }

  List<Actor> actors() {
    for (Sentence sentence : document.sentences()) {
      tie(sentence);
    }
    actors.settle();
    firstPerson.tie();
    return actors.all();
  }

  private void tie(Sentence sentence) {
    Map<Integer, Actor> meant = new HashMap<>();
    List<Draft> here = drafts.getOrDefault(sentence.index(), List.of());
    int token = 0;
    for (Draft draft : here) {
      token = pronouns(sentence, token, draft.head, meant);
      @Nullable Actor possessor = meant.get(draft.possessor);
      if (possessor == null
          && draft.possessor >= 0
          && sentence.lemma(draft.possessor).matches("we|our|my|I")) {
        Speakers.Speaker speaker = speakers.near(sentence);
        draft.country =
            speaker == null || draft.country != null ? draft.country : countryOf(speaker);
      }
      Actor actor = actors.tie(draft, possessor);
      if (actor != null) {
        pronouns.see(draft, actor);
      }
    }
    pronouns(sentence, token, sentence.size(), meant);
    postponed(sentence);
    here.forEach(draft -> body(draft, here));
  }

  /** Pronouns before the subject that they mean. */
  private void postponed(Sentence sentence) {
    for (int token : waiting) {
      Draft subject = context.at(sentence, Pronouns.subjectAhead(sentence, token));
      Actor actor = actors.of(subject);
      if (subject != null && actor != null && Pronouns.canMean(sentence, token, subject, actor)) {
        refer(sentence, token, actor);
      } else {
        pronoun(sentence, token);
      }
    }
    waiting.clear();
  }

  /** The body of whose office or rank the draft tells: “the ministry's spokesman”. */
  private void body(Draft draft, List<Draft> here) {
    Actor actor = actors.of(draft);
    if (actor == null
        || !actor.isPerson()
        || draft.former
        || draft.role == null
        || OUTSIDERS.contains(draft.role.word())) {
      return;
    }
    for (Draft other : here) {
      Actor body = actors.of(other);
      boolean bodily =
          body != null
              && !body.isPerson()
              && !other.is(Draft.Sort.PEOPLE)
              && (!other.is(Draft.Sort.COUNTRY) || Persons.isForCountry(draft.role));
      if (bodily && isPart(draft, other) && (actor.body == null || !other.is(Draft.Sort.COUNTRY))) {
        actor.body = body;
      }
    }
  }

  private static boolean isPart(Draft draft, Draft other) {
    int above = draft.sentence.head(other.head);
    boolean of = above >= draft.from && above < draft.to && draft.sentence.is(other.head, "nmod");
    return other == draft.owner
        || other != draft && (of || draft.from <= other.from && other.to <= draft.to);
  }

  private @Nullable String countryOf(Speakers.Speaker speaker) {
    Draft draft = speaker.draft();
    Actor actor =
        draft == null
            ? actors.latest(FAR, (one, at) -> one.isPerson())
            : actors.personCalled(draft.name);
    return actor != null ? actor.country : draft == null ? null : draft.country;
  }

  /** Resolves the pronouns in tokens {@code [from, to)}. */
  private int pronouns(Sentence sentence, int from, int to, Map<Integer, Actor> meant) {
    for (int token = from; token < to; token++) {
      if (!Pronouns.isPronoun(sentence, token)) {
        continue;
      }
      if (context.at(sentence, Pronouns.subjectAhead(sentence, token)) != null) {
        waiting.add(token);
        continue;
      }
      Actor actor = pronoun(sentence, token);
      if (actor != null) {
        meant.put(token, actor);
      }
    }
    return Math.max(from, to);
  }

  private @Nullable Actor pronoun(Sentence sentence, int token) {
    Actor actor = pronouns.resolve(sentence, token);
    if (actor != null) {
      refer(sentence, token, actor);
    }
    return actor;
  }

  private void refer(Sentence sentence, int token, Actor actor) {
    actor.refer(sentence.span(token), sentence.word(token));
    firstPerson.heard(sentence, token, actor);
  }
}
