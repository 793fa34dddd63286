package org.sitrep.analyze.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.language.Clause;
import org.sitrep.language.Sentence;
import org.sitrep.model.Category;
import org.sitrep.model.Entity;

/** Finds the meaning of a token among those that the lexicon gives its lemma. */
final class SenseFinder {
  private static final int DEEPEST = 2;

  /** How far from its verb a preposition can stand and still be its particle (“call again on”). */
  private static final int NEAREST = 2;

  private static final Set<Category> MATERIAL_COOPERATION =
      Set.of(
          Category.AID,
          Category.COOPERATE,
          Category.RETREAT,
          Category.CONSULT,
          Category.SUPPORT,
          Category.CONCEDE,
          Category.AGREE);
  private static final Set<Category> CONFLICT =
      Set.of(
          Category.ASSAULT,
          Category.COERCE,
          Category.SANCTION,
          Category.MOBILIZE,
          Category.PROTEST);

  private final Lexicon lexicon;
  private final Naming naming;
  private final Scene scene;

  /**
   * @param scene what the report is about: {@link Scene}
   */
  SenseFinder(Lexicon lexicon, Naming naming, Scene scene) {
    this.lexicon = lexicon;
    this.naming = naming;
    this.scene = scene;
  }

  /**
   * The meaning that says most of those whose conditions hold, of equals the first in the table.
   */
  Optional<Sense> sense(Sentence sentence, int token) {
    return sense(sentence, token, DEEPEST, Set.of());
  }

  /** The same among meanings other than those that are ruled out. */
  Optional<Sense> sense(Sentence sentence, int token, Set<Sense> ruledOut) {
    return sense(sentence, token, DEEPEST, ruledOut);
  }

  private Optional<Sense> sense(Sentence sentence, int token, int depth, Set<Sense> ruledOut) {
    List<Sense> senses = lexicon.senses(sentence.lemma(token).toLowerCase(Locale.ROOT));
    Sense best = null;
    for (Sense sense : senses) {
      boolean better = best == null || sense.beats(best);
      if (better
          && !ruledOut.contains(sense)
          && fits(sentence, token, sense.part())
          && hasParticles(sentence, token, sense)
          && holds(sentence, token, sense, depth)) {
        best = sense;
      }
    }
    return Optional.ofNullable(best).filter(one -> one.need() != Sense.Need.NEVER);
  }

  private static boolean fits(Sentence sentence, int token, Sense.Part part) {
    return switch (part) {
      case VERB ->
          sentence.isVerb(token)
              && sentence.name(token).equals("O")
              && !isAttributive(sentence, token);
      case NOUN -> isNominal(sentence, token);
      case ADJECTIVE -> sentence.tag(token).startsWith("JJ") || sentence.tag(token).equals("VBN");
    };
  }

  /**
   * “the united front”, “a suspected attack”: a participle that stands for an adjective tells no
   * event.
   */
  private static boolean isAttributive(Sentence sentence, int token) {
    return sentence.is(token, "amod", "compound", "case") && !Grammar.isMisread(sentence, token);
  }

  /** “attack helicopter” names no attack; nor does a word within a name. */
  private static boolean isNominal(Sentence sentence, int token) {
    boolean common = sentence.tag(token).equals("NN") || sentence.tag(token).equals("NNS");
    return common && !sentence.is(token, "compound", "amod");
  }

  private static boolean hasParticles(Sentence sentence, int token, Sense sense) {
    return sense.particles().stream().allMatch(one -> particle(sentence, token, one) >= 0);
  }

  /** The token of a particle, −1 where it is not there. */
  static int particle(Sentence sentence, int token, String word) {
    int next = token + 1;
    if (next < sentence.size() && sentence.word(next).equalsIgnoreCase(word)) {
      return next;
    }
    for (int child : sentence.children(token, "compound:prt", "advmod", "obl", "obj")) {
      if (child > token && sentence.word(child).equalsIgnoreCase(word)) {
        return child;
      }
      for (int part : sentence.children(child, "case", "compound:prt", "advmod")) {
        boolean own = part - token <= NEAREST || !sentence.is(part, "case") || isAway(word);
        if (part > token && own && sentence.word(part).equalsIgnoreCase(word)) {
          return part;
        }
      }
    }
    return -1;
  }

  /** Adverbs that stay particles before a phrase of their own (“pulled its men out of …”). */
  private static boolean isAway(String word) {
    return word.equals("out") || word.equals("off") || word.equals("back") || word.equals("away");
  }

  private boolean holds(Sentence sentence, int token, Sense sense, int depth) {
    for (Condition condition : sense.when()) {
      if (holds(sentence, token, sense, condition, depth) == condition.absent()) {
        return false;
      }
    }
    return true;
  }

  private boolean holds(Sentence sentence, int token, Sense sense, Condition condition, int depth) {
    if (condition.role().equals("scene")) {
      return condition.words().contains(scene.toString());
    }
    if (condition.role().equals("same")) {
      return sameSubject(sentence, token);
    }
    boolean out = condition.role().equals("out") || condition.role().equals("out of");
    if (out && condition.words().isEmpty()) {
      return particle(sentence, token, "out") >= 0 || particleNear(sentence, token, "out");
    }
    List<Integer> there = in(sentence, token, sense, condition.role());
    if (condition.words().isEmpty()) {
      return !there.isEmpty();
    }
    for (int one : withContent(sentence, there)) {
      for (String word : condition.words()) {
        if (fits(sentence, one, word, depth)) {
          return true;
        }
      }
      if (condition.role().endsWith("modal")
          && condition.words().contains(new Clause(sentence, one).modal())) {
        return true;
      }
    }
    return false;
  }

  /**
   * “called off the strike”: what a parser takes for “off the strike” is the phrasal verb's object.
   */
  private static List<Integer> in(Sentence sentence, int token, Sense sense, String role) {
    List<Integer> there = Grammar.in(sentence, token, role);
    boolean phrasal = there.isEmpty() && role.equals("obj") && sense.particles().size() == 1;
    return phrasal
        ? Grammar.obliques(sentence, new Clause(sentence, token), sense.particles().get(0))
        : there;
  }

  /** Of “dozens of activists” also the activists. */
  private List<Integer> withContent(Sentence sentence, List<Integer> tokens) {
    List<Integer> found = new ArrayList<>(tokens);
    for (int token : tokens) {
      if (lexicon
          .classes()
          .words("container")
          .contains(sentence.lemma(token).toLowerCase(Locale.ROOT))) {
        found.addAll(Grammar.obliques(sentence, new Clause(sentence, token), "of"));
      }
    }
    return found;
  }

  private static boolean particleNear(Sentence sentence, int token, String word) {
    for (int at = token + 1; at < Math.min(sentence.size(), token + 8); at++) {
      if (sentence.word(at).equalsIgnoreCase(word)) {
        return true;
      }
      if (sentence.isVerb(at)) {
        return false;
      }
    }
    return false;
  }

  private boolean fits(Sentence sentence, int token, String word, int depth) {
    return switch (word.charAt(0)) {
      case '#' ->
          depth > 0
              && sense(sentence, token, depth - 1, Set.of())
                  .filter(one -> isIn(one, word.substring(1)))
                  .isPresent();
      case '%' -> isNamed(sentence, token, word.substring(1));
      default -> sentence.lemma(token).equalsIgnoreCase(word);
    };
  }

  private static boolean isIn(Sense sense, String group) {
    Category category = sense.category();
    return switch (group) {
      case "any" -> true;
      case "coop" -> MATERIAL_COOPERATION.contains(category);
      case "conflict" -> CONFLICT.contains(category);
      default -> category.name().equals(group) || group.equals(sense.label());
    };
  }

  private boolean isNamed(Sentence sentence, int token, String kind) {
    if (kind.equals("place")) {
      return naming.place(sentence, token).isPresent() || sentence.name(token).equals("LOCATION");
    }
    Optional<Entity> entity = naming.entity(sentence, token);
    return switch (kind) {
      case "party" -> entity.isPresent() || !sentence.name(token).equals("O");
      case "person" ->
          entity.filter(one -> one.kind() == Entity.Kind.PERSON).isPresent()
              || sentence.name(token).equals("PERSON");
      default -> entity.filter(one -> one.kind().toString().equals(kind)).isPresent();
    };
  }

  /**
   * “Germany said it would …”: the clause's subject is a pronoun, or the same entity as the verb's
   * own.
   */
  private boolean sameSubject(Sentence sentence, int token) {
    List<Integer> above = new Clause(sentence, token).subjects();
    for (int clause : sentence.children(token, "ccomp")) {
      int subject = sentence.child(clause, "nsubj");
      if (subject >= 0 && sentence.tag(subject).startsWith("PRP")) {
        boolean thing = sentence.word(subject).equalsIgnoreCase("it");
        return !sentence.word(subject).equalsIgnoreCase("you")
            && !(thing && above.stream().anyMatch(one -> isPerson(sentence, one)));
      }
      if (subject >= 0 && !above.isEmpty()) {
        Optional<Entity> one = naming.entity(sentence, above.get(0));
        return one.isPresent() && one.equals(naming.entity(sentence, subject));
      }
    }
    return false;
  }

  private boolean isPerson(Sentence sentence, int token) {
    String word = sentence.word(token).toLowerCase(Locale.ROOT);
    return word.equals("he")
        || word.equals("she")
        || word.equals("i")
        || naming
            .entity(sentence, token)
            .filter(one -> one.kind() == Entity.Kind.PERSON)
            .isPresent();
  }
}
