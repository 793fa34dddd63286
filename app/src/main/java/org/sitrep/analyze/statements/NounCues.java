package org.sitrep.analyze.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Clause;
import org.sitrep.language.Sentence;
import org.sitrep.model.Span;

/**
 * Nouns and adjectives that attribute: “his claim that …”, “Niger's demand to …”, “is confident
 * that …”.
 */
final class NounCues {
  private final CueLexicon lexicon;
  private final QuoteIndex quotes;

  NounCues(CueLexicon lexicon, QuoteIndex quotes) {
    this.lexicon = lexicon;
    this.quotes = quotes;
  }

  List<Draft> in(Sentence sentence) {
    List<Draft> found = new ArrayList<>();
    for (int token = 0; token < sentence.size(); token++) {
      boolean noun = sentence.tag(token).equals("NN") || sentence.tag(token).equals("NNS");
      boolean adjective = sentence.tag(token).startsWith("JJ") || sentence.tag(token).equals("VBN");
      if ((noun || adjective) && quotes.at(sentence.span(token).start()) == null) {
        Optional<CueEntry> entry = lexicon.at(sentence, token, noun ? "noun" : "adjective");
        if (entry.isPresent()) {
          Draft draft =
              noun ? noun(sentence, token, entry.get()) : adjective(sentence, token, entry.get());
          if (draft != null) {
            found.add(draft);
          }
        }
      }
    }
    return found;
  }

  private static @Nullable Draft noun(Sentence sentence, int token, CueEntry entry) {
    Draft draft = new Draft(sentence, token, entry, sentence.span(token));
    int source = owner(sentence, token);
    Span content = clause(sentence, token, entry);
    if (content == null && source >= 0) {
      content = topic(sentence, token, entry);
    }
    if (content == null || (source >= 0 && !Speakers.canTell(sentence, source))) {
      return null;
    }
    if (source >= 0) {
      draft.sourceToken = source;
      draft.referent = source;
      draft.source = Phrases.noun(sentence, source);
    }
    draft.content.add(content);
    return draft;
  }

  private static @Nullable Span clause(Sentence sentence, int token, CueEntry entry) {
    for (int child : sentence.children(token, "acl", "ccomp", "dep", "xcomp")) {
      if (child < token) {
        continue;
      }
      boolean that = entry.takes("clause") && Contents.isThatClause(sentence, child);
      boolean to = entry.takes("infinitive") && Contents.isInfinitive(sentence, child);
      if (that || to) {
        return Phrases.trimmed(sentence, sentence.first(child), sentence.last(child));
      }
    }
    return null;
  }

  /** “his criticism of the plan”, “the union's call for talks”. */
  private static @Nullable Span topic(Sentence sentence, int token, CueEntry entry) {
    if (!entry.takes("object") || sentence.child(token, "nmod:poss") < 0) {
      return null;
    }
    for (Clause.Oblique oblique : new Clause(sentence, token).obliques()) {
      boolean about = oblique.preposition().matches("of|for|about|on|over|against");
      if (about && oblique.token() > token) {
        int first = sentence.children(oblique.token(), "case").get(0) + 1;
        if (first <= sentence.last(oblique.token())) {
          return Phrases.trimmed(sentence, first, sentence.last(oblique.token()));
        }
      }
    }
    return null;
  }

  /** Whose claim it is: “Niger's claim”, “a claim by Niger”, “made a claim”; −1 where nobody's. */
  private static int owner(Sentence sentence, int token) {
    int possessor = sentence.child(token, "nmod:poss");
    if (possessor >= 0) {
      return possessor;
    }
    for (Clause.Oblique oblique : new Clause(sentence, token).obliques()) {
      if (oblique.preposition().matches("by|from")) {
        return oblique.token();
      }
    }
    int verb = sentence.head(token);
    if (verb >= 0 && sentence.is(token, "obj") && isGiving(sentence, verb)) {
      List<Integer> subjects = new Clause(sentence, verb).subjects();
      return subjects.isEmpty() ? -1 : subjects.get(0);
    }
    return -1;
  }

  private static boolean isGiving(Sentence sentence, int verb) {
    return switch (sentence.lemma(verb)) {
      case "make",
          "issue",
          "give",
          "have",
          "voice",
          "express",
          "release",
          "publish",
          "offer",
          "repeat",
          "reiterate",
          "post",
          "send",
          "deliver",
          "raise",
          "hold",
          "take",
          "read",
          "sign",
          "renew" ->
          true;
      default -> false;
    };
  }

  private static @Nullable Draft adjective(Sentence sentence, int token, CueEntry entry) {
    int subject = sentence.child(token, "nsubj", "nsubj:pass");
    if (subject < 0 || subject > token || !Speakers.canHold(sentence, subject)) {
      return null;
    }
    Span content = null;
    for (int child : sentence.children(token, "ccomp", "advcl", "xcomp", "acl", "dep")) {
      if (child > token
          && (Contents.isThatClause(sentence, child)
              || (sentence.is(child, "ccomp") && sentence.first(child) == token + 1))) {
        content = Phrases.trimmed(sentence, sentence.first(child), sentence.last(child));
        break;
      }
    }
    if (content == null) {
      return null;
    }
    Draft draft = new Draft(sentence, token, entry, Phrases.verbGroup(sentence, token, 0));
    draft.sourceToken = subject;
    draft.referent = subject;
    draft.source = Phrases.noun(sentence, subject);
    draft.content.add(content);
    return draft;
  }
}
