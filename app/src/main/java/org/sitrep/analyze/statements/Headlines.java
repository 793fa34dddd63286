package org.sitrep.analyze.statements;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.language.Sentence;
import org.sitrep.model.Span;
import org.sitrep.model.Statement.Stance;

/**
 * “Minister: Talks will go on”, “Bridge closed – police”: headlines that name the speaker without a
 * verb.
 */
final class Headlines {
  private static final int LONGEST_NAME = 5;
  private static final int SHORTEST = 3;
  private static final Set<String> LABELS =
      Set.of(
          "photo",
          "photos",
          "video",
          "watch",
          "update",
          "updated",
          "breaking",
          "exclusive",
          "analysis",
          "opinion",
          "read",
          "more",
          "note",
          "editor",
          "editors",
          "correction",
          "source",
          "caption",
          "image",
          "images",
          "picture",
          "pictures",
          "live",
          "timeline",
          "factbox",
          "explainer",
          "review",
          "interview",
          "report",
          "poll",
          "related",
          "link",
          "credit",
          "advertisement",
          "reuters",
          "ap",
          "afp",
          "by",
          "date",
          "time",
          "location",
          "tags",
          "topics",
          "contact",
          "email",
          "phone",
          "background",
          "summary",
          "fact",
          "facts",
          "key",
          "points",
          "media",
          "file",
          "part",
          "chapter",
          "war",
          "crisis",
          "election",
          "elections",
          "debate");

  private final String text;

  Headlines(String text) {
    this.text = text;
  }

  /**
   * The statement of a headline, the report's first sentence, or of a line that begins with a
   * speaker's name.
   */
  Optional<Draft> in(Sentence sentence, boolean headline) {
    int colon = colon(sentence);
    if (colon > 0 && isSpeaker(sentence, colon)) {
      return Optional.of(named(sentence, 0, colon - 1, colon, colon + 1, sentence.size() - 1));
    }
    return headline ? credited(sentence) : Optional.empty();
  }

  private static int colon(Sentence sentence) {
    for (int i = 1; i <= LONGEST_NAME && i < sentence.size() - SHORTEST; i++) {
      if (sentence.word(i).equals(":")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSpeaker(Sentence sentence, int end) {
    if (isDateline(sentence, end)) {
      return false;
    }
    boolean named = false;
    for (int i = 0; i < end; i++) {
      if (LABELS.contains(Phrases.lower(sentence, i))
          || !(sentence.tag(i).startsWith("NN")
              || sentence.tag(i).startsWith("JJ")
              || sentence.tag(i).equals("POS"))
          || !Character.isUpperCase(sentence.word(i).charAt(0)) && !sentence.tag(i).equals("POS")) {
        return false;
      }
      named |=
          sentence.name(i).equals("PERSON")
              || sentence.name(i).equals("ORGANIZATION")
              || (sentence.tag(i).equals("NNP") && end == 1);
    }
    return named;
  }

  /** “PESHAWAR: A bomber …”: a place in capitals before a line that is not. */
  private static boolean isDateline(Sentence sentence, int end) {
    String first = sentence.word(0);
    boolean capitals =
        first.length() > 3
            && first.chars().allMatch(Character::isUpperCase)
            && !sentence.name(0).equals("ORGANIZATION")
            && !sentence.name(0).equals("PERSON");
    String next = sentence.word(end + 1);
    return capitals && !next.equals(next.toUpperCase(Locale.ROOT))
        || capitals && next.length() == 1;
  }

  private Draft named(Sentence sentence, int first, int last, int cue, int from, int to) {
    CueEntry entry =
        new CueEntry(
            sentence.word(cue).toLowerCase(Locale.ROOT),
            Stance.STATES,
            Set.of("quote", "clause"),
            "");
    Draft draft = new Draft(sentence, cue, entry, sentence.span(cue));
    draft.source = sentence.span(first, last);
    draft.sourceToken = last;
    draft.referent = last;
    Span content = Phrases.text(text, sentence.span(from).start(), sentence.span(to).end());
    if (content != null) {
      draft.content.add(content);
    }
    return draft;
  }

  /** “… – police”, “… – Reuters”: one or two words after the last dash. */
  private Optional<Draft> credited(Sentence sentence) {
    int end = sentence.size() - 1;
    while (end > 0 && sentence.word(end).matches("[.!?]")) {
      end--;
    }
    for (int dash = end - 1; dash >= Math.max(SHORTEST, end - 3); dash--) {
      if (sentence.word(dash).matches("[-–—:]|--")
          && Following.hasFiniteVerb(sentence, 0, dash)
          && isCredit(sentence, dash + 1, end)) {
        return Optional.of(named(sentence, dash + 1, end, dash, 0, dash - 1));
      }
    }
    return Optional.empty();
  }

  private static boolean isCredit(Sentence sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (!sentence.isNoun(i) && !sentence.tag(i).startsWith("JJ")) {
        return false;
      }
    }
    return true;
  }
}
