package org.sitrep.analyze.entities;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Document;
import org.sitrep.language.Sentence;
import org.sitrep.model.Span;

/**
 * “I” and “we” between quotation marks: “I” is who speaks, “we” the body that speaks or that its
 * speaker is said to belong to. Where none is told, “we” stays open.
 */
final class FirstPerson {
  private static final Set<String> ONE = Set.of("i", "me", "my", "mine", "myself");
  private static final Set<String> MANY = Set.of("we", "us", "our", "ours", "ourselves");

  private final Document document;
  private final Voices voices;
  private final Context context;
  private final Actors actors;
  private final Map<Span, Actor> heard = new HashMap<>();

  FirstPerson(Document document, Voices voices, Context context, Actors actors) {
    this.document = document;
    this.voices = voices;
    this.context = context;
    this.actors = actors;
  }

  /** Remembers whom a pronoun means: it may be the subject of a verb of saying. */
  void heard(Sentence sentence, int token, Actor actor) {
    heard.put(sentence.span(token), actor);
  }

  void tie() {
    for (Sentence sentence : document.sentences()) {
      for (int token = 0; token < sentence.size(); token++) {
        String word = sentence.word(token).toLowerCase(Locale.ROOT);
        if (!sentence.tag(token).startsWith("PRP") || !ONE.contains(word) && !MANY.contains(word)) {
          continue;
        }
        Actor speaker = speaker(voices.of(sentence, token));
        Actor meant = speaker == null || ONE.contains(word) ? speaker : bodyOf(speaker);
        if (meant != null && (meant.isPerson() || MANY.contains(word))) {
          meant.refer(sentence.span(token), sentence.word(token));
        }
      }
    }
  }

  private @Nullable Actor speaker(Voices.@Nullable Voice voice) {
    if (voice == null) {
      return null;
    }
    Actor said = heard.get(voice.sentence().span(voice.token()));
    Actor told = actors.of(context.at(voice.sentence(), voice.token()));
    Actor one = told == null ? said : told;
    return one == null ? null : one.same();
  }

  private @Nullable Actor bodyOf(Actor speaker) {
    if (!speaker.isPerson()) {
      return speaker;
    }
    return speaker.body == null ? null : speaker.body.same();
  }
}
