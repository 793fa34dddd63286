package org.sitrep.analyze.places;

import java.util.Set;
import org.sitrep.language.Sentence;
import org.sitrep.model.Place;

/**
 * Whether a name means the place or those who belong to it, by its part in the sentence. After the
 * distinctions of Gritta, Pilehvar and Collier, “A pragmatic guide to geoparsing evaluation”
 * (2020).
 */
final class UseOfToponym {
  private static final int HIGHEST = 6;
  private static final Set<String> OF_PEOPLE =
      Set.of(
          "people",
          "part",
          "parts",
          "rest",
          "whole",
          "state",
          "republic",
          "kingdom",
          "most",
          "much",
          "all");

  private final Words words;

  UseOfToponym(Words words) {
    this.words = words;
  }

  Place.Use of(Toponym toponym) {
    if (toponym.form() == Toponym.Form.PEOPLE || toponym.form() == Toponym.Form.EMBEDDED) {
      return Place.Use.ASSOCIATIVE;
    }
    Sentence sentence = toponym.sentence();
    if (Tokens.isDateline(sentence)) {
      return Place.Use.LITERAL;
    }
    int head = sentence.headOf(toponym.span());
    return head < 0 ? Place.Use.LITERAL : of(sentence, head, HIGHEST);
  }

  private Place.Use of(Sentence sentence, int token, int left) {
    int above = sentence.head(token);
    if (above < 0 || left == 0) {
      return Place.Use.LITERAL;
    }
    int preposition = sentence.child(token, "case");
    if (preposition >= 0 && !sentence.tag(preposition).equals("POS")) {
      return afterPreposition(sentence, token, preposition, above);
    }
    if (sentence.is(token, "compound", "amod", "nmod:poss", "nmod", "nummod")) {
      return modifying(sentence, token, above);
    }
    if (sentence.is(token, "nsubj", "nsubj:pass", "obj", "iobj")) {
      return withVerb(sentence, token, above);
    }
    if (sentence.is(token, "conj")) {
      return of(sentence, above, left - 1);
    }
    return Place.Use.LITERAL;
  }

  /** “the Niger base” is there; “the US base in Niger” is not in the US. */
  private Place.Use modifying(Sentence sentence, int token, int head) {
    boolean elsewhere =
        sentence.children(head, "nmod").stream()
            .anyMatch(one -> one > head && isPlaced(sentence, one));
    if (elsewhere && head > token) {
      return Place.Use.ASSOCIATIVE;
    }
    Place.Use said = words.use("head", Words.lower(sentence.lemma(head)));
    return said == null ? Place.Use.ASSOCIATIVE : said;
  }

  private static boolean isPlaced(Sentence sentence, int noun) {
    int preposition = sentence.child(noun, "case");
    return preposition >= 0
        && Words.lower(sentence.word(preposition)).matches("in|at|near")
        && sentence.tag(noun).startsWith("NNP");
  }

  private Place.Use withVerb(Sentence sentence, int token, int verb) {
    if (!sentence.isVerb(verb)) {
      boolean isPlace = words.use("head", Words.lower(sentence.lemma(verb))) == Place.Use.LITERAL;
      return isPlace || words.designators.containsKey(Words.lower(sentence.lemma(verb)))
          ? Place.Use.LITERAL
          : Place.Use.ASSOCIATIVE;
    }
    boolean acts = sentence.is(token, "nsubj") && !sentence.is(token, "nsubj:pass");
    Place.Use said = words.use(acts ? "subject" : "verb", Words.lower(sentence.lemma(verb)));
    return said == null ? Place.Use.ASSOCIATIVE : said;
  }

  private Place.Use afterPreposition(Sentence sentence, int token, int preposition, int above) {
    StringBuilder phrase = new StringBuilder(Words.lower(sentence.word(preposition)));
    for (int more : sentence.children(preposition, "fixed")) {
      phrase.append(' ').append(Words.lower(sentence.word(more)));
    }
    String said = phrase.toString();
    if (said.equals("of") && sentence.isNoun(above)) {
      String head = Words.lower(sentence.lemma(above));
      return words.use("head", head) == Place.Use.ASSOCIATIVE && !OF_PEOPLE.contains(head)
          ? Place.Use.ASSOCIATIVE
          : Place.Use.LITERAL;
    }
    boolean told =
        said.equals("to")
            && sentence.isVerb(above)
            && words.use("telling", Words.lower(sentence.lemma(above))) != null;
    Place.Use use = words.use("preposition", said);
    return told || use == null ? (told ? Place.Use.ASSOCIATIVE : Place.Use.LITERAL) : use;
  }
}
