package org.sitrep.analyze.events;

import java.util.Locale;
import java.util.Set;
import org.sitrep.language.Document;
import org.sitrep.language.Sentence;

/**
 * Whether a report is about an accident or about violence: who was “killed” in the one was not
 * attacked.
 */
enum Scene {
  ACCIDENT,
  VIOLENCE,
  /** Games: their attacks, strikes and retreats are moves. */
  SPORT,
  OTHER;

  private static final int SPORTING = 5;

  static Scene of(Document document, WordClasses classes) {
    Set<String> accident = classes.words("accident_scene");
    Set<String> violence = classes.words("violence_scene");
    Set<String> sport = classes.words("sport");
    int games = 0;
    int accidents = 0;
    int attacks = 0;
    for (Sentence sentence : document.sentences()) {
      for (int token = 0; token < sentence.size(); token++) {
        String lemma = sentence.lemma(token).toLowerCase(Locale.ROOT);
        accidents += accident.contains(lemma) ? 1 : 0;
        games += sport.contains(lemma) ? 1 : 0;
        attacks += violence.contains(lemma) ? 1 : 0;
      }
    }
    if (games >= SPORTING && games > accidents + attacks) {
      return SPORT;
    }
    return accidents > attacks ? ACCIDENT : attacks > 0 ? VIOLENCE : OTHER;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
