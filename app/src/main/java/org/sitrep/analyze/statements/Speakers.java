package org.sitrep.analyze.statements;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.sitrep.knowledge.Table;
import org.sitrep.language.Sentence;

/** Which noun phrases can be the source of a statement: persons, bodies, names, and documents. */
final class Speakers {
  private static final Map<String, String> KINDS = kinds();

  private Speakers() {}

  private static Map<String, String> kinds() {
    Map<String, String> found = new HashMap<>();
    Table.of(Speakers.class, "speakers.tsv")
        .rows()
        .forEach(row -> found.put(row.get("lemma"), row.get("kind")));
    return found;
  }

  /** A noun for an unnamed person (“an official”). */
  static boolean isPerson(Sentence sentence, int token) {
    return !sentence.tag(token).startsWith("NNP") && kind(sentence, token).equals("person");
  }

  /**
   * Whether the phrase stands for somebody who can want, praise or blame: a name, a person, a body,
   * or “he”.
   */
  static boolean canHold(Sentence sentence, int token) {
    String tag = sentence.tag(token);
    if (tag.startsWith("NNP") || tag.equals("WP") || tag.equals("CD")) {
      return true;
    }
    if (tag.equals("PRP") || tag.equals("PRP$")) {
      return !Phrases.lower(sentence, token).equals("it");
    }
    String kind = kind(sentence, token);
    return kind.equals("person") || kind.equals("body");
  }

  /**
   * Whether it can say or show something: the same, a document, “it”, or “which” and “that” of
   * such.
   */
  static boolean canTell(Sentence sentence, int token) {
    return canHold(sentence, token)
        || kind(sentence, token).equals("document")
        || sentence.tag(token).equals("PRP");
  }

  private static String kind(Sentence sentence, int token) {
    return KINDS.getOrDefault(sentence.lemma(token).toLowerCase(Locale.ROOT), "");
  }
}
