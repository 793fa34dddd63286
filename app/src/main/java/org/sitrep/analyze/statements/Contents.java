package org.sitrep.analyze.statements;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Clause;
import org.sitrep.language.Sentence;
import org.sitrep.model.Span;
import org.sitrep.model.Statement.Stance;

/** What a verb, noun or adjective that attributes has for content, read from the tree around it. */
final class Contents {
  private Contents() {}

  /** The content, empty where the tree shows none; sets the addressee on the way. */
  static List<Span> of(Draft draft) {
    Sentence sentence = draft.sentence;
    CueEntry entry = draft.entry;
    if (entry.tail().length > 0) {
      return afterTail(sentence, draft.token, entry);
    }
    draft.addresseeToken = addressee(sentence, draft.token, entry);
    if (entry.takes("clause")) {
      Span clause = clause(sentence, draft.token);
      if (clause != null) {
        return List.of(clause);
      }
    }
    if (entry.takes("infinitive")) {
      Span infinitive = infinitive(sentence, draft.token, entry);
      if (infinitive != null) {
        int object = sentence.child(draft.token, "obj");
        if (entry.takes("with") && entry.stance() == Stance.DEMANDS && draft.addresseeToken < 0) {
          draft.addresseeToken = object;
        }
        return List.of(infinitive);
      }
    }
    Span nominal = nominal(draft);
    return nominal == null ? List.of() : List.of(nominal);
  }

  /** A clause or infinitive of a passive (“was told that …”, “was asked to …”). */
  static List<Span> clauseOnly(Draft draft) {
    draft.addresseeToken = addressee(draft.sentence, draft.token, draft.entry);
    Span clause = draft.entry.takes("clause") ? clause(draft.sentence, draft.token) : null;
    if (clause == null && draft.entry.takes("infinitive")) {
      clause = infinitive(draft.sentence, draft.token, draft.entry);
    }
    return clause == null ? List.of() : List.of(clause);
  }

  /** What follows the words of a phrase: the largest constituent that begins there. */
  private static List<Span> afterTail(Sentence sentence, int verb, CueEntry entry) {
    boolean that = entry.lemma().endsWith(" that");
    int start = verb + entry.tail().length + (that ? 0 : 1);
    if (start >= sentence.size() || sentence.is(start, "punct")) {
      return List.of();
    }
    int top = start;
    while (sentence.head(top) > verb && sentence.first(sentence.head(top)) >= verb + 1) {
      top = sentence.head(top);
    }
    return List.of(Phrases.trimmed(sentence, start, Math.max(start, sentence.last(top))));
  }

  private static int addressee(Sentence sentence, int token, CueEntry entry) {
    if (entry.addressee().equals("object")) {
      Clause clause = new Clause(sentence, token);
      if (clause.isPassive()) {
        return sentence.child(token, "nsubj:pass");
      }
      int indirect = sentence.child(token, "iobj");
      return indirect >= 0 ? indirect : sentence.child(token, "obj");
    }
    for (Clause.Oblique oblique : new Clause(sentence, token).obliques()) {
      if (oblique.preposition().equals(entry.addressee())) {
        return oblique.token();
      }
    }
    return -1;
  }

  /**
   * A clause after the cue, or one that the parser hung on the object before it (“told Reuters that
   * …”).
   */
  private static @Nullable Span clause(Sentence sentence, int token) {
    for (int child : sentence.children(token, "ccomp")) {
      if (sentence.last(child) > token && sentence.first(child) > token) {
        return Phrases.trimmed(sentence, sentence.first(child), sentence.last(child));
      }
    }
    for (int child :
        sentence.children(token, "obj", "iobj", "obl", "advcl", "acl", "dep", "xcomp", "nmod")) {
      if (child > token) {
        int that = sentence.isVerb(child) ? child : sentence.child(child, "acl", "ccomp");
        if (that > token && isThatClause(sentence, that)) {
          return Phrases.trimmed(sentence, sentence.first(that), sentence.last(that));
        }
      }
    }
    return null;
  }

  static boolean isThatClause(Sentence sentence, int predicate) {
    int mark = sentence.child(predicate, "mark");
    return mark >= 0
        && mark <= sentence.first(predicate) + 1
        && isSubordinator(sentence, mark)
        && sentence.child(predicate, "nsubj", "expl", "csubj") >= 0;
  }

  /** “If” opens a content right after a verb (“asked if”), elsewhere a condition. */
  private static boolean isSubordinator(Sentence sentence, int mark) {
    String word = Phrases.lower(sentence, mark);
    return word.equals("that")
        || word.equals("whether")
        || (word.equals("if")
            && mark > 0
            && sentence.lemma(mark - 1).matches("ask|wonder|know|see|say|doubt|question"));
  }

  /**
   * “vowed to resist”, “told the US to withdraw”; with the object in it for a verb that takes the
   * two as a whole.
   */
  private static @Nullable Span infinitive(Sentence sentence, int token, CueEntry entry) {
    int object = sentence.child(token, "obj");
    for (int child : sentence.children(token, "xcomp", "ccomp", "advcl", "acl")) {
      if (child > token && isInfinitive(sentence, child)) {
        int first =
            entry.takes("with") && object > token && object < child
                ? sentence.first(object)
                : sentence.first(child);
        return Phrases.trimmed(sentence, Math.max(token + 1, first), sentence.last(child));
      }
    }
    if (object > token) {
      int inner = sentence.child(object, "acl");
      if (inner > object && isInfinitive(sentence, inner) && !entry.addressee().isEmpty()) {
        int first = entry.takes("with") ? sentence.first(object) : sentence.first(inner);
        return Phrases.trimmed(sentence, first, sentence.last(inner));
      }
    }
    return null;
  }

  static boolean isInfinitive(Sentence sentence, int verb) {
    if (!sentence.tag(verb).equals("VB")
        && !sentence.tag(verb).startsWith("JJ")
        && !sentence.tag(verb).startsWith("NN")
        && !sentence.tag(verb).equals("VBN")) {
      return false;
    }
    for (int mark : sentence.children(verb, "mark", "aux")) {
      if (Phrases.lower(sentence, mark).equals("to")) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Span nominal(Draft draft) {
    Sentence sentence = draft.sentence;
    CueEntry entry = draft.entry;
    int token = draft.token;
    if (entry.takes("gerund")) {
      int gerund = sentence.child(token, "xcomp", "ccomp", "advcl");
      if (gerund > token
          && sentence.tag(gerund).equals("VBG")
          && sentence.first(gerund) == token + 1) {
        return Phrases.trimmed(sentence, token + 1, sentence.last(gerund));
      }
    }
    for (Clause.Oblique oblique : new Clause(sentence, token).obliques()) {
      if (entry.takes(oblique.preposition()) && oblique.token() > token) {
        int first = sentence.children(oblique.token(), "case").get(0) + 1;
        return first <= sentence.last(oblique.token())
            ? Phrases.trimmed(sentence, first, sentence.last(oblique.token()))
            : null;
      }
    }
    int object = sentence.child(token, "obj");
    if (object < token || isReflexive(sentence, object) || sentence.is(token + 1, "punct")) {
      return null;
    }
    if (entry.takes("whole") || entry.takes("complement")) {
      Span whole = whole(sentence, token, object, entry.takes("whole"));
      if (whole != null) {
        return whole;
      }
    }
    return entry.takes("object")
        ? Phrases.trimmed(sentence, sentence.first(object), sentence.last(object))
        : null;
  }

  private static boolean isReflexive(Sentence sentence, int token) {
    return Phrases.lower(sentence, token).endsWith("self")
        || Phrases.lower(sentence, token).endsWith("selves");
  }

  /** The object and what is said of it (“called the plan a mistake”, “accused them of lying”). */
  private static @Nullable Span whole(Sentence sentence, int token, int object, boolean bare) {
    int last = sentence.last(object);
    boolean complemented = false;
    for (int child :
        sentence.children(token, "xcomp", "ccomp", "obl", "advcl", "obj", "acl", "nmod")) {
      if (child <= object || sentence.first(child) > last + 1) {
        continue;
      }
      boolean wanted = !sentence.is(child, "obl", "nmod", "advcl") || isComplement(sentence, child);
      if (wanted) {
        last = Math.max(last, sentence.last(child));
        complemented = true;
      }
    }
    return complemented || bare ? Phrases.trimmed(sentence, sentence.first(object), last) : null;
  }

  private static boolean isComplement(Sentence sentence, int token) {
    int mark = sentence.child(token, "case", "mark");
    if (mark < 0) {
      return false;
    }
    return switch (Phrases.lower(sentence, mark)) {
      case "as", "of", "for", "to", "with", "from", "over", "about" -> true;
      default -> false;
    };
  }
}
