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
  OTHER;

  static Scene of(Document document, WordClasses classes) {
    Set<String> accident = classes.words("accident_scene");
    Set<String> violence = classes.words("violence_scene");
    int accidents = 0;
    int attacks = 0;
    for (Sentence sentence : document.sentences()) {
      for (int token = 0; token < sentence.size(); token++) {
        String lemma = sentence.lemma(token).toLowerCase(Locale.ROOT);
        accidents += accident.contains(lemma) ? 1 : 0;
        attacks += violence.contains(lemma) ? 1 : 0;
      }
    }
    return accidents > attacks ? ACCIDENT : attacks > 0 ? VIOLENCE : OTHER;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
