package org.sitrep.analyze.figures;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Table;
import org.sitrep.language.Clause;
import org.sitrep.language.Sentence;
import org.sitrep.model.Figure.Measure;

/**
 * What a number says of those counted, from the words next to the phrase first, then from the tree.
 */
final class Measures {
  private static final int LONGEST_STATE = 4;
  private static final int FARTHEST_STATE = 6;
  private static final int FARTHEST_TOLL = 9;
  private static final Set<String> TOLL_LINKS =
      Set.of(
          "to",
          "at",
          "of",
          "is",
          "was",
          "reached",
          "hit",
          "reaches",
          "passed",
          "stands",
          "stood",
          ":",
          "topped",
          "exceeded",
          "neared",
          "by");

  private final Lexicon lexicon;
  private final Set<String> between = new HashSet<>();

  Measures(Lexicon lexicon) {
    this.lexicon = lexicon;
    for (Table.Row row : Table.of(Measures.class, "passed-over.tsv").rows()) {
      if (row.get("kind").equals("between")) {
        between.add(row.get("word"));
      }
    }
  }

  /**
   * The measure, null where nothing tells one.
   *
   * @param first the first token of the figure with its hedge
   * @param last the last token of the figure
   */
  @Nullable Measure of(Text text, int first, Amount amount, Counted counted, int last) {
    Measure own = counted.isNothing() ? null : own(text, amount, counted);
    if (own != null) {
      return own;
    }
    boolean force = !counted.isNothing() && lexicon.isForce(text.lemma(counted.head()));
    Measure state = state(text, afterCompany(text, last), force);
    if (state != null) {
      return state;
    }
    Measure before = before(text, first);
    if (before != null) {
      return before;
    }
    Measure having = having(text, last);
    return having != null
        ? having
        : governed(text.sentence(), counted.isNothing() ? amount.last() : counted.head(), force);
  }

  private @Nullable Measure own(Text text, Amount amount, Counted counted) {
    for (int token = amount.last() + 1; token < counted.head(); token++) {
      Measure modifier = lexicon.measure("modifier", text.word(token));
      if (modifier != null) {
        return modifier;
      }
    }
    return lexicon.measure("noun", text.lemma(counted.head()));
  }

  /** “were killed”, “dead”, “lost their lives” after the phrase. */
  private @Nullable Measure state(Text text, int last, boolean force) {
    for (int token = last + 1; token <= last + FARTHEST_STATE; token++) {
      for (int length = LONGEST_STATE; length > 0; length--) {
        String words = length == 1 ? text.word(token) : text.bareWords(token, length);
        Measure any = lexicon.measure("state", words);
        Measure found = any == null && force ? lexicon.measure("force-state", words) : any;
        if (found != null
            && !(between.contains(text.word(token)) && state(text, token, force) != null)
            && !isActive(text, token)) {
          return found;
        }
      }
      if (!between.contains(text.word(token))) {
        return null;
      }
    }
    return null;
  }

  /**
   * “12 soldiers killed a man”, “50 men held signs”: a past form with an object of its own and no
   * “were” before it.
   */
  private static boolean isActive(Text text, int token) {
    Sentence sentence = text.sentence();
    String tag = text.tag(token);
    boolean form = tag.equals("VBD") || tag.equals("VBN");
    return form
        && sentence.child(token, "obj") >= 0
        && sentence.child(token, "aux:pass") < 0
        && !text.words(token, 2).startsWith("lost ");
  }

  /** “two passengers and the driver”: the last token of those named beside the counted. */
  private static int afterCompany(Text text, int last) {
    if (!text.word(last + 1).equals("and") || !text.tag(last + 2).equals("DT")) {
      return last;
    }
    int token = last + 3;
    while (text.tag(token).startsWith("NN") || text.tag(token).startsWith("JJ")) {
      token++;
    }
    return token > last + 3 ? token - 1 : last;
  }

  /** “had serious or life-threatening injuries” after the phrase. */
  private @Nullable Measure having(Text text, int last) {
    boolean led =
        switch (text.lemma(last + 1)) {
          case "have", "suffer", "sustain", "with", "receive" -> true;
          default -> false;
        };
    for (int token = last + 2; led && token <= last + 2 + FARTHEST_STATE; token++) {
      Measure found =
          text.tag(token).startsWith("NN") ? lexicon.measure("have", text.lemma(token)) : null;
      if (found != null || text.tag(token).startsWith("NN")) {
        return found;
      }
    }
    return null;
  }

  /**
   * “killing”, “arrested”, “the deaths of” right before the phrase; what has an object is a verb,
   * whatever its tag.
   */
  private @Nullable Measure before(Text text, int first) {
    int token = first - 1;
    while (text.tag(token).equals("DT")
        || text.tag(token).equals("PRP$")
        || text.word(token).equals("the")) {
      token--;
    }
    if (text.word(token).equals("of")) {
      return lexicon.measure("of", text.lemma(token - 1));
    }
    boolean verb =
        text.tag(token).startsWith("VB")
            || text.tag(token).equals("NNP")
            || (token >= 0 && text.sentence().child(token, "obj") > token);
    return verb ? lexicon.measure("patient", text.lemma(token)) : null;
  }

  private @Nullable Measure governed(Sentence sentence, int counted, boolean force) {
    int top = counted;
    for (int steps = 0; steps < 6 && sentence.is(top, "conj") && sentence.head(top) >= 0; steps++) {
      top = sentence.head(top);
    }
    for (int participle : sentence.children(counted, "acl")) {
      Measure found =
          sentence.tag(participle).equals("VBN")
              ? lexicon.measure("patient", sentence.lemma(participle))
              : null;
      if (found != null) {
        return found;
      }
    }
    int verb = sentence.head(top);
    if (verb < 0 || !(sentence.isVerb(verb) || sentence.is(top, "obj"))) {
      return null;
    }
    boolean passive = new Clause(sentence, verb).isPassive();
    if (sentence.is(top, "obj", "nsubj:pass") || (sentence.is(top, "nsubj") && passive)) {
      return lexicon.measure("patient", sentence.lemma(verb));
    }
    return sentence.is(top, "nsubj") ? agent(sentence, verb, force) : null;
  }

  private @Nullable Measure agent(Sentence sentence, int verb, boolean force) {
    int object = sentence.child(verb, "obj");
    boolean having =
        switch (sentence.lemma(verb)) {
          case "have", "suffer", "sustain", "receive" -> true;
          default -> false;
        };
    if (having && object >= 0) {
      return lexicon.measure("have", sentence.lemma(object));
    }
    Measure any = lexicon.measure("agent", sentence.lemma(verb));
    return any == null && force ? lexicon.measure("force-agent", sentence.lemma(verb)) : any;
  }

  /** “the death toll rose to 7”, for a number without a noun. */
  @Nullable Measure toll(Text text, int first) {
    if (!TOLL_LINKS.contains(text.word(first - 1))) {
      return null;
    }
    for (int token = first - 2; token >= Math.max(0, first - FARTHEST_TOLL); token--) {
      for (int length = 3; length > 0; length--) {
        Measure found = lexicon.measure("toll", text.words(token, length));
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
