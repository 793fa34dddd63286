package org.sitrep.analyze.places;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Site;
import org.sitrep.language.Sentence;
import org.sitrep.model.Place;

/**
 * Whether a name means the place or those who belong to it, by its part in the sentence. After the
 * distinctions of Gritta, Pilehvar and Collier, “A pragmatic guide to geoparsing evaluation”
 * (2020): literal unless a sign says that somebody acts, is spoken to or owns. What can act for a
 * government (countries and capitals) needs less of a sign than a town.
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
    if (toponym.form() == Toponym.Form.GROUND
        || Tokens.isDateline(sentence)
        || isBase(sentence, toponym.last())
        || isAfterPlace(sentence, toponym)) {
      return Place.Use.LITERAL;
    }
    int head = sentence.headOf(toponym.span());
    return head < 0 ? Place.Use.LITERAL : of(sentence, head, isPower(toponym), HIGHEST);
  }

  /** Whether a government may be so called. */
  private static boolean isPower(Toponym toponym) {
    return toponym.senses().stream()
        .anyMatch(
            one ->
                one.site().kind() == Site.Kind.COUNTRY
                    || one.site().rank() == Site.Rank.CAPITAL && one.main());
  }

  /** “the Texas based company”, “an Australia wide ban”. */
  private static boolean isBase(Sentence sentence, int last) {
    return Words.lower(Tokens.word(sentence, last + 1)).matches("based|wide|born|bound");
  }

  /** “in Oldbury, Kentucky”, also where the gazetteer knows no Oldbury; no list. */
  private static boolean isAfterPlace(Sentence sentence, Toponym toponym) {
    int at = toponym.first() - 2;
    if (at < 1 || !sentence.word(at + 1).equals(",") || !Tokens.isProper(sentence, at)) {
      return false;
    }
    while (at > 0 && Tokens.isProper(sentence, at)) {
      at--;
    }
    boolean list = Words.lower(Tokens.word(sentence, toponym.last() + 1)).matches("and|or");
    return !list && Words.lower(sentence.word(at)).matches("in|at|near|from|of|outside");
  }

  private Place.Use of(Sentence sentence, int token, boolean power, int left) {
    int above = sentence.head(token);
    if (above < 0 || left == 0) {
      return Place.Use.LITERAL;
    }
    int preposition = preposition(sentence, token);
    if (preposition >= 0) {
      return afterPreposition(sentence, token, preposition, above);
    }
    if (sentence.is(token, "compound", "amod", "nmod:poss", "nmod", "nummod")) {
      return modifying(sentence, token, above, power);
    }
    if (sentence.is(token, "nsubj", "nsubj:pass", "obj", "iobj")) {
      return withVerb(sentence, token, above);
    }
    if (sentence.is(token, "conj")) {
      return of(sentence, above, power, left - 1);
    }
    return Place.Use.LITERAL;
  }

  /** The one nearest to the name: “than in Britain”. */
  private static int preposition(Sentence sentence, int token) {
    int nearest = -1;
    for (int child : sentence.children(token, "case")) {
      nearest = child < token && !sentence.tag(child).equals("POS") ? child : nearest;
    }
    return nearest;
  }

  /** “the Niger base” is there; “the US base in Niger” is not in the US. */
  private Place.Use modifying(Sentence sentence, int token, int head, boolean power) {
    boolean elsewhere =
        sentence.children(head, "nmod").stream()
            .anyMatch(one -> one > head && isPlaced(sentence, one));
    if (elsewhere && head > token) {
      return Place.Use.ASSOCIATIVE;
    }
    String noun = Words.lower(sentence.lemma(head));
    Place.Use said = words.use("head", noun);
    if (said != null) {
      return said;
    }
    if (isLocated(sentence, token, head)) {
      return Place.Use.LITERAL;
    }
    boolean counted = words.use("counted", noun) != null;
    boolean common = sentence.tag(head).startsWith("NN") && !sentence.tag(head).startsWith("NNP");
    return counted || (common && !power) ? Place.Use.LITERAL : Place.Use.ASSOCIATIVE;
  }

  /** “in the Lagos slum Makoko”, “to Britain Sunday”, “in Norway Ann Lee said”. */
  private boolean isLocated(Sentence sentence, int token, int head) {
    if (head < token) {
      return false;
    }
    boolean place = sentence.name(head).equals("LOCATION");
    boolean day = "never".equals(words.rare.get(Words.lower(sentence.word(head))));
    return place || (Tokens.isLed(sentence, token) && (day || isPerson(sentence, head)));
  }

  private static boolean isPerson(Sentence sentence, int token) {
    return sentence.name(token).equals("PERSON");
  }

  private static boolean isPlaced(Sentence sentence, int noun) {
    int preposition = sentence.child(noun, "case");
    return preposition >= 0
        && Words.lower(sentence.word(preposition)).matches("in|at|near")
        && sentence.tag(noun).startsWith("NNP");
  }

  private Place.Use withVerb(Sentence sentence, int token, int verb) {
    String lemma = Words.lower(sentence.lemma(verb));
    if (!sentence.isVerb(verb)) {
      boolean adjective = sentence.tag(verb).startsWith("JJ");
      return otherwiseLiteral(words.use(adjective ? "quality" : "head", lemma));
    }
    boolean acts = sentence.is(token, "nsubj") && !sentence.is(token, "nsubj:pass");
    if (!acts) {
      return otherwiseLiteral(words.use("verb", lemma));
    }
    boolean counts = words.use("counting", lemma) != null && isCounted(sentence, verb);
    return counts || words.use("subject", lemma) == Place.Use.LITERAL
        ? Place.Use.LITERAL
        : Place.Use.ASSOCIATIVE;
  }

  /** “Brazil has 900 cases”, “Egypt reported two deaths”: they are there. */
  private boolean isCounted(Sentence sentence, int verb) {
    int object = sentence.child(verb, "obj");
    int more = sentence.child(verb, "xcomp");
    boolean counted =
        object >= 0 && words.use("counted", Words.lower(sentence.lemma(object))) != null;
    return counted || (more > verb && isCounted(sentence, more));
  }

  private static Place.Use otherwiseLiteral(Place.@Nullable Use said) {
    return said == null ? Place.Use.LITERAL : said;
  }

  private Place.Use afterPreposition(Sentence sentence, int token, int preposition, int above) {
    StringBuilder phrase = new StringBuilder(Words.lower(sentence.word(preposition)));
    for (int more : sentence.children(preposition, "fixed")) {
      phrase.append(' ').append(Words.lower(sentence.word(more)));
    }
    String said = phrase.toString();
    String head = Words.lower(sentence.lemma(above));
    boolean noun = sentence.isNoun(above);
    if (noun && (said.equals("of") || said.equals("between"))) {
      boolean held = said.equals("of") && words.use("holder", head) != null;
      return words.use("head", head) == Place.Use.ASSOCIATIVE && !held && !OF_PEOPLE.contains(head)
          ? Place.Use.ASSOCIATIVE
          : Place.Use.LITERAL;
    }
    boolean example =
        said.matches("like|with") && noun && words.use("head", head) == Place.Use.LITERAL;
    boolean leaving =
        said.equals("for") && words.use("going", head) != null && sentence.isVerb(above);
    if (example || leaving) {
      return Place.Use.LITERAL;
    }
    boolean told =
        said.equals("to") && sentence.isVerb(above) && words.use("telling", head) != null;
    return told ? Place.Use.ASSOCIATIVE : otherwiseLiteral(words.use("preposition", said));
  }
}
