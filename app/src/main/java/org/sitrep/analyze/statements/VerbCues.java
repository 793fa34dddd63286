package org.sitrep.analyze.statements;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.language.Clause;
import org.sitrep.language.Sentence;
import org.sitrep.model.Span;
import org.sitrep.model.Statement.Stance;

/**
 * Verbs that attribute, each with its subject as the source and what the tree or the commas give it
 * for content.
 */
final class VerbCues {
  private final CueLexicon lexicon;
  private final String text;
  private final QuoteIndex quotes;
  private final Subjects subjects;

  VerbCues(CueLexicon lexicon, String text, QuoteIndex quotes) {
    this.lexicon = lexicon;
    this.text = text;
    this.quotes = quotes;
    this.subjects = new Subjects(quotes);
  }

  /** The drafts of a sentence in order; those that take quotations may still be without content. */
  List<Draft> in(Sentence sentence) {
    List<Draft> found = new ArrayList<>();
    Set<Integer> spent = new HashSet<>();
    for (int token = 0; token < sentence.size(); token++) {
      if (!spent.contains(token) && sentence.isVerb(token) && isCue(sentence, token)) {
        Optional<CueEntry> entry = lexicon.at(sentence, token, "verb");
        if (entry.isPresent()) {
          read(sentence, token, entry.get(), spent).ifPresent(found::add);
        }
      }
    }
    List<Draft> joined = Chains.joined(found);
    Overlaps.cut(joined);
    Asides.bind(joined);
    return joined;
  }

  private boolean isCue(Sentence sentence, int token) {
    boolean behind = token > 0 && sentence.word(token - 1).equals(",");
    return !sentence.is(token, "amod", "aux", "case", "mark")
        && (behind || !sentence.is(token, "compound"))
        && !isQuestion(sentence, token)
        && !isDemanded(sentence, token)
        && !isAnonymity(sentence, token);
  }

  /** “Who asked not to be named”: of the source, no saying of it. */
  private static boolean isAnonymity(Sentence sentence, int token) {
    return token + 4 < sentence.size()
        && sentence.word(token + 1).equals("not")
        && sentence.word(token + 2).equals("to")
        && sentence.word(token + 3).equals("be")
        && sentence.word(token + 4).matches("named|identified|quoted");
  }

  /** “Called on the army to guarantee …”: who is asked to say something has not said it. */
  private boolean isDemanded(Sentence sentence, int token) {
    int head = sentence.head(token);
    boolean infinitive =
        sentence.tag(token).equals("VB")
            && token > 0
            && sentence.tag(token - 1).equals("TO")
            && head >= 0
            && head < token - 2
            && sentence.is(token, "xcomp", "ccomp", "advcl", "acl")
            && sentence.isVerb(head);
    return infinitive
        && lexicon
            .at(sentence, head, "verb")
            .filter(entry -> entry.stance() == Stance.DEMANDS)
            .isPresent();
  }

  /** A question of the report's own states nothing. */
  private static boolean isQuestion(Sentence sentence, int token) {
    return sentence.word(sentence.size() - 1).equals("?") && sentence.head(token) < 0;
  }

  private Optional<Draft> read(Sentence sentence, int token, CueEntry entry, Set<Integer> spent) {
    boolean inside = quotes.at(sentence.span(token).start()) != null;
    if (inside && !Nested.isTold(sentence, token, entry)) {
      return Optional.empty();
    }
    Draft draft =
        new Draft(sentence, token, entry, Phrases.verbGroup(sentence, token, entry.words()));
    subjects.set(draft);
    draft.stance = Stances.of(sentence, token, entry);
    int denied = Stances.coordinatedDenial(sentence, token, entry);
    if (denied >= 0) {
      spent.add(denied);
      draft.stance = Stance.DECLINES;
      draft.cue = draft.cue.cover(sentence.span(denied));
    }
    fill(draft, denied);
    if (!Sense.isStatement(draft)) {
      return Optional.empty();
    }
    if (!draft.content.isEmpty() || entry.takes("quote")) {
      return Optional.of(draft);
    }
    return Optional.empty();
  }

  private void fill(Draft draft, int denied) {
    if (draft.inverted) {
      draft.content.addAll(Asides.of(draft, text, quotes));
      return;
    }
    List<Span> content = Passives.of(draft);
    if (content.isEmpty() && draft.sentence.child(draft.token, "nsubj:pass") < 0) {
      content = Contents.of(draft);
    } else if (content.isEmpty()) {
      content = Contents.clauseOnly(draft);
    }
    if (content.isEmpty() && denied >= 0) {
      content = Contents.of(new Draft(draft.sentence, denied, draft.entry, draft.cue));
    }
    if (isTelling(draft.entry)) {
      content = followed(draft, content);
    }
    boolean second =
        draft.sentence.is(draft.token, "conj") && draft.sentence.head(draft.token) < draft.token;
    if (content.isEmpty() && draft.entry.takes("clause") && isFinite(draft) && !second) {
      content = Asides.of(draft, text, quotes);
    }
    content.forEach(span -> draft.content.add(isWhole(draft.entry) ? quotes.withNext(span) : span));
  }

  private static boolean isWhole(CueEntry entry) {
    return entry.takes("whole") || entry.takes("complement") || entry.takes("object");
  }

  private static boolean isTelling(CueEntry entry) {
    return entry.takes("clause") && entry.takes("quote") && entry.tail().length == 0;
  }

  private static List<Span> followed(Draft draft, List<Span> content) {
    if (content.size() == 1 && content.get(0).start() > draft.cue.end()) {
      return List.of(Following.mended(draft, content.get(0)));
    }
    boolean telling = !draft.entry.addressee().isEmpty();
    Span following = content.isEmpty() && telling ? Following.of(draft) : null;
    return following == null ? content : List.of(following);
  }

  private static boolean isFinite(Draft draft) {
    String tag = draft.sentence.tag(draft.token);
    return !tag.equals("VBG")
        && !tag.equals("VB")
        && new Clause(draft.sentence, draft.token).modal().isEmpty();
  }
}
