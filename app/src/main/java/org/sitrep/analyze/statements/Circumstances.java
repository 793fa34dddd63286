package org.sitrep.analyze.statements;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Table;
import org.sitrep.language.Clause;
import org.sitrep.language.Document;
import org.sitrep.language.Sentence;
import org.sitrep.model.Analysis;
import org.sitrep.model.Place;
import org.sitrep.model.Span;
import org.sitrep.model.TimeExpression;

/**
 * When, where and to whom a thing is said, where that hangs on the cue itself or on the briefing,
 * call or interview.
 */
final class Circumstances {
  private static final int HIGHEST = 6;
  private static final int NEAREST = 3;
  private static final Set<String> VENUES = venues("noun");
  private static final Set<String> SPEAKING = venues("verb");

  private final BySentence<TimeExpression> times;
  private final BySentence<Place> places;

  Circumstances(Document document, Analysis analysis) {
    this.times = new BySentence<>(document);
    this.places = new BySentence<>(document);
    analysis.times().forEach(time -> times.put(time.span(), time));
    for (Place place : analysis.places()) {
      for (Place.Mention mention : place.mentions()) {
        if (mention.use() == Place.Use.LITERAL) {
          places.put(mention.span(), place);
        }
      }
    }
  }

  private static Set<String> venues(String pos) {
    Set<String> found = new HashSet<>();
    for (Table.Row row : Table.of(Circumstances.class, "venues.tsv").rows()) {
      if (row.get("pos").equals(pos)) {
        found.add(row.get("lemma"));
      }
    }
    return found;
  }

  /** The time of saying and its words. */
  BySentence.@Nullable Placed<TimeExpression> time(Draft draft, List<Span> content) {
    for (BySentence.Placed<TimeExpression> one : times.in(draft.sentence)) {
      boolean point =
          one.thing().type() == TimeExpression.Type.DATE
              || one.thing().type() == TimeExpression.Type.TIME;
      if (point
          && isFree(one.span(), content)
          && (hangs(draft, one.span()) || isBeside(draft, one.span()))) {
        return one;
      }
    }
    return null;
  }

  /** The narrowest place of saying and its words: the first that hangs on the cue. */
  BySentence.@Nullable Placed<Place> place(Draft draft, List<Span> content) {
    for (BySentence.Placed<Place> one : places.in(draft.sentence)) {
      boolean free =
          isFree(one.span(), content)
              && (draft.source == null || !draft.source.overlaps(one.span()));
      if (free && hangs(draft, one.span())) {
        return one;
      }
    }
    return null;
  }

  /**
   * The token of who is spoken to at an interview or call (“in an interview with Al Jazeera”), −1
   * where there is none.
   */
  int interviewer(Draft draft) {
    Sentence sentence = draft.sentence;
    for (int venue : sentence.children(draft.token, "obl", "obj", "nmod", "advcl")) {
      if (VENUES.contains(lemma(sentence, venue)) || SPEAKING.contains(lemma(sentence, venue))) {
        for (Clause.Oblique oblique : new Clause(sentence, venue).obliques()) {
          if (oblique.preposition().equals("with") || oblique.preposition().equals("to")) {
            return oblique.token();
          }
        }
      }
    }
    return -1;
  }

  private static boolean isFree(Span span, List<Span> content) {
    return content.stream().noneMatch(one -> one.overlaps(span));
  }

  /** Right after the cue: “said Friday that …”. */
  private static boolean isBeside(Draft draft, Span span) {
    int token = draft.sentence.tokenAt(span.start());
    int cue = draft.sentence.tokenAt(draft.end() - 1);
    return token > cue && token - cue <= NEAREST && !isBroken(draft.sentence, cue + 1, token);
  }

  private static boolean isBroken(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      String tag = sentence.tag(i);
      if (!(tag.equals("IN") || tag.equals("DT") || tag.startsWith("RB") || tag.startsWith("JJ"))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the way up the tree to the cue leads through nothing but places and manners of
   * speaking.
   */
  private static boolean hangs(Draft draft, Span span) {
    Sentence sentence = draft.sentence;
    int at = sentence.headOf(span);
    if (at < 0 || !sentence.is(at, "obl", "nmod", "advmod", "appos", "conj", "dep")) {
      return false;
    }
    int head = sentence.head(at);
    for (int steps = 0; head >= 0 && steps < HIGHEST; steps++) {
      if (head == draft.token || governs(sentence, head, draft.token)) {
        return true;
      }
      boolean manner =
          VENUES.contains(lemma(sentence, head))
              || SPEAKING.contains(lemma(sentence, head))
              || span.contains(sentence.span(head));
      if (!manner
          && !(sentence.name(head).equals("LOCATION") && sentence.is(head, "obl", "nmod"))) {
        return false;
      }
      head = sentence.head(head);
    }
    return false;
  }

  /**
   * “was unable to confirm”, “went on to say”: the verb above, of which the cue is the infinitive.
   */
  private static boolean governs(Sentence sentence, int head, int token) {
    return sentence.head(token) == head && sentence.is(token, "xcomp") && head < token;
  }

  private static String lemma(Sentence sentence, int token) {
    return sentence.lemma(token).toLowerCase(Locale.ROOT);
  }
}
