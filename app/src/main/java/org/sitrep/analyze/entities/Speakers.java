package org.sitrep.analyze.entities;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Document;
import org.sitrep.language.Sentence;

/** Who speaks where the text says “our forces”: the subject of the next verb of saying. */
final class Speakers {
  private static final int AHEAD = 2;
  static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "add",
          "note",
          "explain",
          "warn",
          "claim",
          "state",
          "insist",
          "disclose",
          "announce",
          "reply",
          "declare",
          "write",
          "stress",
          "argue",
          "report",
          "confirm",
          "reveal",
          "speak");

  private final Document document;
  private final Map<Integer, List<Draft>> drafts;

  Speakers(Document document, Map<Integer, List<Draft>> drafts) {
    this.document = document;
    this.drafts = drafts;
  }

  /**
   * A speaker.
   *
   * @param draft the mention, null where a pronoun (“he said”) leaves it to the person named last
   */
  record Speaker(@Nullable Draft draft) {}

  @Nullable Speaker near(Sentence sentence) {
    int last = Math.min(document.sentences().size() - 1, sentence.index() + AHEAD);
    for (int index = sentence.index(); index <= last; index++) {
      Sentence here = document.sentences().get(index);
      for (int token = 0; token < here.size(); token++) {
        int verb = here.head(token);
        boolean says = verb >= 0 && here.is(token, "nsubj") && SAYING.contains(here.lemma(verb));
        if (says && here.word(token).matches("(?i)s?he")) {
          return new Speaker(null);
        }
        Draft human = says ? humanAt(index, token) : null;
        if (human != null) {
          return new Speaker(human);
        }
      }
    }
    return null;
  }

  private @Nullable Draft humanAt(int index, int token) {
    return drafts.getOrDefault(index, List.of()).stream()
        .filter(
            one -> one.head == token && (one.is(Draft.Sort.PERSON) || one.is(Draft.Sort.SOMEBODY)))
        .findFirst()
        .orElse(null);
  }
}
